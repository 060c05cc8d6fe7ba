type Entry = { readonly retryable: boolean; readonly says: (x: Record<string, string>) => string };

/** Every reason for which something can be refused. A code that is not here does not compile. */
export const PROBLEMS = {
  NOT_FOUND: { retryable: false, says: x => `There is no ${x.what} ${x.id} that you may see. Check the id.` },
  FORBIDDEN: { retryable: false, says: () => 'Your role may not do this.' },
  UNAUTHENTICATED: { retryable: false, says: () => 'Send a valid bearer token.' },
  INVALID_INPUT: { retryable: false, says: x => `${x.what} is not right: ${x.remedy}` },
  INSTANT_WITHOUT_ZONE: {
    retryable: false,
    says: x => `The instant "${x.given}" has no zone. Write it with one, e.g. "2026-02-23T14:05:00Z".`,
  },
  END_BEFORE_START: {
    retryable: false,
    says: x => `The end ${x.end} is before the start ${x.start}. Give an end after the start.`,
  },
  UNKNOWN_SERVICE: {
    retryable: true,
    says: x =>
      `No contract is measured for the service "${x.service}" yet. Check its id or externalId; if its contract was just signed, try again in a moment.`,
  },
  INSTANT_IN_FUTURE: {
    retryable: false,
    says: x => `The instant ${x.at} is more than 5 minutes in the future. Check the clock and the zone of the source.`,
  },
  CONTRACT_WITHOUT_TARGET: { retryable: false, says: () => 'A contract needs at least one target. Add one.' },
  STALE_VERSION: {
    retryable: false,
    says: x => `You saw version ${x.expected}, it is at ${x.actual} now. Read it again and decide anew.`,
  },
  STANDING_MOVED: {
    retryable: false,
    says: x =>
      `The breach was withdrawn ${x.withdrawals} times and reinstated ${x.reinstatements} times by now, and its period is sealed at ${x.sealAt}. Wait until that is heard, and decide anew.`,
  },
  IDEMPOTENCY_KEY_REUSED: {
    retryable: false,
    says: x => `The idempotency key "${x.key}" was used with another input. Use a new key for a new request.`,
  },
  WRONG_PHASE: { retryable: false, says: x => `This can't be done in phase ${x.phase}. ${x.remedy}` },
  MALFORMED_ROW: { retryable: false, says: x => `Row ${x.row}, field ${x.field}: ${x.remedy}` },
  MALFORMED_FILE: { retryable: false, says: x => `The file is not right. ${x.faults}` },
  CANNOT_SKIP_TIME: {
    retryable: false,
    says: x => `A rehearsal needs a Temporal server that can skip time: ${x.why}, and try again.`,
  },
  UNKNOWN_NAMES: {
    retryable: false,
    says: x =>
      `The file names what is not registered here: ${x.names}. Register it, or name something else in the file.`,
  },
  AMBIGUOUS_NAMES: {
    retryable: false,
    says: x => `Several are called alike here: ${x.names}. Say in the file which one, by its externalId.`,
  },
  MIXED_MEASUREMENT: {
    retryable: false,
    says: x =>
      `The service ${x.service} is measured by ${x.measuredBy}. A service is measured one way only: by probes, by outages, or as a composition of others.`,
  },
  TERM_INVALID: {
    retryable: false,
    says: x => `The term ends on ${x.end}, before it begins on ${x.start}. Give a last day on or after the first.`,
  },
  DUPLICATE_EXTERNAL_ID: {
    retryable: false,
    says: x =>
      `The externalId "${x.externalId}" is taken by another ${x.what}. Use another, or look the record up by it.`,
  },
  BACKDATED: {
    retryable: false,
    says: x =>
      `The term begins on ${x.start}, in the past. Only a contract that was signed elsewhere may be taken over with a past term.`,
  },
  HOLD_NOT_GRANTED: {
    retryable: false,
    says: () => 'The contract does not let the provider hold a breach notice back.',
  },
  ALREADY_TOLD: {
    retryable: false,
    says: x => `The customer was told at ${x.toldAt}. A notice can only be held before.`,
  },
  NOTHING_TO_ACKNOWLEDGE: {
    retryable: false,
    says: x => `${x.notification} is no notice of a breach that was told. Only such a notice is acknowledged.`,
  },
  NOBODY_LEFT_TO_TELL: {
    retryable: false,
    says: x =>
      `Everybody whom ${x.notification} is for has been told, or a newer correction has overtaken it. There is nobody to tell it again.`,
  },
  REMINDERS_PAUSED: {
    retryable: false,
    says: x =>
      `Reminders are paused since ${x.since}: nobody is reminded until they are resumed (\`resumeReminders\`).`,
  },
  REMINDERS_NOT_PAUSED: {
    retryable: false,
    says: () => 'Reminders are not paused: people are reminded. There is nothing to resume.',
  },
  NOT_YOUR_TURN: {
    retryable: false,
    says: x => `It is the ${x.side}'s turn to decide on version ${x.version}.`,
  },
  NOT_A_PARTY: {
    retryable: false,
    says: () => 'Only the parties of this contract decide on it. Use a token of one of them.',
  },
  NOT_DUE_YET: {
    retryable: true,
    says: x => `The deadline is ${x.due}, which is not reached yet. Try again then.`,
  },
  PROPOSAL_OPEN: {
    retryable: false,
    says: x => `Version ${x.version} is being negotiated. Answer or withdraw it before you propose another.`,
  },
  NOT_ASSESSED: {
    retryable: true,
    says: x =>
      `Version ${x.version} is being compared with what was measured in the past. It can be offered in a moment: try again, and read its assessment.`,
  },
  OFFER_EXPIRED: { retryable: false, says: x => `The offer expired at ${x.expiredAt}. Ask for a new one.` },
  EXPIRY_NOT_AHEAD: {
    retryable: false,
    says: x => `The offer would expire at ${x.expiresAt}, which is not ahead. Give a later instant.`,
  },
  FIXED_CLAUSE: {
    retryable: false,
    says: x => `${x.clause} can't be changed by another version. Keep ${x.kept}, or make a new contract.`,
  },
  PERIOD_SEALED: {
    retryable: false,
    says: x =>
      `What you sent is kept, but ${x.period} of the contract ${x.contract} is sealed since ${x.since}: nothing of it changes there. If it is to count, ask an admin to reopen the period (\`reopenPeriod\`).`,
  },
  PERIOD_NOT_ENDED: {
    retryable: false,
    says: x => `${x.period} ends at ${x.end}. Facts about it count; there is nothing to reopen.`,
  },
  PERIOD_NOT_SEALED: {
    retryable: false,
    says: x => `${x.period} is not sealed: late facts count until ${x.until}. Just send them.`,
  },
  CONTACT_NEEDED: {
    retryable: false,
    says: x => `The contact can't be erased: ${x.why}. Name another one for that first.`,
  },
  WEBHOOK_REVOKED: {
    retryable: false,
    says: x =>
      `Its secrets were destroyed at ${x.at}, when the last contract of its party was closed. Register a new one for a new contract.`,
  },
  PERIOD_REOPENED: {
    retryable: false,
    says: x => `${x.period} was reopened already: late facts count until ${x.until}. Just send them.`,
  },
  PERIOD_NOT_PROMISED: {
    retryable: false,
    says: x => `The contract promises nothing in ${x.period}: no target is judged by it, or its term lies elsewhere.`,
  },
  EFFECTIVE_IN_CLOSED_PERIOD: {
    retryable: false,
    says: x => `${x.date} lies in ${x.period}, which is sealed. The earliest day is ${x.earliest}.`,
  },
  EFFECTIVE_OUTSIDE_TERM: {
    retryable: false,
    says: x => `${x.date} is not within the term from ${x.start} to ${x.end}. Give a day within it.`,
  },
  ALREADY_SIGNED: { retryable: false, says: x => `${x.party} has signed already.` },
  NOT_AUTHORISED: {
    retryable: false,
    says: x =>
      `Nobody with your subject may sign for ${x.party}. Ask an admin to give a contact of the party your subject and the right to sign.`,
  },
  NO_CATALOGUE_IN_FORCE: {
    retryable: false,
    says: () => 'No version of the catalogue is in force, and a contract is signed under one. Publish a version first.',
  },
  CATALOGUE_VERSION_TAKEN: {
    retryable: false,
    says: x => `There is a version ${x.version} of the catalogue already. Give the new one another name.`,
  },
  CATALOGUE_FIXED: {
    retryable: false,
    says: x => `Version ${x.version} of the catalogue is published and never changes. Draft another version.`,
  },
  CATALOGUE_PUBLISHED: {
    retryable: false,
    says: x => `Version ${x.version} of the catalogue was published already. Draft another version to publish.`,
  },
  CATALOGUE_NOT_PUBLISHED: {
    retryable: false,
    says: x => `Version ${x.version} of the catalogue is a draft. Only a published version can be repealed.`,
  },
  CATALOGUE_REPEALED: {
    retryable: false,
    says: x => `Version ${x.version} of the catalogue was repealed already. Its date stays as it is.`,
  },
  CATALOGUE_REPLACED: {
    retryable: false,
    says: x => `Version ${x.next} takes over from version ${x.version} by then. Repeal that one instead.`,
  },
  CATALOGUE_DAY_NOT_AHEAD: {
    retryable: false,
    says: x => `${x.day} has begun already. Give ${x.earliest} or a later day, or none for at once.`,
  },
  CATALOGUE_DAY_TAKEN: {
    retryable: false,
    says: x => `Version ${x.version} of the catalogue holds from the same instant. Give another day.`,
  },
  CHANGE_SERVICE_NOT_PROMISED: {
    retryable: false,
    says: x => `The contract promises nothing about the service ${x.service}. Name a service of one of its targets.`,
  },
  CHANGE_BOARD_EMPTY: {
    retryable: false,
    says: () =>
      'Nobody is there to decide: no contact of either party sits on the change board, uses Surety, and did not ask for the change or decide on it. Ask an admin to put somebody on the board.',
  },
  CHANGE_NOT_ON_BOARD: {
    retryable: false,
    says: () => 'Nobody with your subject and party sits on the board of this change.',
  },
  CHANGE_OWN_REQUEST: {
    retryable: false,
    says: () => 'You asked for this change, so others decide on it.',
  },
  CHANGE_ALREADY_VOTED: { retryable: false, says: () => 'You have voted on this change. A vote stands.' },
  CHANGE_VOTE_DELEGATED: {
    retryable: false,
    says: x => `You handed your vote to ${x.to}, who casts it.`,
  },
  CHANGE_NO_DELEGATE: {
    retryable: false,
    says: x => `${x.to} is no other member of the board of this change. Hand your vote to one.`,
  },
  CHANGE_DELEGATION_CHAIN: {
    retryable: false,
    says: x =>
      `A vote is handed on once: you hold the vote of another member, or ${x.to} has voted or handed the own vote on. Hand it to somebody else, or vote.`,
  },
  CHANGE_QUORUM_MISSING: {
    retryable: false,
    says: x => `${x.cast} of ${x.members} members have voted; a decision needs ${x.quorum} votes. Wait for more.`,
  },
  CHANGE_REVIEW_OPEN: {
    retryable: false,
    says: () => 'The board has not reviewed the emergency decision yet. The closing record follows its review.',
  },
  CHANGE_WINDOW_NOT_AHEAD: {
    retryable: false,
    says: x => `The window from ${x.start} to ${x.end} is not ahead. Give a later one.`,
  },
  CHANGE_OUTSIDE_WINDOW: {
    retryable: false,
    says: x => `The window is from ${x.start} to ${x.end}. Begin within it, or move it with scheduleChange.`,
  },
  CHANGE_NOT_YOURS: {
    retryable: false,
    says: x => `The ${x.side} asked for this change, so only the ${x.side} can withdraw it.`,
  },
  OTHER_SIDE_DECIDES: {
    retryable: false,
    says: x => `The ${x.side} decides on this: it was asked for by the other side.`,
  },
  NOT_PROMISED: {
    retryable: false,
    says: x =>
      `The contract ${x.contract} promises nothing of the service ${x.service}. Name one that it does, or none for all of them.`,
  },
  BREACH_OTHER_SIDE_DECIDES: {
    retryable: false,
    says: x => `This is for the ${x.side} to decide, not for you.`,
  },
  BREACH_NOT_OCCURRED_YET: {
    retryable: false,
    says: x => `${x.at} is ahead. A breach is reported once it has occurred.`,
  },
  BREACH_CONTRACT_NOT_IN_FORCE: {
    retryable: false,
    says: x => `The contract is in phase ${x.phase}. Only a contract that was signed by both sides can be breached.`,
  },
  BREACH_OUTSIDE_TERM: {
    retryable: false,
    says: x => `${x.at} is not within the term from ${x.start} to ${x.end}: the contract promised nothing then.`,
  },
  BREACH_WHILE_SUSPENDED: {
    retryable: false,
    says: x => `The contract was suspended at ${x.at}, by the will of both sides: it promised nothing then.`,
  },
  BREACH_SERVICE_NOT_PROMISED: {
    retryable: false,
    says: x =>
      `The contract did not promise the service ${x.service} at that time. Name a service that one of its targets or clauses is about.`,
  },
  BREACH_REPORT_OPEN: {
    retryable: false,
    says: x =>
      `The breach ${x.breach} of the same kind, service and period (${x.period}) is open. Add what you know to that one.`,
  },
  BREACH_NOT_REPORTED: {
    retryable: false,
    says: () =>
      'This breach was measured, nobody reported it. Correct the facts behind it, or agree on time to leave out; newer figures lift it then.',
  },
  SETTLEMENT_ROUNDS_USED: {
    retryable: false,
    says: x =>
      `The contract grants ${x.rounds} settlement proposals for a breach, and they are used. Accept or reject the open one; after that the managers decide.`,
  },
  ANALYSIS_DUE_NOT_LATER: {
    retryable: false,
    says: x => `The analysis is due at ${x.due}. Give a later instant than that, and one that is ahead.`,
  },
  MEASURE_OUTSIDE_PLAN: {
    retryable: false,
    says: x =>
      `A measure can't be due on ${x.due}: the plan runs from ${x.from} to ${x.to}, by the contract. Give a day within it.`,
  },
  CONFLICTING_FACT: {
    retryable: false,
    says: x =>
      `Row ${x.row}: ${x.at} is recorded as ${x.recorded} already. Correct it with correctStates and a reason.`,
  },
  TOO_MANY_ROWS: {
    retryable: false,
    says: x => `${x.rows} rows are too many for one request. Send at most ${x.limit}.`,
  },
  MEDIA_TYPE_NOT_TAKEN: {
    retryable: false,
    says: x => `Files of the type "${x.given}" are not taken. Send one of these as Content-Type: ${x.taken}.`,
  },
  FILE_UNUSABLE: {
    retryable: false,
    says: x =>
      `The file of ${x.document} is missing or damaged in the store of files. Its keepers must bring it back from a backup; tell them its SHA-256 ${x.sha256}.`,
  },
  FILE_ERASED: {
    retryable: false,
    says: x =>
      `The file of ${x.record} was erased for good, with what was personal in the records of its contract. Its SHA-256 was ${x.sha256}.`,
  },
  CREDIT_AUTOMATIC: {
    retryable: false,
    says: () => 'Credits of this contract come without a claim, once the period is sealed. Nothing need be done.',
  },
  CREDIT_CLAIMED: { retryable: false, says: x => `The credit was claimed at ${x.at}. One claim is enough.` },
  CREDIT_CLAIM_LATE: {
    retryable: false,
    says: x => `The claim comes too late: the last day on which it would have been right was ${x.lastDay}.`,
  },
  CREDIT_NOT_OWED: {
    retryable: false,
    says: x => `No credit is owed for this breach (${x.because}). Compensation.why says how that was worked out.`,
  },
  CREDIT_NOT_AWAITED: {
    retryable: false,
    says: () => 'No approval of this credit is awaited. Read the breach again: its compensation says where it stands.',
  },
  CREDIT_ABOVE_LIMIT: {
    retryable: false,
    says: x =>
      `The credit is ${x.amount}, you may approve up to ${x.limit}. Somebody of the provider whose limit covers it must approve it.`,
  },
  CREDIT_FOUR_EYES: {
    retryable: false,
    says: () => 'You have approved this credit once, or claimed it. A second person must approve it: four eyes.',
  },
  DAMAGES_CLAIMED: {
    retryable: false,
    says: x =>
      `Damages for this breach were claimed at ${x.at}. One claim is enough; Breach.damages says where it stands.`,
  },
  DAMAGES_CLAIM_LATE: {
    retryable: false,
    says: x => `The claim comes too late: the last day on which it would have been right was ${x.lastDay}.`,
  },
  DAMAGES_NOT_OWED: {
    retryable: false,
    says: x => `No damages are owed for this breach (${x.because}).`,
  },
  DAMAGES_CURRENCY: {
    retryable: false,
    says: x => `Damages of this contract are in ${x.expected}, as its fees are; ${x.given} was given.`,
  },
  DAMAGES_NOT_AWAITED: {
    retryable: false,
    says: () =>
      'No answer to a claim for damages is awaited. Read the breach again: Breach.damages says where it stands.',
  },
  DAMAGES_ABOVE_CLAIM: {
    retryable: false,
    says: x => `${x.amount} is more than was claimed, which is ${x.claimed}. Accept at most that.`,
  },
  DAMAGES_ABOVE_CAP: {
    retryable: false,
    says: x =>
      `${x.amount} is above the cap of liability of the agreement: of ${x.cap} in twelve months ${x.open} are left. Accept at most that.`,
  },
  DAMAGES_ABOVE_LIMIT: {
    retryable: false,
    says: x =>
      `The damages are ${x.amount}, you may approve up to ${x.limit}. Somebody of the provider whose limit covers them must accept them.`,
  },
  DAMAGES_FOUR_EYES: {
    retryable: false,
    says: () => 'You have accepted these damages once, or claimed them. A second person must accept them: four eyes.',
  },
  REVIEW_OWN_REPORT: {
    retryable: false,
    says: () => 'You completed this report, so another manager approves or returns it.',
  },
  VERIFY_OWN_REMEDIATION: {
    retryable: false,
    says: () => 'You reported this remediation, so another person verifies it.',
  },
  ANSWER_OWN_EXTENSION: {
    retryable: false,
    says: () => 'You asked for this extension, so another person grants or refuses it.',
  },
  AGREE_OWN_MEASURE: {
    retryable: false,
    says: () => 'You proposed this measure, so another person agrees to it.',
  },
  AUDITOR_NOT_INDEPENDENT: {
    retryable: false,
    says: x =>
      `${x.subject} (${x.team}) answers for what is audited, or is of an audited team. Name an auditor who is neither.`,
  },
  AUDITED_BY_IT: {
    retryable: false,
    says: () => 'You answer for what is audited, so another manager gives the auditors more time or cancels the audit.',
  },
  NOT_AN_AUDITOR_OF_IT: { retryable: false, says: () => 'Only the auditors that this audit names may do that.' },
  EVIDENCE_CHANGED: {
    retryable: false,
    says: x =>
      `The evidence had the SHA-256 ${x.taken} when it was taken, not ${x.given}. Work it out again; if it differs, the evidence was changed, and is to be taken anew.`,
  },
  REPORT_ASKED_ALREADY: {
    retryable: false,
    says: x =>
      `A report on ${x.period} was asked for and is not published yet. Wait for it, or ask for another period.`,
  },
  PAYOUT_TOO_HIGH: {
    retryable: false,
    says: x => `${x.amount} is more than is open, which is ${x.open}. Record at most that.`,
  },
  PAYOUT_REFERENCE_TAKEN: {
    retryable: false,
    says: x =>
      `The reference "${x.reference}" stands in the ledger with another amount or kind. An entry is never changed; use another reference.`,
  },
  DOCUMENT_ATTACHED: {
    retryable: false,
    says: x => `The document is attached to the contract ${x.contract}. Upload the file once more for another one.`,
  },
  NOT_THE_UPLOADER: {
    retryable: false,
    says: () => 'Only the party that uploaded the document can remove it. Ask it to.',
  },
  DOCUMENT_KEPT: {
    retryable: false,
    says: x => `The contract ${x.contract} is signed, so its documents stay. Attach a newer one beside it.`,
  },
  NOTICE_TOO_SHORT: {
    retryable: false,
    says: x =>
      `A notice that ends on ${x.given} is too short: the ${x.side}'s has ${x.days} days. The earliest last day is ${x.earliest}; an earlier one needs the other side's yes (offerTermination).`,
  },
  RENEWAL_NOT_OPEN: {
    retryable: false,
    says: x =>
      `Renewal can be proposed from ${x.opensAt} on, in the last days of a term. Before that propose a supplement (proposeSupplement).`,
  },
  TERM_NOT_LONGER: {
    retryable: false,
    says: x => `The present term ends on ${x.end}. Another one ends later: give a later last day.`,
  },
  INDEX_NOT_NAMED: {
    retryable: false,
    says: x =>
      `No contract follows the index "${x.name}" of "${x.source}". Write both as the contract does (Contract.agreement.indexation); these are named: ${x.named}.`,
  },
  INDEX_VALUE_STANDS: {
    retryable: false,
    says: x =>
      `For ${x.month} the value ${x.value} is on record. To correct it say why (reason): the corrected value is the next revision.`,
  },
  INDEX_NOT_ON_RECORD: {
    retryable: false,
    says: x =>
      `The indexation clause needs the value for ${x.month} of: ${x.names}. Put it on record (recordIndexValue), or propose a fee of your own (feeByClause: false).`,
  },
  INDEXED_FEE_DIFFERS: {
    retryable: false,
    says: x =>
      `The indexation clause adjusts a fee in ${x.kept}, the terms say ${x.given}. Say the same, or propose a fee of your own (feeByClause: false).`,
  },
  NOTHING_TO_OPT_OUT_OF: {
    retryable: false,
    says: x => `${x.why} There is nothing to opt out of; to end the contract give notice (giveNotice).`,
  },
  OPT_OUT_OVER: {
    retryable: false,
    says: x => `Until ${x.until} one could opt out. To end the contract give notice (giveNotice).`,
  },
  ALREADY_OPTED_OUT: {
    retryable: false,
    says: x => `The ${x.side} has opted out already: the contract ends with ${x.end}.`,
  },
  NOTICE_STANDS: {
    retryable: false,
    says: x =>
      `A notice stands already: it ends the contract on ${x.end} (${x.termination}). Both sides together may agree on another day (offerTermination).`,
  },
  NOTICE_BY_AGREEMENT: {
    retryable: false,
    says: x =>
      `To end by mutual agreement the other side must say yes: use offerTermination. A notice on another ground can end on ${x.earliest} at the earliest.`,
  },
  NOTICE_EVIDENCE_MISSING: {
    retryable: false,
    says: x => `The ground ${x.ground} is not shown yet. It needs ${x.lacks}.`,
  },
  NOTICE_CONFIRMED: {
    retryable: false,
    says: x =>
      `The notice was confirmed and can't be withdrawn: the contract ends on ${x.end}. Both sides together may agree on another day (offerTermination).`,
  },
  NOTHING_TO_TERMINATE: {
    retryable: false,
    says: x => `The contract is in phase ${x.phase}: there is nothing to terminate. ${x.remedy}`,
  },
  RECORDS_ARE_KEPT: {
    retryable: false,
    says: x => `Its records are kept whole until ${x.until}, as agreed. Nothing of them is erased before.`,
  },
  RECORDS_ARE_NEEDED: {
    retryable: false,
    says: x => `Its records are needed still: ${x.open}. Bring that to its end first.`,
  },
  TERMINATION_DAY_PAST: {
    retryable: false,
    says: x =>
      `The day ${x.given} is over. The earliest day to agree on is ${x.earliest}; without a day the contract ends with the other side's yes.`,
  },
  TERMINATION_OFFERED: {
    retryable: false,
    says: x =>
      `The ${x.side} has offered to end the contract (${x.termination}), and the offer is open until ${x.until}. It is answered or withdrawn before another one is made.`,
  },
  TERMINATION_OTHER_SIDE: {
    retryable: false,
    says: x => `This is for the ${x.side} to do, not for you.`,
  },
  HANDOVER_OPEN: {
    retryable: false,
    says: x =>
      `Of ${x.items} things to hand over ${x.open} are not accepted yet. The handover is signed once the customer has accepted all of them.`,
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Why something was refused. Nothing was changed. */
export type Problem = {
  readonly code: ProblemCode;
  /** For people: what is wrong and what would be right. */
  readonly message: string;
  /** The field of the input, from the outside in. */
  readonly path: readonly string[];
  /** The same request may succeed later without a change. */
  readonly retryable: boolean;
  readonly arguments: Readonly<Record<string, string>>;
};

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

export const problem = (
  code: ProblemCode,
  args: Readonly<Record<string, string>> = {},
  path: readonly string[] = [],
): Problem => ({
  code,
  message: PROBLEMS[code].says(args),
  path,
  retryable: PROBLEMS[code].retryable,
  arguments: args,
});
