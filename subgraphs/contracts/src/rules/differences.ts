/** A clause that two texts have differently; null where one has it not. */
export type Difference = {
  readonly clause: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly inWords: string;
};

/** Clauses of a canonical text by their place. */
type Clauses = ReadonlyMap<string, string>;

/**
 * What changes from one canonical text to another, clause by clause, in the order of their places. Targets are told apart by what they
 * promise (service, indicator, period), not by their place in a list, so that adding one in front changes nothing of the others.
 */
export function differences(before: string, after: string): Difference[] {
  const [former, latter] = [clausesOf(before), clausesOf(after)];
  return [...new Set([...former.keys(), ...latter.keys()])]
    .toSorted()
    .map(clause => ({ clause, before: former.get(clause) ?? null, after: latter.get(clause) ?? null }))
    .filter(change => change.before !== change.after)
    .map(change => ({ ...change, inWords: inWords(change) }));
}

/** The places of a text's clauses: what a comment can be about. */
export const clauseNames = (canonical: string): readonly string[] => [...clausesOf(canonical).keys()];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Target = { readonly service: { readonly name: string }; readonly indicator: string; readonly period: string };

function clausesOf(canonical: string): Clauses {
  const { targets, ...rest } = JSON.parse(canonical) as {
    targets: readonly (Target & { readonly [key: string]: Json })[];
  };
  const clauses = new Map<string, string>();
  collect(rest, [], clauses);
  for (const target of targets) {
    const { service, indicator, period, ...said } = target;
    collect(said, ['targets', `${service.name} ${indicator} ${period}`], clauses);
  }
  return clauses;
}

/** Lists of several things are one clause each; what is not there has none. */
function collect(value: Json, place: readonly string[], into: Map<string, string>): void {
  if (value === null) return;
  if (typeof value === 'object' && !Array.isArray(value))
    for (const [key, part] of Object.entries(value)) collect(part, [...place, key], into);
  else into.set(place.join('/'), typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function inWords({ clause, before, after }: Omit<Difference, 'inWords'>): string {
  const what = wordsOf(clause);
  if (before === null) return `${what} is new: ${after}.`;
  if (after === null) return `${what} is gone; it was ${before}.`;
  return `${what} changes from ${before} to ${after}.`;
}

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
