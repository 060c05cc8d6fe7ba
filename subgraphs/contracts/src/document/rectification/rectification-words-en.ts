import type { BreachKind } from '../../rules/breach-kinds.ts';
import type { CAUSE_CATEGORIES } from '../../rules/breach-phases.ts';

type Kinds = Readonly<Record<BreachKind, string>>;
type Causes = Readonly<Record<(typeof CAUSE_CATEGORIES)[number], string>>;

/** The words of the report of a rectification, in English. `RectificationWords` is made from this table. */
export const RECTIFICATION_EN = {
  locale: 'en-GB',
  kind: 'Rectification report',
  title: (service: string, period: string) => `Rectification: ${service}, ${period}`,
  known: (breachId: string, sha256: string) => `${breachId} · SHA-256 of the content ${sha256}`,
  foot: (breachId: string, sha256: string) => `Rectification report ${breachId} · SHA-256 ${sha256}`,
  sections: {
    summary: 'Summary',
    figures: 'What was missed',
    cause: 'Cause',
    measures: 'Measures',
    reports: 'What was reported, and what the customer said',
    effect: 'Effect',
    proof: 'How to check this report',
  },
  accepted: (by: string, at: string) => `The customer accepted the rectification: ${by}, ${at}.`,
  acceptedByDefault: (at: string) =>
    `The rectification counts as accepted since ${at}: the customer did not answer in time.`,
  kinds: {
    QUALITY_BELOW_STANDARD: 'quality below standard',
    LATE_SERVICE: 'late service',
    CHANGED_CONTENT: 'changed content',
    INTERRUPTION: 'interruption',
  } as Kinds,
  causes: {
    HARDWARE: 'hardware',
    SOFTWARE: 'software',
    NETWORK: 'network',
    POWER: 'power',
    CAPACITY: 'capacity',
    CHANGE: 'a change',
    HUMAN_ERROR: 'human error',
    SECURITY: 'security',
    SUPPLIER: 'a supplier',
    OTHER: 'another',
  } as Causes,
  figuresIntro: 'Each figure beside the evaluation that it comes from, as it stood at the acceptance.',
  noFigures: 'It was reported: no figure belongs to it.',
  noCause: 'No cause was put on record.',
  category: (category: string) => `Kind of cause: ${category}.`,
  measuresIntro: (until: string) => `Planned so that it does not come again, to be reported by ${until}.`,
  reported: (number: number, by: string, at: string) => `Report ${number}: ${by}, ${at}.`,
  answers: { ACCEPTED: 'accepted', REJECTED: 'rejected' },
  answered: (answer: string, by: string, at: string, reason: string) =>
    `${answer}: ${by}, ${at}${reason === '' ? '' : `. ${reason}`}`,
  deadline: 'the deadline',
  watched: (until: string) =>
    `The effect is watched until ${until}: another breach of the service before that says that it had none. What became of it stands in the graph.`,
  notWatched: 'The contract asks for no watch of the effect.',
  proof: (breachId: string) =>
    `In the graph, breach(id: "${breachId}") gives as rectification.writtenReport.text the text that this page is made of, and of nothing else.`,
  hash: (sha256: string) => `SHA-256 of the content: ${sha256}`,
  revision: (evaluationId: string, revision: number) => `${evaluationId}, revision ${revision}`,
  late: (at: string) => `${at}, late`,
  labels: {
    contract: 'Contract',
    provider: 'Provider',
    customer: 'Customer',
    service: 'Service',
    breach: 'Breach',
    period: 'Period',
    since: 'Since',
    told: 'Customer told',
    indicator: 'Indicator',
    limit: 'Limit',
    measured: 'Measured',
    evaluation: 'Evaluation',
    what: 'What',
    owner: 'Team',
    due: 'By',
    planned: 'Planned by',
    analysed: 'Analysed by',
    improvement: 'Improvement',
  },
  byAt: (by: string, at: string) => `${by}, ${at}`,
};
export type RectificationWords = typeof RECTIFICATION_EN;
