import { createHash } from 'node:crypto';

/**
 * A sample without replacement that anybody can draw again: the items in the order of SHA-256(seed, line feed, item), from the first one on. So
 * the order in which the items were named says nothing, and the same seed draws the same sample.
 * @param items different from each other
 * @param size 1 to as many as there are items
 * @source handbook H6.3; ISO 19011, A.6 (audit sampling)
 */
export const sampleOf = (items: readonly string[], size: number, seed: string): readonly string[] =>
  items
    .map(item => ({ item, place: createHash('sha256').update(`${seed}\n${item}`).digest('hex') }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
