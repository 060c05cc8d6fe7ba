import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDICATORS } from './indicators.ts';
import { type JudgedPeriod, termPerformance } from './term-performance.ts';

const period = (serviceId: string, outcome: string, indicator: JudgedPeriod['indicator'] = 'AVAILABILITY') => ({
  serviceId,
  indicator,
  outcome,
});

test.each<[string, readonly JudgedPeriod[], object[]]>([
  ['nothing was over', [period('svc_a', 'ON_TRACK')], []],
  [
    'kept, missed and not known',
    [period('svc_a', 'MET'), period('svc_a', 'MISSED'), period('svc_a', 'MET'), period('svc_a', 'NO_DATA')],
    [{ serviceId: 'svc_a', indicator: 'AVAILABILITY', met: 2, missed: 1, unknown: 1 }],
  ],
  [
    'each service and indicator by itself',
    [period('svc_a', 'MET'), period('svc_b', 'MET'), period('svc_a', 'NOT_APPLICABLE', 'MTTR')],
    [
      { serviceId: 'svc_a', indicator: 'AVAILABILITY', met: 1, missed: 0, unknown: 0 },
      { serviceId: 'svc_b', indicator: 'AVAILABILITY', met: 1, missed: 0, unknown: 0 },
      { serviceId: 'svc_a', indicator: 'MTTR', met: 0, missed: 0, unknown: 1 },
    ],
  ],
])('the performance before a renewal: %s (H7.4)', (_, periods, expected) => {
  expect(termPerformance(periods)).toEqual(expected);
});

test('every period counts once', () => {
  const judged = fc.record({
    serviceId: fc.constantFrom('svc_a', 'svc_b'),
    indicator: fc.constantFrom(...INDICATORS),
    outcome: fc.constantFrom('MET', 'MISSED', 'NO_DATA', 'NOT_APPLICABLE'),
  });
  fc.assert(
    fc.property(fc.array(judged), periods => {
      const counted = termPerformance(periods).reduce(
        (sum, { met, missed, unknown }) => sum + met + missed + unknown,
        0,
      );
      expect(counted).toBe(periods.length);
    }),
  );
});
