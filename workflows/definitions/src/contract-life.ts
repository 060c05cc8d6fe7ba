import type {
  ContractInput,
  ContractPhase,
  ContractRenewal,
  ContractSignals,
  ContractTermination,
  InstantText,
  Negotiation,
  NextSeal,
  ReopenedPeriod,
  Suspension,
  VersionAhead,
} from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { isPast, receive } from './steering.ts';
import { inWords } from './words.ts';

const A_DAY_MS = 86_400_000;

/** What the lifecycle of one contract knows. */
export type ContractLife = {
  readonly tenant: string;
  readonly contractId: string;
  readonly journal: Journal;
  /** The signed version in force. */
  version: number | null;
  termStart: InstantText | null;
  termEnd: InstantText | null;
  lastSealAt: InstantText | null;
  /** Where the negotiation of the next version stands; null when there is none. */
  negotiation: Negotiation | null;
  /** Signed versions whose date has not come, in the order of their signing. */
  ahead: readonly VersionAhead[];
  abandoned: boolean;
  /** The proposed version that is to be compared with the past. */
  toAssess: number | null;
  /** The last suspension, and its standing that metrics was given. */
  suspension: Suspension | null;
  leftOut: Suspension | null;
  /** Reopened periods that metrics is to be told of. */
  reopened: readonly ReopenedPeriod[];
  /** When periods are sealed next; null where metrics knows of none. */
  nextSeal: NextSeal | null;
  /** The termination that runs or ended the contract. */
  termination: ContractTermination | null;
  /** Metrics was told that nothing is promised any more. */
  promisesEnded: boolean;
  /** The dates before the end of the term; null where nothing happens before. */
  renewal: ContractRenewal | null;
  /** Both sides were told in this run that the term ends soon; it was seen to whether the contract is renewed by itself. */
  renewalOpened: boolean;
  renewalPassed: boolean;
  /** The provider is to propose another term. */
  awaitsProposal: boolean;
  /** The version that metrics and audits were given. */
  handedOver: number | null;
  /** When an outcome could change without a further fact. */
  nextCheckAt: InstantText | null;
  /** When the next review is due and audits opens it (H6.2). */
  nextReviewAt: InstantText | null;
  /** Evaluations that changed and are not carried to the breach records yet. */
  readonly evaluations: ContractSignals['evaluated'][];
  /** The term has begun. */
  inTerm: boolean;
  expired: boolean;
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: ContractInput): ContractLife {
  const life: ContractLife = {
    tenant: input.tenant,
    contractId: input.contractId,
    journal: openJournal(input),
    version: input.version ?? null,
    termStart: input.termStart ?? null,
    termEnd: input.termEnd ?? null,
    lastSealAt: input.lastSealAt ?? null,
    negotiation: input.negotiation ?? null,
    ahead: input.ahead ?? [],
    abandoned: input.phase === 'ABANDONED',
    toAssess: input.assess ?? null,
    suspension: input.suspension ?? null,
    leftOut: null,
    reopened: input.reopened ?? [],
    nextSeal: input.nextSeal ?? null,
    termination: null,
    promisesEnded: false,
    renewal: input.renewal ?? null,
    renewalOpened: false,
    renewalPassed: false,
    awaitsProposal: false,
    handedOver: input.handedOver ?? null,
    nextCheckAt: input.nextCheckAt ?? null,
    nextReviewAt: input.nextReviewAt ?? null,
    evaluations: [],
    inTerm: ['ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'].includes(input.phase),
    expired: input.phase === 'EXPIRED',
  };
  if (input.termination) terminate(life, input.termination);
  receive<ContractSignals>(life.journal.seen, {
    drafted: ({ assess }) => {
      life.toAssess = assess ?? life.toAssess;
    },
    negotiated: ({ version, state, whoseTurn, expiresAt, phase, assess }) => {
      life.toAssess = assess ?? life.toAssess;
      life.negotiation = state === 'OFFERED' || state === 'ACCEPTED' ? { version, state, whoseTurn, expiresAt } : null;
      life.abandoned = phase === 'ABANDONED';
      note(life.journal, NEGOTIATED[state]?.(version) ?? `version ${version}: ${state}`);
    },
    signed: ({ version, termStart, termEnd, lastSealAt, effectiveFrom, renewal }) => {
      const isSupplement = life.version !== null;
      Object.assign(life, { version, termStart, termEnd, lastSealAt: lastSealAt ?? null, negotiation: null });
      beginTerm(life, renewal ?? null);
      if (isSupplement && effectiveFrom !== undefined) life.ahead = [...life.ahead, { version, effectiveFrom }];
    },
    suspensionMoved: ({ suspensionId, state, requestedBy, since, until }) => {
      life.suspension = { suspensionId, state, requestedBy, since, until };
      note(life.journal, SUSPENSION[state](requestedBy));
    },
    optedOut: ({ by }) => {
      beginTerm(life, null);
      note(life.journal, `the ${by.toLowerCase()} opted out: the contract ends with its term`);
    },
    reopened: ({ reopeningId, period, until }) => {
      const others = life.reopened.filter(other => other.reopeningId !== reopeningId);
      life.reopened = [...others, { reopeningId, period, until }];
      note(life.journal, `${period} was reopened: late facts count until ${inWords(until)}`);
    },
    terminationMoved: ({ from: _from, sequence: _sequence, ...termination }) => {
      const what = terminate(life, termination);
      if (what !== null) note(life.journal, what);
    },
    evaluated: changed => life.evaluations.push(changed),
    reviewsMoved: ({ nextReviewAt }) => {
      life.nextReviewAt = nextReviewAt;
    },
    checkMoved: ({ nextCheckAt }) => {
      life.nextCheckAt = earliest(life.nextCheckAt, nextCheckAt);
    },
  });
  return life;
}

