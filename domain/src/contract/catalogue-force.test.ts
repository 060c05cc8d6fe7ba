import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../result.ts';
import {
  checkPublication,
  checkRepeal,
  forcesOf,
  fromDayMs,
  inForceAt,
  type Publication,
  standingAt,
} from './catalogue-force.ts';

const version = (name: string, fromMs: number, repealedMs = Infinity): Publication => ({
  version: name,
  fromMs,
  repealedMs,
});
const SHIPPED = version('2026-1', -Infinity);
const codeOf = (result: Result<unknown>): string =>
  result.ok
    ? 'ok'
    : [result.problem.code, ...Object.values(result.problem.arguments), result.problem.path.join('.')].join(' ').trim();

describe('which version is in force (H8.2)', () => {
  test.each<[string, readonly Publication[], string]>([
    ['the shipped one alone', [SHIPPED], '2026-1@-Infinity..Infinity'],
    ['one that takes over', [SHIPPED, version('B', 10)], '2026-1@-Infinity..10 B@10..Infinity'],
    ['two, published in another order', [version('C', 20), version('B', 10)], 'B@10..20 C@20..Infinity'],
    ['one that is repealed, and none after it', [version('B', 10, 15)], 'B@10..15'],
    ['a gap until the next one', [version('B', 10, 15), version('C', 20)], 'B@10..15 C@20..Infinity'],
    ['one that is replaced before its repeal', [version('B', 10, 25), version('C', 20)], 'B@10..20 C@20..Infinity'],
    ['one that is repealed before its date', [SHIPPED, version('B', 10, 5)], '2026-1@-Infinity..Infinity B@10..5'],
    ['one that is repealed on its date', [SHIPPED, version('B', 10, 10)], '2026-1@-Infinity..Infinity B@10..10'],
  ])('%s', (_what, publications, expected) => {
    const told = forcesOf(publications).map(({ version: name, fromMs, untilMs }) => `${name}@${fromMs}..${untilMs}`);
    expect(told.join(' ')).toBe(expected);
  });

  test.each([
    [9, '2026-1'],
    [10, 'B'],
    [14, 'B'],
    [15, null],
    [19, null],
    [20, 'C'],
  ])('at %i: %s', (atMs, expected) => {
    const publications = [version('C', 20), SHIPPED, version('B', 10, 15)];
    expect(inForceAt(publications, atMs)?.version ?? null).toBe(expected);
  });

  test.each([
    ['B', 9, 'SCHEDULED'],
    ['B', 10, 'IN_FORCE'],
    ['B', 20, 'REPLACED'],
    ['C', 25, 'IN_FORCE'],
    ['C', 30, 'REPEALED'],
    ['D', 1, 'REPEALED'],
  ])('%s at %i is %s', (name, atMs, expected) => {
    const forces = forcesOf([version('B', 10), version('C', 20, 30), version('D', 40, 1)]);
    const force = forces.find(each => each.version === name);
    expect(force && standingAt(force, atMs)).toBe(expected);
  });
});

describe('from which day on', () => {
  const at = (day: string | null, timeZone: string, now: string): string => {
    const from = fromDayMs({ day, timeZone }, Date.parse(now));
    return from.ok ? new Date(from.value).toISOString() : codeOf(from);
  };
  test.each([
    [null, 'UTC', '2031-03-10T12:00:00.000Z', '2031-03-10T12:00:00.000Z'],
    ['2031-03-11', 'Europe/Berlin', '2031-03-10T12:00:00.000Z', '2031-03-10T23:00:00.000Z'],
    ['2031-03-11', 'Asia/Shanghai', '2031-03-10T12:00:00.000Z', '2031-03-10T16:00:00.000Z'],
    ['2031-03-10', 'UTC', '2031-03-10T12:00:00.000Z', 'CATALOGUE_DAY_NOT_AHEAD 2031-03-10 2031-03-11 input.from'],
    ['2031-03-09', 'UTC', '2031-03-10T12:00:00.000Z', 'CATALOGUE_DAY_NOT_AHEAD 2031-03-09 2031-03-11 input.from'],
    [
      '2031-03-11',
      'Asia/Shanghai',
      '2031-03-10T16:00:00.000Z',
      'CATALOGUE_DAY_NOT_AHEAD 2031-03-11 2031-03-12 input.from',
    ],
  ])('%s in %s, decided at %s: %s', (day, timeZone, now, expected) => {
    expect(at(day, timeZone, now)).toBe(expected);
  });
});

