import { INDICATOR_NAMES, inUnitWords } from '../../rules/indicators.ts';

/** What subjects and openings of mails about a breach name; `missed` is what was missed, e.g. `availability`. */
export type Named = {
  readonly service: string;
  readonly period: string;
  readonly breach: string;
  readonly missed: string;
};

/** What is told of damages: amounts with their currency, and what both sides wrote. */
export type Claimed = {
  readonly claimed: string;
  /** What the first of two persons accepts, and who that is; empty where nobody has yet. */
  readonly proposed: string;
  readonly firstAcceptedBy: string;
  readonly accepted: string;
  readonly reason: string;
  readonly answer: string;
};

/** The words of mails about breaches, in English. `BreachWords` is made from this table, so that every language has all of them. */
export const BREACH_EN = {
  indicators: INDICATOR_NAMES,
  inUnit: inUnitWords,
  promised: {
    GTE: (what: string, limit: string, per: string) => `${what} of at least ${limit} per ${per}`,
    GT: (what: string, limit: string, per: string) => `${what} of more than ${limit} per ${per}`,
    LTE: (what: string, limit: string, per: string) => `${what} of at most ${limit} per ${per}`,
    LT: (what: string, limit: string, per: string) => `${what} of less than ${limit} per ${per}`,
  },
  per: {
    MONTH: 'calendar month',
    QUARTER: 'calendar quarter',
    YEAR: 'calendar year',
    CONTRACT_YEAR: 'year of the contract',
  },
  measured: (availability: string, minutes: string) => `available ${availability}, down ${minutes} minutes`,
  measuredTime: (what: string, came: string) => `${what} ${came}`,
  noOutage: 'no outage',
  nothingKnown: 'nothing is known',
  labels: {
    contract: 'Contract',
    service: 'Service',
    period: 'Period',
    promised: 'Promised',
    measured: 'Measured',
    measuredSoFar: 'Measured so far',
    because: 'Why the figures changed',
    breach: 'Breach',
    missedSince: 'Missed for certain since',
    found: 'Found',
  },
  /** Why a revision of figures was made, as metrics words it. */
  because: (reason: string) => reason,
  named: (name: string, reference: string) => `${name} (${reference})`,
  counted: {
    EXCLUDE: 'counts neither as agreed nor as down',
    UP: 'counts as up',
    DOWN: 'counts as down',
  },
  revisions: (evaluation: string, revision: number) => `${evaluation} (revision ${revision})`,
  between: ', ',
  computed: {
    AVAILABILITY:
      'Availability is the agreed time less the time down, divided by the agreed time; overlapping outages count once.',
    MTTR: 'Mean time to restore is the time down of the outages divided by their number; overlapping outages are one.',
    MTTF: 'Mean time to failure is the time that counts less the time down of the outages, divided by their number; overlapping outages are one.',
    CSAT: 'Satisfaction is the share of the scores 4 and 5 in the answers to the surveys about the period that have closed, all together; a survey with too few answers does not count.',
    NPS: 'The net promoter score is the share of the scores 9 and 10 less the share of 0 to 6 in the answers to the surveys about the period that have closed, all together; a survey with too few answers does not count.',
    INTERRUPTION_TIME:
      'Interruption time is the time down of all outages, each in full whatever its share of the service; overlapping outages count once.',
  },
  partialOutages: {
    WHOLE: 'An outage of a part of the service counts as one of all of it.',
    NONE: 'Only outages of all of the service count.',
  },
  inHours: (timeZone: string) => `Only the hours of the contract are agreed time, by the clocks of ${timeZone}.`,
  howComputed: (computed: string, maintenance: string, unknown: string, evaluations: string) =>
    `How this was computed: ${computed} ` +
    `Maintenance ${maintenance}; time of which nothing is known ${unknown}. ` +
    `A figure with more decimals than are shown is rounded to the worse side. Every step stands in evaluation ${evaluations}.`,
  howAnswered: (computed: string, evaluations: string) =>
    `How this was computed: ${computed} ` +
    `A figure with more decimals than are shown is rounded to the worse side. Every step stands in evaluation ${evaluations}.`,
  quote: (breach: string) => `Please quote ${breach} when you write to us about it.`,
  notice: {
    subject: ({ service, period, breach, missed }: Named) =>
      `Breach notice: ${service} missed its promised ${missed} in ${period} (${breach})`,
    opening: ({ service, period }: Named) =>
      `We promised you a level of service for ${service} that was not kept in ${period}. With this message we notify you of the breach.`,
    isWithdrawn:
      'The figures have changed since; on the figures below the promise is not missed. We will withdraw this notice.',
    isLate: (by: string) => `This notice is late: it was due by ${by}. We apologise; the delay stands on record.`,
    acknowledge: 'Please confirm that this notice has arrived:',
    next: 'What happens next:',
    analysis: (by: string) => `We find the cause and say what will be done about it, by ${by}.`,
    corrections: (until: string) =>
      `Corrections of the measured data count until ${until}. Should they lift the miss, we will tell you.`,
  },
  again: {
    subject: ({ service, period, breach }: Named) => `Breach notice, once more: ${service} in ${period} (${breach})`,
    opening: (at: string) =>
      `We told you of this breach at ${at}, and nobody on your side has confirmed it. Here is the notice once more.`,
  },
  unacknowledged: {
    subject: ({ service, period, breach }: Named) => `Breach notice not confirmed: ${service} in ${period} (${breach})`,
    opening: (at: string) =>
      `We told your contacts of this breach at ${at}. Nobody has confirmed it since, so we turn to you. They were told once more.`,
  },
  retracted: {
    subject: ({ service, period, breach }: Named) => `Breach notice withdrawn: ${service} in ${period} (${breach})`,
    opening: ({ service, period, missed }: Named) =>
      `We had notified you that ${service} missed its promised ${missed} in ${period}. The figures have changed since; on the newest ones the promise is not missed. We withdraw that notice.`,
    corrections: (until: string) =>
      `Corrections of the measured data count until ${until}. Should one bring the miss back, we will tell you. The former figures stay readable.`,
  },
  reinstated: {
    subject: ({ service, period, breach }: Named) => `Breach notice stands again: ${service} in ${period} (${breach})`,
    opening: ({ service, period, missed }: Named) =>
      `We had withdrawn our notice that ${service} missed its promised ${missed} in ${period}. The figures have changed since, and show that the promise was missed after all. The notice stands again.`,
    corrections: (until: string) => `Corrections of the measured data count until ${until}.`,
  },
  notTold: {
    subject: ({ service, period, breach }: Named) => `Customer not told yet: ${service} in ${period} (${breach})`,
    after12h: 'Half of the 24 hours in which the customer is to be told have passed.',
    after20h: 'Only four of the 24 hours in which the customer is to be told are left.',
    mustKnow: (customer: string, by: string) => `${customer} must know of this breach by ${by}.`,
    between: ' ',
    held: 'The notice is held back. Release it with releaseBreachNotice; the deadline does not move while it is held.',
    notAccepted:
      "The customer's mail server has not accepted the notice yet; it is tried again. Check the addresses of the customer's contacts.",
  },
  late: {
    subject: ({ service, period, breach }: Named) => `Customer not told in time: ${service} in ${period} (${breach})`,
    opening: (customer: string, by: string) =>
      `${customer} was to be told of this breach by ${by}. That did not happen; the delay stands on record.`,
    told: (at: string) => `The customer was told at ${at}.`,
  },
  analysisOverdue: {
    subject: ({ service, period, breach }: Named) => `Analysis overdue: ${service} in ${period} (${breach})`,
    opening: (by: string) => `The cause of this breach was to be found by ${by}. No analysis is recorded.`,
    remedy: 'Record the cause and what will be done about it with analyseBreach.',
  },
  credit: {
    reminder: {
      subject: ({ service, period, breach }: Named) => `Credit to be claimed: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, amount: string, until: string) =>
        `For the missed ${missed} of ${service} in ${period} you can claim a credit of ${amount}. Half of the time for that has passed: claim it with claimCredit before ${until}. After that it lapses.`,
    },
    lapsed: {
      subject: ({ service, period, breach }: Named) => `Credit lapsed: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, amount: string, until: string) =>
        `For the missed ${missed} of ${service} in ${period} you could claim a credit of ${amount} until ${until}. Nobody did, so it has lapsed; that stands on record.`,
    },
    toApprove: {
      subject: ({ service, period, breach }: Named) => `Credit to be approved: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, amount: string, firstApprovedBy: string | null) =>
        firstApprovedBy === null
          ? `For the missed ${missed} of ${service} in ${period} a credit of ${amount} waits for its approval. Approve it with approveCredit, or refuse it with refuseCredit and the reason.`
          : `For the missed ${missed} of ${service} in ${period} ${firstApprovedBy} has approved a credit of ${amount}. That is above a limit, so a second person is needed: approve it with approveCredit, or refuse it with refuseCredit and the reason.`,
    },
    refused: {
      subject: ({ service, period, breach }: Named) => `Credit refused: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, amount: string, reason: string) =>
        `For the missed ${missed} of ${service} in ${period} a credit of ${amount} was worked out. The provider refused it: “${reason}” That stands on record.`,
    },
    posted: {
      subject: ({ service, period, breach }: Named) => `Credit posted: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, booked: string, _newest: string, _because: string) =>
        `For the missed ${missed} of ${service} in ${period} a credit of ${booked} was posted in the ledger. It is to be paid or set off.`,
    },
    reversed: {
      subject: ({ service, period, breach }: Named) => `Credit taken back: ${service} in ${period} (${breach})`,
      /** Why it was taken back, by what stands on record now. */
      because: {
        MISS_LIFTED: 'the figures have changed since, and no target of the period is missed any more',
        LIABILITY_EXCLUDED: 'both sides agree that the provider is not liable',
        NOT_MEASURED: 'the breach was reported, and credits are agreed by what is measured',
        NO_CREDIT_AGREED: 'the agreement gives no credits',
        FEE_NOT_KNOWN: 'the agreement does not say what the period costs',
        NO_TIER_REACHED: 'the figures have changed since, and what is missed now earns no credit',
        USED_UP: 'other breaches have earned all that the period or the twelve months may give',
        ANOTHER_AMOUNT: 'the figures have changed since, or what other breaches give back leaves another amount for it',
      },
      opening: ({ service, period, missed }: Named, booked: string, newest: string, because: string) =>
        `The credit of ${booked} for the missed ${missed} of ${service} in ${period} was taken back: ${because}. On the newest figures it is ${newest}; of what was paid beyond that, the provider will speak with the customer.`,
    },
    why: 'How the credit was worked out stands, step by step, in the compensation of the breach.',
  },
  damages: {
    claimed: {
      subject: ({ service, period, breach }: Named) => `Damages claimed: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, { claimed, reason }: Claimed) =>
        `For the missed ${missed} of ${service} in ${period} the customer claims damages of ${claimed}. Its reason: “${reason}” Accept all of it or a part with acceptDamages, or refuse it with refuseDamages.`,
    },
    toAccept: {
      subject: ({ service, period, breach }: Named) => `Damages to accept: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, { claimed, proposed, firstAcceptedBy, reason, answer }: Claimed) =>
        `For the missed ${missed} of ${service} in ${period} the customer claims damages of ${claimed}: “${reason}” ${firstAcceptedBy} accepts ${proposed}: “${answer}” That is above the limit of one person. A second one accepts the same amount with acceptDamages, or refuses the claim with refuseDamages.`,
    },
    accepted: {
      subject: ({ service, period, breach }: Named) => `Damages accepted: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, { claimed, accepted, answer }: Claimed) =>
        `For the missed ${missed} of ${service} in ${period} damages of ${claimed} were claimed. The provider accepts ${accepted}: “${answer}” That stands in the ledger and is to be paid or set off.`,
    },
    refused: {
      subject: ({ service, period, breach }: Named) => `Damages refused: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, { claimed, answer }: Claimed) =>
        `For the missed ${missed} of ${service} in ${period} damages of ${claimed} were claimed. The provider refuses them: “${answer}”`,
    },
    lifted: {
      subject: ({ service, period, breach }: Named) => `Damages lifted: ${service} in ${period} (${breach})`,
      opening: ({ service, period, missed }: Named, { claimed }: Claimed) =>
        `For the missed ${missed} of ${service} in ${period} damages of ${claimed} were claimed. Nothing is owed for this breach any more: the figures have changed since, or both sides agree that the provider is not liable. What stood in the ledger was taken back; of what was paid already, the provider will speak with the customer.`,
    },
  },
};
export type BreachWords = typeof BREACH_EN;
