import type { FINDING_GRADES } from '@surety/domain';

type Kind = 'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'REQUESTED_REPORT';
type Coded = Readonly<Record<string, string>>;

/** The fixed words of a report in one language. What parts a sentence around a value is a function of the value. */
export type ReportWords = {
  /** BCP 47. */
  readonly locale: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Below the title: what this report is known by. */
  readonly known: (reviewId: string, sha256: string) => string;
  readonly draft: string;
  readonly title: (contract: string, period: string) => string;
  readonly sections: Readonly<
    Record<
      | 'summary'
      | 'targets'
      | 'year'
      | 'days'
      | 'responses'
      | 'gaps'
      | 'breaches'
      | 'changes'
      | 'complaints'
      | 'satisfaction'
      | 'checks'
      | 'conclusions'
      | 'measures'
      | 'proposedTargets'
      | 'findings'
      | 'evaluations'
      | 'proof',
      string
    >
  >;
  readonly labels: Readonly<
    Record<
      | 'contract'
      | 'provider'
      | 'customer'
      | 'period'
      | 'collected'
      | 'completed'
      | 'approved'
      | 'requested'
      | 'service'
      | 'indicator'
      | 'promise'
      | 'proposed'
      | 'measured'
      | 'outcome'
      | 'day'
      | 'availability'
      | 'down'
      | 'unknown'
      | 'budget'
      | 'spent'
      | 'left'
      | 'why'
      | 'breach'
      | 'standing'
      | 'told'
      | 'change'
      | 'complaint'
      | 'about'
      | 'made'
      | 'answered'
      | 'check'
      | 'result'
      | 'note'
      | 'field'
      | 'what'
      | 'owner'
      | 'due'
      | 'grade'
      | 'evaluation'
      | 'times'
      | 'responded'
      | 'waiting'
      | 'known',
      string
    >
  >;
  readonly unnamedContract: (contractId: string) => string;
  readonly fromTo: (first: string, last: string, timeZone: string) => string;
  readonly byAt: (subject: string, at: string) => string;
  readonly notApproved: string;
  readonly nothingMeasured: string;
  readonly counts: (all: number, kept: number, missed: number, unknown: number) => string;
  readonly indicators: Coded;
  readonly compared: Readonly<Record<string, (limit: string) => string>>;
  readonly outcomes: Coded;
  readonly promiseOf: (service: string, indicator: string) => string;
  readonly yearIntro: string;
  readonly yearDescription: (cells: readonly string[]) => string;
  readonly daysOf: (service: string, promise: string) => string;
  readonly daysTitle: (service: string) => string;
  readonly daysDescription: (days: number, below: number, unknown: number) => string;
  readonly promisedInPeriod: (promise: string) => string;
  readonly budgetTitle: (service: string) => string;
  readonly budgetDescription: (percents: readonly string[]) => string;
  readonly wholeBudget: string;
  readonly noBudget: string;
  readonly fullDays: string;
  readonly otherDays: string;
  readonly noDays: string;
  readonly responsesIntro: string;
  readonly responsesTitle: string;
  readonly responsesDescription: (services: readonly string[]) => string;
  readonly responsesProof: (contractId: string, period: string) => string;
  readonly complete: string;
  readonly gaps: (figures: number) => string;
  readonly nothingKnown: string;
  readonly notOver: string;
  readonly noBreach: string;
  readonly breaches: (all: number, late: number) => string;
  readonly withdrawn: string;
  readonly breachPhases: Coded;
  readonly notTold: string;
  readonly toldAt: (at: string, late: boolean) => string;
  readonly noChange: string;
  readonly changes: (all: number) => string;
  readonly changePhases: Coded;
  readonly noComplaint: string;
  readonly complaints: (all: number, open: number) => string;
  readonly noSurvey: string;
  readonly surveysIntro: string;
  readonly scales: Coded;
  readonly surveyOutcomes: Coded;
  readonly answeredOf: (answered: number, invited: number, minimum: number) => string;
  readonly criteria: Coded;
  readonly notAnswered: string;
  readonly noChecks: string;
  readonly checksIntro: string;
  /** What an item of the checklist says in this language, by its id; null: as the template has it. */
  readonly checkSays: Coded | null;
  readonly clause: (says: string, clause: string) => string;
  readonly results: Coded;
  readonly noConclusions: string;
  readonly noMeasures: string;
  readonly measuresIntro: string;
  readonly noProposedTargets: string;
  readonly proposedTargetsIntro: (day: string) => string;
  readonly fields: Coded;
  readonly noFindings: string;
  readonly findingsIntro: string;
  readonly grades: Readonly<Record<(typeof FINDING_GRADES)[number], string>>;
  readonly evaluationsIntro: string;
  readonly revision: (evaluationId: string, revision: number) => string;
  readonly valueAnd: (value: string, outcome: string) => string;
  readonly times: (up: string, down: string, unknown: string, excluded: string) => string;
  readonly knownTo: (at: string) => string;
  readonly proof: readonly ((reviewId: string) => string)[];
  readonly proofHashes: (content: string, evidence: string) => readonly string[];
  readonly foot: (kind: string, period: string, sha256: string) => string;
};
