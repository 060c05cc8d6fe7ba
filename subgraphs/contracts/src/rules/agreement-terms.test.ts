import { calendarHours, lengthMs, scheduleOf } from '@surety/domain';
import { expect, test } from 'vitest';
import type { Agreement } from '../persistence/agreement.ts';
import { checkAgreement } from './agreement-terms.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';

const PATH = ['agreement'];

test('a whole agreement makes sense (H1.3, H4.1, H5.2, H7.1, H7.2)', () => {
  expect(checkAgreement(FULL_AGREEMENT, PATH)).toEqual({ ok: true, value: null });
});

type Change = (agreement: Agreement) => unknown;
const at = (path: string, value: unknown): Change => {
  const set = (part: unknown, [first, ...rest]: readonly string[]): unknown => {
    if (first === undefined) return value;
    if (Array.isArray(part)) return part.with(Number(first), set(part[Number(first)], rest));
    return { ...(part as object), [first]: set((part as Record<string, unknown>)[first], rest) };
  };
  return agreement => set(agreement, path.split('.'));
};

test.each<[string, unknown, string]>([
  ['scope', ' ', 'scope'],
  ['duties.0.text', '', 'duties.0.text'],
  ['law.standards', [''], 'law.standards.0'],
  ['scope', 'x'.repeat(20_001), 'scope'],
  ['hours.week', [], 'hours.week'],
  ['hours.week.0.from', '9:00', 'hours.week.0.from'],
  ['hours.week.0.to', '24:30', 'hours.week.0.to'],
  ['hours.week.0.to', '09:00', 'hours.week.0.to'],
  ['hours.week.1.from', '11:59', 'hours.week.1'],
  ['hours.openings.0.from', '24:00', 'hours.openings.0.from'],
  ['support.faultResponse', 'PT0S', 'support.faultResponse'],
  ['support.priorities.0.recovery', 'PT1M', 'support.priorities.0.recovery'],
  ['support.priorities.0.response', 'PT0S', 'support.priorities.0.response'],
  ['support.matrix.0.priority', 'P9', 'support.matrix.0.priority'],
  [
    'support.matrix',
    [...(FULL_AGREEMENT.support?.matrix ?? []), ...(FULL_AGREEMENT.support?.matrix ?? [])],
    'support.matrix.1',
  ],
  ['fees.amount', '1200.001', 'fees.amount'],
  ['fees.payWithinDays', -1, 'fees.payWithinDays'],
  ['fees.instalments.1.amount', '600,00', 'fees.instalments.1.amount'],
  ['fees.instalments.1.amount', '599.99', 'fees.instalments'],
  ['fees', null, 'indexation'],
  ['indexation.fixedShare', '1', 'indexation.fixedShare'],
  ['indexation.fixedShare', '0,3', 'indexation.fixedShare'],
  ['indexation.fixedShare', '0.2', 'indexation.fixedShare'],
  ['indexation.indices.0.weight', '0.700000001', 'indexation.fixedShare'],
  ['indexation.indices.0.weight', '0', 'indexation.indices.0.weight'],
  ['indexation.indices.0.weight', '1.1', 'indexation.indices.0.weight'],
  ['indexation.indices', [], 'indexation.indices'],
  [
    'indexation.indices',
    [0, 1].map(() => ({ ...FULL_AGREEMENT.indexation?.indices[0], weight: '0.35' })),
    'indexation.indices.1.name',
  ],
  ['indexation.indices.0.source', 'x'.repeat(301), 'indexation.indices.0.source'],
  ['indexation.indices.0.baseMonth', '2030-13', 'indexation.indices.0.baseMonth'],
  ['indexation.indices.0.baseValue', '0', 'indexation.indices.0.baseValue'],
  ['indexation.indices.0.baseValue', '-1', 'indexation.indices.0.baseValue'],
  ['indexation.monthsBefore', 0, 'indexation.monthsBefore'],
  ['indexation.monthsBefore', 25, 'indexation.monthsBefore'],
  ['indexation.capPercent', '-1', 'indexation.capPercent'],
  ['indexation.capPercent', 'five', 'indexation.capPercent'],
  ['indexation.floorPercent', '5.1', 'indexation.capPercent'],
  ['indexation.floorPercent', '-100', 'indexation.floorPercent'],
  ['indexation.thresholdPercent', '0', 'indexation.thresholdPercent'],
  ['credits', { ...FULL_AGREEMENT.credits, tiers: [], interruption: null }, 'credits'],
  ['credits.tiers.0.below', '100.1', 'credits.tiers.0.below'],
  ['credits.tiers.1.below', '99.90', 'credits.tiers.1.below'],
  ['credits.yearlyCapPercent', '1e1', 'credits.yearlyCapPercent'],
  ['liability.perYear', '0', 'liability.perYear'],
  ['liability.perYear', '5000.001', 'liability.perYear'],
  ['credits.interruption.capPercent', '101', 'credits.interruption.capPercent'],
  ['credits.interruption.percent', '1', 'credits.interruption.amount'],
  ['credits.interruption.amount', null, 'credits.interruption.amount'],
  ['credits.interruption.amount', '2.505', 'credits.interruption.amount'],
  ['credits.severalCapPercent', null, 'credits.severalCapPercent'],
  ['credits.severalMissed', 'SUM', 'credits.severalCapPercent'],
  ['termination.providerNoticeDays', 29, 'termination.providerNoticeDays'],
  ['termination.customerNoticeDays', -1, 'termination.customerNoticeDays'],
  ['renewal.windowDays', 0, 'renewal.windowDays'],
  ['termination.retentionYears', 0, 'termination.retentionYears'],
  ['termination.retentionYears', 31, 'termination.retentionYears'],
  ['renewal.optOutDays', null, 'renewal.optOutDays'],
  ['renewal.optOutDays', 90, 'renewal.optOutDays'],
  ['renewal.policy', 'MANUAL', 'renewal.optOutDays'],
  ['breachHandling.rectificationDays', 0, 'breachHandling.rectificationDays'],
  ['breachHandling.settlementRounds', -1, 'breachHandling.settlementRounds'],
  ['breachHandling.effectPeriods', 366, 'breachHandling.effectPeriods'],
  ['changeHandling.voteDays', 0, 'changeHandling.voteDays'],
  ['changeHandling.reviewDays', 366, 'changeHandling.reviewDays'],
  ['services', [...FULL_AGREEMENT.services, ...FULL_AGREEMENT.services], 'services.1.serviceId'],
  ['processes', [...FULL_AGREEMENT.processes, ...FULL_AGREEMENT.processes], 'processes.1.name'],
])('%s of %j makes none', (path, value, named) => {
  const changed = at(path, value)(FULL_AGREEMENT) as Agreement;
  expect(checkAgreement(changed, PATH)).toMatchObject({
    problem: { code: 'INVALID_INPUT', path: [...PATH, ...named.split('.')] },
  });
});

test('its hours are those of the calendar that promises are counted in', () => {
  const { hours } = FULL_AGREEMENT;
  const calendar = calendarHours(hours ? scheduleOf(hours) : '24x7', 'UTC');
  const hoursOf = (first: string, last: string): number =>
    lengthMs(calendar.within({ startMs: Date.parse(first), endMs: Date.parse(last) })) / 3_600_000;
  // Monday 28 April: 9 to 12 and 13 to 24; Thursday 1 May is a holiday, Friday 2 May has an hour of its own.
  expect(hoursOf('2031-04-28T00:00:00Z', '2031-04-29T00:00:00Z')).toBe(14);
  expect(hoursOf('2031-04-29T00:00:00Z', '2031-05-02T00:00:00Z')).toBe(0);
  expect(hoursOf('2031-05-02T00:00:00Z', '2031-05-03T00:00:00Z')).toBe(1);
});
