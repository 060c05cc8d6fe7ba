import { clauseDifferences, clausesOf, type Difference, namedBy, type Reading } from './clause-differences.ts';
import { wordsOf } from './clause-words.ts';

/** What changes from one contract's canonical text to another, clause by clause, in words. */
export const differences = (before: string, after: string): Difference[] => clauseDifferences(before, after, CONTRACT);

/** The places of a contract's clauses: what a comment can be about. */
export const clauseNames = (canonical: string): readonly string[] => [...clausesOf(canonical, CONTRACT).keys()];

/** Things are told apart by what they are, e.g. targets by what they promise: service, indicator, period. */
const CONTRACT: Reading = {
  named: {
    targets: namedBy('service', 'indicator', 'period'),
    services: namedBy('service'),
    supportingParties: namedBy('party'),
    priorities: namedBy('code'),
    matrix: namedBy('severity', 'scope', 'urgency'),
    tiers: namedBy('below'),
    indices: namedBy('name', 'source'),
    instalments: namedBy('due'),
    assessedIndicators: namedBy('indicator'),
    assurance: namedBy('kind', 'measure'),
    processes: namedBy('name'),
    executionPlan: namedBy('what'),
    week: namedBy('weekday', 'from'),
    openings: namedBy('date', 'from'),
    holidays: namedBy('date'),
  },
  grouped: { duties: { by: 'of', text: 'text' } },
  inWords: wordsOf,
};
