const SEED = 20_260_101;

/** Pseudo-random whole numbers from 0 to below a limit, the same in every run (mulberry32). */
export function randomNumbers(): (limit: number) => number {
  let state = SEED;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Milliseconds of one piece of work and of its reference, one right after the other. */
export type Turn = { readonly measuredMs: number; readonly referenceMs: number };

/**
 * Takes turns at several pairs of work, so that a busy moment of the machine touches all of them.
 * @returns for each pair its turns in order; a first one, to warm up, is left out
 */
export function takeTurns(
  pairs: readonly { readonly measured: () => unknown; readonly reference: () => unknown }[],
  runs: number,
): Turn[][] {
  const turns: Turn[][] = pairs.map(() => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [index, { measured, reference }] of pairs.entries()) {
      const turn = { referenceMs: clock(reference), measuredMs: clock(measured) };
      if (run > 0) turns[index]?.push(turn);
    }
  return turns;
}

function clock(work: () => unknown): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

/** The median of the ratios of single turns: what slows the machine slows both sides of a turn. */
export const ratioOf = (turns: readonly Turn[]): number =>
  rounded(median(turns.map(({ measuredMs, referenceMs }) => measuredMs / referenceMs)));
