import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes minutes begins first, or one processor would wait at the end for a test that was left over. Beside the test with most kills stand
 * those that wait while a part is away.
 */
const LONGEST = [
  'kill-at-activities',
  'away',
  'away-whole-way',
  'kill-at-handover',
  'alert-rules',
  'kill-at-review',
  'five-years',
  'kill',
  'restore',
].map(name => `/test/long/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex(path => moduleId.endsWith(path));
  return at < 0 ? LONGEST.length : at;
};

/** The order in which test files begin; those that are not named stay in vitest's own. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own, which gives a new list.
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
