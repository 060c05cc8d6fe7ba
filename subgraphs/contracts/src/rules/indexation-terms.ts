import {
  compareRatio,
  decimalText,
  type IndexationTerms,
  ok,
  type Ratio,
  type Refusal,
  type Result,
  ratioOf,
  sharesOf,
  wholeRatio,
  wrong,
} from '@surety/domain';

const LONGEST_NAME = 300;
const MOST_INDICES = 20;
const MOST_MONTHS_BEFORE = 24;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const SHARE = /^[01](\.\d{1,9})?$/;
const PERCENT = /^-?\d{1,3}(\.\d{1,6})?$/;
const VALUE = /^\d{1,9}(\.\d{1,6})?$/;
const [ZERO, ONE] = [wholeRatio(0), wholeRatio(1)];

/** Whether a text is a month, `YYYY-MM`. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** Whether a text is a value that an index can have: a decimal above 0. @param what it is, for the problem */
export const checkIndexValue = (what: string, text: string, path: readonly string[]): Result<null> =>
  VALUE.test(text) && compareRatio(ratioOf(text), ZERO) > 0
    ? ok(null)
    : wrong(
        `${what} "${text}"`,
        'write a decimal above 0 with a point, with up to 9 digits before and 6 after it, e.g. "119.3".',
        path,
      );

/** Whether two values of an index are the same number: `119.3` is `119.30`. */
export const isSameValue = (a: string, b: string): boolean => compareRatio(ratioOf(a), ratioOf(b)) === 0;

/** What is wrong with an indexation clause: shares that are not one whole, a base that is none, limits that exclude each other (H7.1). */
export function* indexationProblems(clause: IndexationTerms, path: readonly string[]): Generator<Refusal> {
  const { indices, monthsBefore } = clause;
  if (indices.length === 0 || indices.length > MOST_INDICES)
    yield wrong(`A formula with ${indices.length} indices`, `name 1 to ${MOST_INDICES}.`, [...path, 'indices']);
  yield* shareProblems(clause, path);
  for (const [place, index] of indices.entries())
    yield* indexProblems(index, indices.slice(0, place), [...path, 'indices', String(place)]);
  if (monthsBefore < 1 || monthsBefore > MOST_MONTHS_BEFORE)
    yield wrong(`${monthsBefore} months before the next term`, `give 1 to ${MOST_MONTHS_BEFORE}.`, [
      ...path,
      'monthsBefore',
    ]);
  yield* limitProblems(clause, path);
}

const share = (text: string, isRight: (value: Ratio) => boolean): boolean => SHARE.test(text) && isRight(ratioOf(text));

function* shareProblems(clause: IndexationTerms, path: readonly string[]): Generator<Refusal> {
  const { fixedShare, indices } = clause;
  const isFixed = share(fixedShare, value => compareRatio(value, ONE) < 0);
  if (!isFixed)
    yield wrong(`The fixed share "${fixedShare}"`, 'write a decimal from 0 to less than 1 with a point, e.g. "0.3".', [
      ...path,
      'fixedShare',
    ]);
  const wrongWeight = indices.findIndex(
    ({ weight }) => !share(weight, value => compareRatio(value, ZERO) > 0 && compareRatio(value, ONE) <= 0),
  );
  if (wrongWeight >= 0)
    yield wrong(
      `The weight "${indices[wrongWeight]?.weight}"`,
      'write a decimal above 0, at most 1, with a point, e.g. "0.7".',
      [...path, 'indices', String(wrongWeight), 'weight'],
    );
  if (!isFixed || wrongWeight >= 0 || indices.length === 0) return;
  const sum = sharesOf(clause);
  if (compareRatio(sum, ONE) !== 0)
    yield wrong(
      `The sum ${decimalText(sum)} of fixed share and weights`,
      'together they must be 1: change the fixed share or a weight.',
      [...path, 'fixedShare'],
    );
}

function* indexProblems(
  { name, source, baseMonth, baseValue }: IndexationTerms['indices'][number],
  before: IndexationTerms['indices'],
  path: readonly string[],
): Generator<Refusal> {
  for (const [field, text] of [
    ['name', name],
    ['source', source],
  ] as const)
    if (text.length > LONGEST_NAME)
      yield wrong(`A ${field} of ${text.length} characters`, `use at most ${LONGEST_NAME}.`, [...path, field]);
  if (before.some(other => other.name === name && other.source === source))
    yield wrong(`The index "${name}"`, 'name it once, with the whole of its weight.', [...path, 'name']);
  if (!isMonth(baseMonth))
    yield wrong(`The month "${baseMonth}"`, 'write it as YYYY-MM, e.g. "2030-12".', [...path, 'baseMonth']);
  const base = checkIndexValue('The base value', baseValue, [...path, 'baseValue']);
  if (!base.ok) yield base;
}

const isPercent = (text: string): boolean => PERCENT.test(text);

function* limitProblems(clause: IndexationTerms, path: readonly string[]): Generator<Refusal> {
  const limits = [
    ['capPercent', 'cap', 'from 0', (value: Ratio) => compareRatio(value, ZERO) >= 0],
    ['floorPercent', 'floor', 'above -100', (value: Ratio) => compareRatio(value, wholeRatio(-100)) > 0],
    ['thresholdPercent', 'threshold', 'above 0', (value: Ratio) => compareRatio(value, ZERO) > 0],
  ] as const;
  for (const [field, name, range, isRight] of limits) {
    const given = clause[field];
    if (given !== null && !(isPercent(given) && isRight(ratioOf(given))))
      yield wrong(`The ${name} of "${given}" percent`, `write a decimal ${range} with a point, e.g. "2.5".`, [
        ...path,
        field,
      ]);
  }
  const { capPercent: cap, floorPercent: floor } = clause;
  if (
    cap !== null &&
    floor !== null &&
    isPercent(cap) &&
    isPercent(floor) &&
    compareRatio(ratioOf(cap), ratioOf(floor)) < 0
  )
    yield wrong(`The cap of ${cap} %`, `it must not be below the floor of ${floor} %.`, [...path, 'capPercent']);
}
