import { FINDING_GRADES } from '@surety/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byGravity, checkFindings } from './findings.ts';

const FINDING = { item: 'targets', says: 'The backup was never tried.', owner: 'Operations', due: '2031-04-12' };
const ITEMS = ['targets', 'breaches'];
const TODAY = '2031-04-12';

describe('a finding says what is to be put right, by whom and by when (H6.3, H6.4)', () => {
  test.each<[string, Partial<typeof FINDING> | { item: null } | { due: null }, string | null]>([
    ['whole, and due today', {}, null],
    ['due later', { due: '2032-01-01' }, null],
    ['out of no item', { item: null }, null],
    ['due by its grade', { due: null }, null],
    ['due yesterday', { due: '2031-04-11' }, 'due'],
    ['of nobody', { owner: ' ' }, 'owner'],
    ['saying nothing', { says: '' }, 'says'],
    ['out of an item that is not checked', { item: 'weather' }, 'item'],
  ])('%s', (_name, over, field) => {
    const checked = checkFindings([FINDING, { ...FINDING, ...over }], ITEMS, TODAY);
    expect(checked.ok ? null : checked.problem.path).toEqual(field && ['input', 'findings', '1', field]);
  });

  test('a report that was asked for has no checklist', () => {
    expect(checkFindings([{ ...FINDING, item: null }], [], TODAY).ok).toBe(true);
    expect(checkFindings([FINDING], [], TODAY).ok).toBe(false);
  });
});

test('findings come gravest first, then by their day, in whatever order they were named', () => {
  const finding = fc.record({
    grade: fc.constantFrom(...FINDING_GRADES),
    due: fc.constantFrom('2031-04-12', '2031-05-01', '2032-01-01'),
  });
  fc.assert(
    fc.property(fc.array(finding), findings => {
      const sorted = findings.toSorted(byGravity);
      expect(findings.toReversed().toSorted(byGravity)).toEqual(sorted);
      const keys = sorted.map(({ grade, due }) => `${FINDING_GRADES.indexOf(grade)} ${due}`);
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});
