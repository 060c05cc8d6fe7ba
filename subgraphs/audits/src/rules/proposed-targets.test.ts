import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvaluationEvidence } from './evidence.ts';
import { isSupplementDue, proposeTargets } from './proposed-targets.ts';

const evaluation = (
  targetId: string,
  period: string,
  changes: Partial<EvaluationEvidence> = {},
): EvaluationEvidence => ({
  evaluationId: `evl_${targetId}_${period}`,
  revision: 1,
  targetId,
  serviceId: 'svc_1',
  serviceName: 'Archive',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  period,
  outcome: 'MET',
  value: '99.99',
  isFinal: true,
  asOf: null,
  upMs: null,
  downMs: null,
  unknownMs: null,
  excludedMs: null,
  allowedMs: null,
  spentMs: null,
  ...changes,
});
const EVIDENCE = [
  evaluation('tgt_1', '2031-01'),
  evaluation('tgt_1', '2031-02'),
  evaluation('tgt_2', '2031-Q1', { indicator: 'MTTR', operator: 'LTE', unit: 'HOURS', limit: '4' }),
];
const TODAY = '2031-04-10';
const limit = (targetId: string, to: string, reason = 'It was kept with ease.') => ({ targetId, to, reason });
const proposed = (limits: readonly ReturnType<typeof limit>[], effectiveFrom = '2031-05-01') =>
  proposeTargets({ effectiveFrom, limits }, EVIDENCE, TODAY);

describe('targets that a review proposes (H3.4, H6.4)', () => {
  test('stand beside the limits that were reviewed', () => {
    expect(proposed([limit('tgt_1', '99.95'), limit('tgt_2', '3')])).toMatchObject({
      ok: true,
      value: {
        effectiveFrom: '2031-05-01',
        limits: [
          { serviceName: 'Archive', indicator: 'AVAILABILITY', operator: 'GTE', from: '99.9', to: '99.95' },
          { indicator: 'MTTR', operator: 'LTE', unit: 'HOURS', from: '4', to: '3' },
        ],
      },
    });
  });

  test.each<[string, ReturnType<typeof proposed>, readonly string[]]>([
    ['of today', proposed([limit('tgt_1', '99.95')], TODAY), ['effectiveFrom']],
    ['that are none', proposed([]), ['limits']],
    ['of a target that was not reviewed', proposed([limit('tgt_9', '99.95')]), ['limits', '0', 'targetId']],
    ['twice', proposed([limit('tgt_1', '99.95'), limit('tgt_1', '99.5')]), ['limits', '1', 'targetId']],
    ['that are no percentage', proposed([limit('tgt_1', '101')]), ['limits', '0', 'to']],
    ['that are no time', proposed([limit('tgt_2', '4h')]), ['limits', '0', 'to']],
    ['as they are', proposed([limit('tgt_1', '99.90')]), ['limits', '0', 'to']],
    ['without a reason', proposed([limit('tgt_1', '99.95', ' ')]), ['limits', '0', 'reason']],
  ])('%s are refused', (_name, result, path) => {
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'INVALID_INPUT', path: ['input', 'targets', ...path] },
    });
  });

  test('any other limit from 0 to 100 percent can be proposed of an availability', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), tenths => {
        const to = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        expect(proposed([limit('tgt_1', to)]).ok).toBe(to !== '99.9');
      }),
    );
  });
});

test('a supplement is due once the customer accepted a report that proposes targets, until it is opened (H6.4)', () => {
  const targets = { effectiveFrom: '2031-05-01', limits: [] };
  const due = (answer: string | null, proposedOf: typeof targets | null, supplementAt: Date | null = null) =>
    isSupplementDue({ answer, proposedTargets: proposedOf, supplementAt });
  expect(due('ACCEPTED', targets)).toBe(true);
  expect([due(null, targets), due('OBJECTED', targets), due('SILENT', targets)]).toEqual([false, false, false]);
  expect([due('ACCEPTED', null), due('ACCEPTED', targets, new Date(0))]).toEqual([false, false]);
});