/** From now on the dates before the end of another term count, or none. */
const beginTerm = (life: ContractLife, renewal: ContractRenewal | null): void => {
  Object.assign(life, { renewal, renewalOpened: false, renewalPassed: false, awaitsProposal: false });
};

/**
 * Takes over where the end of the contract before its term stands. Once it has ended, nothing comes into force or is negotiated any more.
 * @returns what happened, in words; null when it is the same as before
 */
function terminate(life: ContractLife, termination: ContractTermination): string | null {
  const former = life.termination;
  life.termination = termination;
  const { endsAt, endedAt, lastSealAt, isRunning } = termination;
  if (endedAt !== null) {
    Object.assign(life, { termEnd: endedAt, lastSealAt, ahead: [], negotiation: null, expired: true });
    beginTerm(life, null);
    return former?.endedAt === endedAt ? null : `the contract was terminated, with ${inWords(endedAt)}`;
  }
  if (isRunning) life.awaitsProposal = false;
  if (isRunning === (former?.isRunning ?? false)) return null;
  return isRunning && endsAt !== null
    ? `notice was given or an end agreed on: the contract ends on ${inWords(endsAt)}`
    : 'the notice is over: the contract goes on, or another end was agreed on';
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export function nextRun(life: ContractLife): ContractInput {
  const { tenant, contractId, journal, version, termStart, termEnd, lastSealAt, handedOver, nextCheckAt } = life;
  const { nextReviewAt, negotiation, ahead, toAssess, suspension, reopened, nextSeal, termination, renewal } = life;
  return {
    tenant,
    contractId,
    phase: phaseOf(life),
    ...(version === null ? {} : { version }),
    ...(termStart === null ? {} : { termStart }),
    ...(termEnd === null ? {} : { termEnd }),
    ...(lastSealAt === null ? {} : { lastSealAt }),
    ...(handedOver === null ? {} : { handedOver }),
    ...(negotiation === null ? {} : { negotiation }),
    ...(ahead.length === 0 ? {} : { ahead }),
    ...(toAssess === null ? {} : { assess: toAssess }),
    ...(suspension === null ? {} : { suspension }),
    ...(reopened.length === 0 ? {} : { reopened }),
    ...(nextSeal === null ? {} : { nextSeal }),
    ...(termination === null ? {} : { termination }),
    ...(renewal === null ? {} : { renewal }),
    nextCheckAt,
    ...(nextReviewAt === null ? {} : { nextReviewAt }),
    carried: carry(journal),
  };
}

export const earliest = (a: InstantText | null, b: InstantText | null): InstantText | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) <= Date.parse(b) ? a : b;

export const phaseOf = (life: ContractLife): ContractPhase => {
  const { version, inTerm, expired, abandoned, negotiation, suspension } = life;
  if (isTerminated(life)) return 'TERMINATED';
  if (expired) return 'EXPIRED';
  if (abandoned) return 'ABANDONED';
  if (version === null) return negotiation === null ? 'DRAFT' : negotiation.state === 'OFFERED' ? 'OFFERED' : 'SIGNING';
  if (suspension?.state === 'IN_FORCE') return 'SUSPENDED';
  return inTerm ? 'ACTIVE' : 'AWAITING_TERM';
};

/** The contract ended before its term. */
export const isTerminated = ({ termination }: ContractLife): boolean => termination?.endedAt != null;

/** Late facts about the last period count until then. */
export const sealOf = ({ lastSealAt, termEnd }: ContractLife): InstantText | null =>
  lastSealAt ?? (termEnd === null ? null : new Date(Date.parse(termEnd) + A_DAY_MS).toISOString());

/** Over is a contract whose last period is sealed, whose changed evaluations are all carried on, and whose due reviews are opened. */
export function isOver(life: ContractLife): boolean {
  if (life.abandoned) return true;
  const sealAt = sealOf(life);
  if (isTerminated(life) && !life.promisesEnded) return false;
  const isSealed = life.nextSeal === null && life.reopened.length === 0 && (sealAt === null || isPast(sealAt));
  const isReviewed = life.nextReviewAt === null || !isPast(life.nextReviewAt);
  return life.expired && life.evaluations.length === 0 && isReviewed && isSealed;
}

const SUSPENSION: Readonly<Record<Suspension['state'], (requestedBy: string) => string>> = {
  REQUESTED: requestedBy => `the ${requestedBy.toLowerCase()} asked to suspend the contract`,
  REFUSED: () => 'the suspension was refused or taken back',
  IN_FORCE: () => 'both sides agreed: the contract is suspended',
  ENDED: () => 'the contract was resumed',
};

const NEGOTIATED: Readonly<Record<string, (version: number) => string>> = {
  OFFERED: version => `version ${version} was offered`,
  ACCEPTED: version => `version ${version} was agreed on`,
  REJECTED: version => `version ${version} was rejected`,
  WITHDRAWN: version => `version ${version} was withdrawn`,
};
