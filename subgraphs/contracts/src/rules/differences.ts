import { clauseDifferences, clausesOf, type Difference, type Reading } from './clause-differences.ts';

/** What changes from one contract's canonical text to another, clause by clause, in words. */
export const differences = (before: string, after: string): Difference[] => clauseDifferences(before, after, CONTRACT);

/** The places of a contract's clauses: what a comment can be about. */
export const clauseNames = (canonical: string): readonly string[] => [...clausesOf(canonical, CONTRACT).keys()];

type Target = { readonly service: { readonly name: string }; readonly indicator: string; readonly period: string };

/** Targets are told apart by what they promise: service, indicator, period. */
const CONTRACT: Reading = {
  named: {
    targets: ({ service, indicator, period, ...said }) => ({
      name: targetName({ service, indicator, period } as Target),
      said,
    }),
  },
  inWords: wordsOf,
};

const targetName = ({ service, indicator, period }: Target): string => `${service.name} ${indicator} ${period}`;

const NAMES: Readonly<Record<string, string>> = {
  title: 'The title',
  termStart: 'The first day of the term',
  termEnd: 'The last day of the term',
  effectiveFrom: 'The begin of this version',
  noticeClock: 'What the 24 hours of a breach notice count from',
  graceTime: 'The grace time for late facts',
  mayHoldNotice: "The provider's right to hold a breach notice",
  maintenance: 'How maintenance counts',
  unknown: 'How unknown time counts',
  minimumOutage: 'The shortest outage that counts',
  'claimWindow/days': 'The claim window in days',
  'claimWindow/cycles': 'The claim window in months',
  'claimWindow/unit': 'How the claim window is counted',
};

const TARGET_NAMES: Readonly<Record<string, string>> = {
  value: 'The limit',
  operator: 'The comparison',
  measuredBy: 'The way of measuring',
  staleAfter: 'The time for which a state holds',
  'composition/atLeast': 'The number of parts that must run',
  'composition/parts': 'The parts',
};

function wordsOf(clause: string): string {
  const [list, target, ...field] = clause.split('/');
  if (list !== 'targets' || target === undefined) return NAMES[clause] ?? `"${clause}"`;
  const name = field.join('/');
  return `${TARGET_NAMES[name] ?? `"${name}"`} of ${target}`;
}
