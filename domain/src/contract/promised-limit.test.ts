import { describe, expect, test } from 'vitest';
import { checkLimit, type PromisedLimit } from './promised-limit.ts';

type Said = readonly [PromisedLimit['indicator'], PromisedLimit['operator'], string, PromisedLimit['unit']];
const check = ([indicator, operator, value, unit]: Said) =>
  checkLimit({ indicator, operator, value, unit }, ['targets', '0']);

describe('what a target may promise (H3.2, H3.3)', () => {
  test.each<Said>([
    ['AVAILABILITY', 'GTE', '99.9', 'PERCENT'],
    ['AVAILABILITY', 'GT', '99.5', 'PERCENT'],
    ['AVAILABILITY', 'GTE', '100', 'PERCENT'],
    ['MTTR', 'LTE', '4', 'HOURS'],
    ['MTTR', 'LT', '0.1', 'HOURS'],
    ['MTTF', 'GTE', '1000', 'HOURS'],
    ['MTTF', 'GT', '500.5', 'HOURS'],
    ['INTERRUPTION_TIME', 'LTE', '8', 'HOURS'],
    ['INTERRUPTION_TIME', 'LT', '43.2', 'MINUTES'],
    ['INTERRUPTION_TIME', 'LTE', '0', 'MINUTES'],
    ['CSAT', 'GTE', '90', 'PERCENT'],
    ['NPS', 'GTE', '-12.5', 'POINTS'],
    ['NPS', 'GTE', '100', 'POINTS'],
  ])('%s %s %s %s', (...said) => {
    expect(check(said)).toEqual({ ok: true, value: null });
  });

  test.each<[...Said, field: string, right: string]>([
    ['AVAILABILITY', 'LTE', '99.9', 'PERCENT', 'operator', 'promise at least (GTE) or more than (GT) a value.'],
    ['MTTF', 'LT', '500', 'HOURS', 'operator', 'promise at least (GTE) or more than (GT) a value.'],
    ['MTTR', 'GTE', '4', 'HOURS', 'operator', 'promise at most (LTE) or less than (LT) a value.'],
    ['INTERRUPTION_TIME', 'GT', '4', 'HOURS', 'operator', 'promise at most (LTE) or less than (LT) a value.'],
    ['AVAILABILITY', 'GTE', '99.9', 'HOURS', 'unit', 'give it in PERCENT.'],
    ['MTTR', 'LTE', '4', 'PERCENT', 'unit', 'give it in HOURS.'],
    ['MTTF', 'GTE', '30000', 'MINUTES', 'unit', 'give it in HOURS.'],
    ['INTERRUPTION_TIME', 'LTE', '1', 'PERCENT', 'unit', 'give it in HOURS or MINUTES.'],
    ['AVAILABILITY', 'GTE', '101', 'PERCENT', 'value', 'write a decimal from 0 to 100 with a point, e.g. "99.9".'],
    ['MTTR', 'LTE', '4h', 'HOURS', 'value', 'write a decimal of HOURS with a point, e.g. "1.5".'],
    ['MTTR', 'LTE', '-4', 'HOURS', 'value', 'write a decimal of HOURS with a point, e.g. "1.5".'],
    ['INTERRUPTION_TIME', 'LTE', '1,5', 'MINUTES', 'value', 'write a decimal of MINUTES with a point, e.g. "1.5".'],
    ['MTTF', 'GTE', '1000000', 'HOURS', 'value', 'write a decimal of HOURS with a point, e.g. "1.5".'],
    ['CSAT', 'GT', '90', 'PERCENT', 'operator', 'promise at least (GTE) a value.'],
    ['CSAT', 'GTE', '90', 'POINTS', 'unit', 'give it in PERCENT.'],
    ['CSAT', 'GTE', '-1', 'PERCENT', 'value', 'write a decimal from 0 to 100'],
    ['NPS', 'GTE', '30', 'PERCENT', 'unit', 'give it in POINTS.'],
    ['NPS', 'GTE', '-100.1', 'POINTS', 'value', 'write a decimal from -100 to 100'],
    ['NPS', 'GTE', '--3', 'POINTS', 'value', 'write a decimal from -100 to 100'],
    ['AVAILABILITY', 'GT', '100.0', 'PERCENT', 'operator', 'promise at least 100, or more than less.'],
    ['MTTR', 'LT', '0.0', 'HOURS', 'operator', 'promise at most 0, or less than more.'],
  ])('not %s %s %s %s', (indicator, operator, value, unit, field, right) => {
    expect(check([indicator, operator, value, unit])).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: ['targets', '0', field], message: expect.stringContaining(right) },
    });
  });
});
