import { deepStrictEqual } from 'node:assert/strict';
import { type AvailabilityCase, evaluateAvailability, type Outage } from '@surety/domain';
import { median, randomNumbers, ratioOf, rounded, type Turn, takeTurns } from './runs.ts';

const SIZES = [10_000, 100_000] as const;
const SECOND_MS = 1_000;
const DAY_SECONDS = 86_400;
const YEAR = { startMs: Date.UTC(2026, 0, 1), endMs: Date.UTC(2027, 0, 1) } as const;
const YEAR_SECONDS = (YEAR.endMs - YEAR.startMs) / SECOND_MS;

/**
 * Outages in no order, on whole seconds. Every size is equally crowded: one lasts as long as the mean distance between two starts, but one
 * in a thousand lasts up to a day and lies over many others.
 */
function yearOfOutages(count: number, impacts: readonly string[]): Outage[] {
  const random = randomNumbers();
  return Array.from({ length: count }, (_, index) => {
    const startMs = YEAR.startMs + random(YEAR_SECONDS) * SECOND_MS;
    const seconds = 1 + random(index % 1_000 === 0 ? DAY_SECONDS : (2 * YEAR_SECONDS) / count);
    return { startMs, endMs: startMs + seconds * SECOND_MS, impact: impacts[random(impacts.length)] ?? '1' };
  });
}

/** The year counted second by second: the greatest impact of each, in hundredths. */
function countedSeconds(outages: readonly Outage[]): { downMs: number; upMs: number; failures: number } {
  const seconds = new Uint8Array(YEAR_SECONDS);
  for (const { startMs, endMs, impact } of outages) {
    const hundredths = Math.round(Number(impact) * 100);
    const end = Math.min(((endMs ?? YEAR.endMs) - YEAR.startMs) / SECOND_MS, YEAR_SECONDS);
    for (let second = (startMs - YEAR.startMs) / SECOND_MS; second < end; second += 1)
      if ((seconds[second] ?? 0) < hundredths) seconds[second] = hundredths;
  }
  let [spent, failures, before] = [0, 0, 0];
  for (const hundredths of seconds) {
    spent += hundredths;
    if (hundredths > 0 && before === 0) failures += 1;
    before = hundredths;
  }
  const downMs = spent * (SECOND_MS / 100);
  return { downMs, upMs: YEAR_SECONDS * SECOND_MS - downMs, failures };
}

const caseOf = (outages: readonly Outage[]): AvailabilityCase => ({
  period: YEAR,
  asOfMs: null,
  agreed: '24x7',
  policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
  facts: { kind: 'OUTAGES', outages, unknown: [] },
  maintenance: [],
  exclusions: [],
  target: { operator: 'gte', value: '99.9' },
});

/**
 * Evaluates years of outages in one pass each, against sorting the same array by start.
 * @param impacts one of which each outage has, up to two decimals
 * @throws AssertionError when counting second by second gives another answer
 */
export function measureOutages(name: string, impacts: readonly string[], runs: number) {
  const years = SIZES.map(size => yearOfOutages(size, impacts));
  const failuresOf = years.map(outages => {
    const { downMs, upMs, failures } = evaluateAvailability(caseOf(outages));
    deepStrictEqual({ downMs, upMs, failures }, countedSeconds(outages));
    return failures;
  });
  const turns = takeTurns(
    years.map(outages => ({
      measured: () => evaluateAvailability(caseOf(outages)),
      reference: () => outages.toSorted((a, b) => a.startMs - b.startMs),
    })),
    runs,
  );
  const sizes = SIZES.map((outages, index) => sizeResult(outages, failuresOf[index] ?? 0, turns[index] ?? []));
  for (const { outages, failures, evaluatedMs, sortedMs, ratio } of sizes)
    console.log(
      `${outages} ${name}, ${failures} when joined: ${evaluatedMs} ms; sorting them ${sortedMs} ms; ratio ${ratio}`,
    );
  const growth = {
    evaluation: growthOf(turns, ({ measuredMs }) => measuredMs),
    sorting: growthOf(turns, ({ referenceMs }) => referenceMs),
  };
  console.log(`${SIZES.join(' → ')} ${name}: evaluation × ${growth.evaluation}, sorting × ${growth.sorting}`);
  return { ratio: sizes.at(-1)?.ratio, growth, sizes };
}

const sizeResult = (outages: number, failures: number, turns: readonly Turn[]) => ({
  outages,
  failures,
  evaluatedMs: rounded(median(turns.map(({ measuredMs }) => measuredMs))),
  sortedMs: rounded(median(turns.map(({ referenceMs }) => referenceMs))),
  ratio: ratioOf(turns),
});

/** How many times as long ten times as many take: n log n makes 12.5 of it. */
const growthOf = ([small, large]: readonly (readonly Turn[])[], timeOf: (turn: Turn) => number): number =>
  rounded(median((large ?? []).map(timeOf)) / median((small ?? []).map(timeOf)), 1);
