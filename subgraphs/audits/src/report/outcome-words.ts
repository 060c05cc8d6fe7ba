import type { ReportWords } from './report-words.ts';

/** What the reports of audits and of remediations say, in one language, beside the words that reports of reviews have too. */
export type OutcomeWords = Pick<
  ReportWords,
  | 'locale'
  | 'grades'
  | 'indicators'
  | 'outcomes'
  | 'compared'
  | 'byAt'
  | 'unnamedContract'
  | 'revision'
  | 'promiseOf'
  | 'valueAnd'
> & {
  /** The contract as the summary names it. */
  readonly contractCalled: (title: string, ids: readonly string[]) => string;
  /** What Surety drafts for an audit; null: as the template has it. */
  readonly drafted: {
    /** By the ids of checklist items. */
    readonly criteria: Readonly<Record<string, string>>;
    /** By the words of the template. */
    readonly content: Readonly<Record<string, string>>;
    readonly scope: (period: string, content: readonly string[]) => string;
  } | null;
  readonly audit: {
    readonly kinds: Readonly<Record<'INTERNAL' | 'EXTERNAL', string>>;
    readonly title: (kind: string, contract: string, period: string | null) => string;
    readonly confidential: string;
    readonly sections: Readonly<
      Record<
        'summary' | 'conclusions' | 'findings' | 'criteria' | 'people' | 'samples' | 'interviews' | 'evidence',
        string
      >
    >;
    readonly found: (major: number, minor: number, observations: number) => string;
    readonly noFinding: string;
    readonly findingsIntro: string;
    readonly criteriaIntro: string;
    readonly peopleIntro: string;
    readonly samplesIntro: string;
    readonly noSample: string;
    readonly drawnOf: (drawn: number, all: number) => string;
    readonly interviewsIntro: string;
    readonly noInterview: string;
    readonly evidenceIntro: string;
    readonly noEvidence: string;
    readonly repeats: (findingId: string) => string;
  };
  readonly remediation: {
    readonly kind: string;
    readonly title: (grade: string, contract: string) => string;
    readonly sections: Readonly<
      Record<'summary' | 'finding' | 'cause' | 'plan' | 'measures' | 'verification' | 'effect' | 'evaluations', string>
    >;
    readonly solved: (at: string) => string;
    readonly verifiedBy: (said: string) => string;
    readonly reopened: (times: number) => string;
    readonly before: string;
    readonly after: string;
    readonly noBefore: string;
    readonly noFigure: string;
    readonly evaluationsIntro: string;
    readonly effects: Readonly<Record<'EFFECTIVE' | 'NOT_EFFECTIVE' | 'UNKNOWN', string>>;
  };
  readonly proofTitle: string;
  readonly proof: (query: string) => string;
  readonly hashOf: (what: string, sha256: string) => string;
  readonly proofHash: (sha256: string) => string;
  readonly known: (id: string, sha256: string) => string;
  readonly foot: (kind: string, id: string, sha256: string) => string;
  readonly labels: Readonly<
    Record<
      | 'contract'
      | 'scope'
      | 'period'
      | 'ordered'
      | 'begun'
      | 'reported'
      | 'owner'
      | 'teams'
      | 'auditor'
      | 'team'
      | 'finding'
      | 'grade'
      | 'criterion'
      | 'what'
      | 'due'
      | 'sample'
      | 'drawn'
      | 'size'
      | 'seed'
      | 'who'
      | 'when'
      | 'from'
      | 'foundBy'
      | 'raised'
      | 'planned'
      | 'verified'
      | 'measured'
      | 'promised'
      | 'outcome'
      | 'evaluation',
      string
    >
  >;
};