test.each<[readonly Publication[], number, string]>([
  [[SHIPPED], 10, 'ok'],
  [[SHIPPED, version('B', 10)], 10, 'CATALOGUE_DAY_TAKEN B input.from'],
  [[SHIPPED, version('B', 10)], 9, 'ok'],
  [[SHIPPED, version('B', 10, 5)], 10, 'ok'],
])('%j and another one from %i on: %s', (publications, fromMs, expected) => {
  expect(codeOf(checkPublication(publications, fromMs))).toBe(expected);
});

test.each<[string, number, string]>([
  ['2026-1', 9, 'ok'],
  ['2026-1', 10, 'CATALOGUE_REPLACED 2026-1 B input.from'],
  ['B', 5, 'ok'],
  ['B', 19, 'ok'],
  ['B', 25, 'CATALOGUE_REPLACED B D input.from'],
  ['C', 25, 'CATALOGUE_REPEALED C'],
  ['D', 99, 'ok'],
  ['E', 99, 'CATALOGUE_NOT_PUBLISHED E'],
])('%s can be repealed from %i on: %s', (name, fromMs, expected) => {
  // C was repealed before its date: D takes over from B.
  const publications = [SHIPPED, version('B', 10), version('C', 15, 12), version('D', 20)];
  expect(codeOf(checkRepeal(publications, name, fromMs))).toBe(expected);
});

describe('after any legal decisions, in any order', () => {
  type Decision = { readonly afterMs: number; readonly aheadMs: number; readonly repeals: number | null };
  const decisions = fc.array(
    fc.record<Decision>({
      afterMs: fc.integer({ min: 1, max: 5 }),
      aheadMs: fc.integer({ min: 0, max: 12 }),
      repeals: fc.option(fc.nat(8)),
    }),
    { maxLength: 12 },
  );

  /** Carries out what is legal. @returns each state with the instant of its decision, the first one without any */
  function courseOf(list: readonly Decision[]): { readonly nowMs: number; readonly publications: Publication[] }[] {
    const course = [{ nowMs: 0, publications: [SHIPPED] }];
    for (const [index, { afterMs, aheadMs, repeals }] of list.entries()) {
      const former = course.at(-1) ?? { nowMs: 0, publications: [] };
      const nowMs = former.nowMs + afterMs;
      const fromMs = nowMs + aheadMs;
      const repealed = repeals === null ? undefined : former.publications[repeals % former.publications.length];
      const legal = repealed
        ? checkRepeal(former.publications, repealed.version, fromMs).ok
        : checkPublication(former.publications, fromMs).ok;
      if (!legal) continue;
      const publications = repealed
        ? former.publications.map(each => (each === repealed ? { ...each, repealedMs: fromMs } : each))
        : [...former.publications, version(`v${index}`, fromMs)];
      course.push({ nowMs, publications });
    }
    return course;
  }

  test('no two versions are in force at once, and none is missing but where one was repealed', () => {
    fc.assert(
      fc.property(decisions, list => {
        const publications = courseOf(list).at(-1)?.publications ?? [];
        const holding = forcesOf(publications).filter(({ fromMs, untilMs }) => fromMs < untilMs);
        expect(holding[0]?.fromMs).toBe(-Infinity);
        for (const [index, { untilMs, repealedMs }] of holding.entries()) {
          const next = holding[index + 1]?.fromMs ?? Infinity;
          expect(untilMs).toBeLessThanOrEqual(next);
          if (untilMs < next) expect(untilMs).toBe(repealedMs);
        }
      }),
    );
  });

  test('no decision changes what was in force before it', () => {
    fc.assert(
      fc.property(decisions, list => {
        const course = courseOf(list);
        for (const [index, { nowMs, publications }] of course.entries()) {
          const former = course[index - 1]?.publications ?? publications;
          for (let atMs = -1; atMs < nowMs; atMs += 1)
            expect(inForceAt(publications, atMs)?.version).toBe(inForceAt(former, atMs)?.version);
        }
      }),
    );
  });
});
