import type { IndexationOutcome, PromisedFigure, ServicePromise } from '@surety/domain';
import type {
  AfterTerm,
  AssessedIndicatorKind,
  AssuranceKind,
  ChangeQuorum,
  Criticality,
  Degree,
  DutyOf,
  FeeRounding,
  FeeUnit,
  Indicator,
  MeasuredBy,
  NoticeClock,
  PartialOutages,
  PeriodUnit,
  Recipient,
  RenewalPolicy,
  SeveralMissed,
  TimeCounts,
  Weekday,
} from '../generated/types.ts';

/** The fixed words of the document in one language. What parts a sentence around a value is a function of the value. */
export type Words = {
  /** BCP 47. */
  readonly locale: string;
  /** Between the items of a list within a sentence, and between parts of a duration. */
  readonly comma: string;
  readonly space: string;
  readonly document: string;
  readonly version: (number: string, hash: string) => string;
  readonly signed: string;
  readonly notSigned: string;
  readonly sections: Readonly<
    Record<
      | 'parties'
      | 'term'
      | 'services'
      | 'targets'
      | 'figures'
      | 'hours'
      | 'support'
      | 'breaches'
      | 'changes'
      | 'fees'
      | 'credits'
      | 'duties'
      | 'thirdParties'
      | 'assurance'
      | 'processes'
      | 'plan'
      | 'evaluation'
      | 'law'
      | 'confidentiality'
      | 'termination'
      | 'signatures',
      string
    >
  >;
  readonly labels: Readonly<
    Record<
      | 'service'
      | 'indicator'
      | 'target'
      | 'period'
      | 'measuredBy'
      | 'figure'
      | 'promise'
      | 'origin'
      | 'level'
      | 'criticality'
      | 'recipients'
      | 'begins'
      | 'ends'
      | 'acceptance'
      | 'content'
      | 'onlyFor'
      | 'priority'
      | 'response'
      | 'recovery'
      | 'severity'
      | 'scope'
      | 'urgency'
      | 'weekday'
      | 'from'
      | 'to'
      | 'date'
      | 'occasion'
      | 'due'
      | 'amount'
      | 'index'
      | 'publishedBy'
      | 'weight'
      | 'base'
      | 'below'
      | 'credit'
      | 'kind'
      | 'measure'
      | 'statement'
      | 'owner'
      | 'evidence'
      | 'reviewOn'
      | 'steps'
      | 'inputs'
      | 'outputs'
      | 'deadline'
      | 'quality'
      | 'diagram'
      | 'what'
      | 'party'
      | 'signature'
      | 'name'
      | 'hash',
      string
    >
  >;
  readonly provider: string;
  readonly customer: string;
  readonly providerIs: (name: string) => string;
  readonly customerIs: (name: string) => string;
  readonly term: (from: string, to: string, timeZone: string) => string;
  readonly inForceFrom: (day: string) => string;
  readonly temporary: string;
  readonly targetsIntro: string;
  readonly planIntro: string;
  readonly atLeast: (percent: string) => string;
  readonly moreThan: (percent: string) => string;
  readonly atMost: (time: string) => string;
  readonly lessThan: (time: string) => string;
  readonly staleAfter: (service: string, length: string) => string;
  readonly composed: (service: string, atLeast: number, parts: string) => string;
  readonly maintenance: Readonly<Record<TimeCounts, string>>;
  readonly unknown: Readonly<Record<TimeCounts, string>>;
  readonly minimumOutage: (length: string) => string;
  readonly partialOutages: Readonly<Record<PartialOutages, string>>;
  readonly graceTime: (length: string) => string;
  readonly figuresIntro: string;
  readonly within: (length: string) => string;
  readonly atLeastSoLong: (length: string) => string;
  readonly origins: (origin: ServicePromise['origin'], item: string) => string;
  readonly hoursIntro: (timeZone: string) => string;
  readonly allHours: string;
  readonly holidays: string;
  readonly openings: string;
  readonly supportHours: string;
  readonly supportAllHours: string;
  readonly ownTimes: string;
  readonly priorities: string;
  readonly matrix: string;
  readonly notice: Readonly<Record<NoticeClock, string>>;
  readonly mayHold: string;
  readonly rectification: (days: number) => string;
  readonly acceptance: (days: number) => string;
  readonly rejections: (times: number) => string;
  readonly settlements: (rounds: number) => string;
  readonly managers: (days: number) => string;
  readonly mediation: (days: number) => string;
  readonly terminationOption: (days: number) => string;
  readonly effect: (periods: number) => string;
  readonly quorum: Readonly<Record<ChangeQuorum, string>>;
  readonly changeDecided: (assessmentDays: number, voteDays: number) => string;
  readonly changeReviewed: (days: number) => string;
  readonly changeMade: (schedulingDays: number, verificationDays: number, documentationDays: number) => string;
  readonly claimDays: (days: number) => string;
  readonly claimCycles: (cycles: number) => string;
  readonly noClaim: string;
  readonly fee: (amount: string, per: string) => string;
  readonly payWithin: (days: number) => string;
  readonly instalments: string;
  readonly indexation: (formula: string) => string;
  readonly indexMonth: (months: number) => string;
  readonly indexRounding: Readonly<Record<FeeRounding, string>>;
  readonly indexCap: (percent: string) => string;
  readonly indexFloor: (percent: string) => string;
  readonly indexThreshold: (percent: string) => string;
  readonly cameAbout: Readonly<
    Record<IndexationOutcome, (formula: string, month: string, fee: string, percent: string) => string>
  >;
  readonly ownFee: string;
  readonly creditsIntro: string;
  readonly severalMissed: Readonly<Record<SeveralMissed, string>>;
  readonly severalCap: (percent: string) => string;
  readonly liability: (amount: string) => string;
  readonly shareOfFee: (percent: string) => string;
  readonly interruption: (each: string, beyond: string) => string;
  readonly interruptionCap: (percent: string) => string;
  readonly monthlyCap: (percent: string) => string;
  readonly yearlyCap: (percent: string) => string;
  readonly dutiesOf: Readonly<Record<DutyOf, string>>;
  readonly staff: (text: string) => string;
  readonly thirdParty: (name: string) => string;
  readonly assuranceIntro: string;
  readonly assessedIntro: string;
  readonly process: (name: string) => string;
  readonly applicableLaw: (law: string) => string;
  readonly jurisdiction: (court: string) => string;
  readonly standards: (list: string) => string;
  readonly providerNotice: (days: number) => string;
  readonly customerNotice: (days: number) => string;
  readonly rollForward: string;
  readonly retention: (years: number) => string;
  readonly renewal: Readonly<Record<RenewalPolicy, string>>;
  readonly renewalWindow: (days: number) => string;
  readonly optOut: (days: number) => string;
  readonly afterTerm: Readonly<Record<AfterTerm, string>>;
  readonly signedElsewhere: (day: string) => string;
  readonly indicators: Readonly<Record<Indicator, string>>;
  readonly periods: Readonly<Record<PeriodUnit, string>>;
  readonly surveyed: (indicator: Indicator, minimumAnswers: number, isAnonymous: boolean) => string;
  readonly measured: Readonly<Record<MeasuredBy, string>>;
  readonly figures: Readonly<Record<PromisedFigure, string>>;
  readonly criticalities: Readonly<Record<Criticality, string>>;
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly degrees: Readonly<Record<Degree, string>>;
  readonly feeUnits: Readonly<Record<FeeUnit, string>>;
  readonly assessed: Readonly<Record<AssessedIndicatorKind, string>>;
  readonly assurance: Readonly<Record<AssuranceKind, string>>;
};
