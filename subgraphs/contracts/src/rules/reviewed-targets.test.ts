import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TargetInput } from '../generated/types.ts';
import { type ReviewedTarget, withReviewedTargets } from './reviewed-targets.ts';

const target = (serviceId: string, changes: Partial<TargetInput> = {}): TargetInput => ({
  serviceId,
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  value: '99.9',
  unit: 'PERCENT',
  period: 'MONTH',
  measuredBy: 'OUTAGES',
  ...changes,
});
const reviewed = (serviceId: string, value: string, changes: Partial<ReviewedTarget> = {}): ReviewedTarget => ({
  targetId: `tgt_${serviceId}`,
  serviceId,
  indicator: 'AVAILABILITY',
  period: 'MONTH',
  value,
  ...changes,
});
const TARGETS = [target('a'), target('a', { period: 'YEAR', value: '99.5' }), target('b')];

describe('the targets of a contract after a review (H3.4, H6.4)', () => {
  test.each<[string, readonly ReviewedTarget[], readonly string[]]>([
    ['nothing is proposed', [], ['99.9', '99.5', '99.9']],
    ['one limit', [reviewed('a', '99.95')], ['99.95', '99.5', '99.9']],
    ['of the same service over another period', [reviewed('a', '99.7', { period: 'YEAR' })], ['99.9', '99.7', '99.9']],
    ['two', [reviewed('b', '99'), reviewed('a', '99.99')], ['99.99', '99.5', '99']],
  ])('%s', (_name, changes, values) => {
    const made = withReviewedTargets(TARGETS, changes);
    expect(made.ok && made.value.map(({ value }) => value)).toEqual(values);
  });

  test.each<[string, ReviewedTarget]>([
    ['service', reviewed('gone', '99')],
    ['indicator', reviewed('a', '4', { indicator: 'MTTR' })],
    ['period', reviewed('b', '99', { period: 'YEAR' })],
  ])('a target is not found whose %s the contract has no more', (_name, gone) => {
    expect(withReviewedTargets(TARGETS, [gone])).toMatchObject({
      ok: false,
      problem: { code: 'NOT_FOUND', arguments: expect.anything() },
    });
  });

  test('nothing but limits changes, and none that was not reviewed', () => {
    const value = fc.integer({ min: 0, max: 100 }).map(String);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const made = withReviewedTargets(TARGETS, [reviewed('a', a), reviewed('b', b)]);
        const without = (targets: readonly TargetInput[]) => targets.map(({ value: _value, ...rest }) => rest);
        expect(made.ok && without(made.value)).toEqual(without(TARGETS));
        expect(made.ok && made.value[1]).toEqual(TARGETS[1]);
      }),
    );
  });
});
