import { deepStrictEqual } from 'node:assert/strict';
import { type AvailabilityCase, evaluateAvailability, nextCheckAtMs, type Outage } from '@surety/domain';
import { median, randomNumbers, ratioOf, rounded, takeTurns } from './runs.ts';

const SIZES = [1_000, 10_000] as const;
const SECOND_MS = 1_000;
const YEAR = { startMs: Date.UTC(2026, 0, 1), endMs: Date.UTC(2027, 0, 1) } as const;
const YEAR_SECONDS = (YEAR.endMs - YEAR.startMs) / SECOND_MS;
/** Half of what 99.9 % leave of a year: the outcome changes when so much is spent. */
const HALF_BUDGET_SECONDS = YEAR_SECONDS / 2_000;
const NOW_MS = YEAR.startMs + SECOND_MS;

/** Outages of one second, all ahead, too few to spend half of the budget; the last day of the year does. */
function aheadOutages(count: number): Outage[] {
  const random = randomNumbers();
  const short = Array.from({ length: count - 1 }, () => {
    const startMs = NOW_MS + random(YEAR_SECONDS - 2 * 86_400) * SECOND_MS;
    return { startMs, endMs: startMs + SECOND_MS };
  });
  return [...short, { startMs: YEAR.endMs - 86_400 * SECOND_MS, endMs: null }];
}

/** Second by second: when half of the budget is spent. */
function countedNextMs(outages: readonly Outage[]): number {
  const seconds = new Uint8Array(YEAR_SECONDS);
  for (const { startMs, endMs } of outages)
    seconds.fill(1, (startMs - YEAR.startMs) / SECOND_MS, ((endMs ?? YEAR.endMs) - YEAR.startMs) / SECOND_MS);
  let spent = 0;
  const at = seconds.findIndex(down => (spent += down) >= HALF_BUDGET_SECONDS);
  return YEAR.startMs + (at + 1) * SECOND_MS;
}

const caseOf = (outages: readonly Outage[]): AvailabilityCase => ({
  period: YEAR,
  asOfMs: NOW_MS,
  agreed: '24x7',
  policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: SECOND_MS / 2 },
  facts: { kind: 'OUTAGES', outages, unknown: [] },
  maintenance: [],
  exclusions: [],
  target: { operator: 'gte', value: '99.9' },
});

/**
 * When a year whose outages all lie ahead is to be looked at next, against evaluating the whole year once.
 * @throws AssertionError when counting second by second gives another answer
 */
export function measureNextCheck(runs: number) {
  const years = SIZES.map(aheadOutages);
  for (const outages of years) deepStrictEqual(nextCheckAtMs(caseOf(outages), NOW_MS), countedNextMs(outages));
  const turns = takeTurns(
    years.map(outages => ({
      measured: () => nextCheckAtMs(caseOf(outages), NOW_MS),
      reference: () => evaluateAvailability({ ...caseOf(outages), asOfMs: null }),
    })),
    runs,
  );
  const sizes = SIZES.map((outages, index) => {
    const measured = turns[index] ?? [];
    return {
      outages,
      foundMs: rounded(median(measured.map(({ measuredMs }) => measuredMs))),
      ratio: ratioOf(measured),
    };
  });
  for (const { outages, foundMs, ratio } of sizes)
    console.log(`next check of a year with ${outages} outages ahead: ${foundMs} ms; one evaluation; ratio ${ratio}`);
  return { ratio: sizes.at(-1)?.ratio, sizes };
}
