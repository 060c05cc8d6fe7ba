type Repeat = (count: number, atOnce: number, work: (index: number) => Promise<unknown>) => Promise<void>;

/** Does something so many times, so many at once. */
export const repeat: Repeat = async (count, atOnce, work) => {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
};

export const percentile = (values: readonly number[], share: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN);

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
