import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceLevel } from './level.ts';
import { type OwnFigures, type PromisedFigure, servicePromises } from './promises.ts';
import { SHIPPED_CATALOGUE } from './shipped-catalogue.ts';

const { levels, defaultLevel } = SHIPPED_CATALOGUE;
const levelOf = (wanted: string): ServiceLevel | null => levels.find(({ code }) => code === wanted) ?? null;
const [BSL, SLS] = [levelOf('BSL'), levelOf('SLS')];
const none = null;
const figure = (name: PromisedFigure, own: OwnFigures, level: ServiceLevel | null, critical = false) => {
  const found = servicePromises(own, { level, defaultLevel }, { critical }).find(promise => promise.figure === name);
  return found && [found.within ?? found.percent, found.origin, found.item].join(' ');
};
describe('which figure applies (handbook, "Which figure applies")', () => {
  test.each<[PromisedFigure, OwnFigures, ServiceLevel | null, boolean, string | undefined]>([
    ['AVAILABILITY', { AVAILABILITY: '99.7' }, SLS, false, '99.7 CONTRACT H3.3'],
    ['AVAILABILITY', {}, BSL, false, '99.5 LEVEL H3.1'],
    ['AVAILABILITY', {}, none, false, '99.9 DEFAULT_LEVEL H2.3'],
    ['MTTR', {}, SLS, false, 'PT1H LEVEL H3.1'],
    ['MTTR', { MTTR: 'PT30M' }, SLS, false, 'PT30M CONTRACT H3.3'],
    ['MTTF', {}, none, false, undefined],
    ['SATISFACTION', {}, SLS, false, '90 DEFAULT_LEVEL H2.3'],
    ['REQUEST_RESPONSE', {}, SLS, false, 'PT4H DEFAULT_LEVEL H2.3'],
    ['FAULT_RESPONSE', {}, SLS, false, 'PT2H DEFAULT_LEVEL H2.3'],
    ['FAULT_RESPONSE', { FAULT_RESPONSE: 'PT15M' }, SLS, false, 'PT15M CONTRACT H7.1'],
    ['RECOVERY', {}, none, false, 'PT4H DEFAULT_LEVEL H2.3'],
    ['RECOVERY', {}, none, true, 'PT2H DEFAULT_LEVEL H6.1'],
    ['RECOVERY', { RECOVERY: 'PT8H' }, none, true, 'PT8H CONTRACT H7.1'],
    ['URGENT_ANSWER', {}, none, false, 'PT24H PROCESS H4.2'],
    ['GENERAL_ANSWER', {}, none, false, 'PT48H PROCESS H4.2'],
    ['REQUEST_RESOLUTION', {}, none, false, 'PT72H PROCESS H5.1'],
    ['PROBLEM_FIX', { PROBLEM_FIX: null }, none, false, 'PT48H PROCESS H5.1'],
    ['PROBLEM_VERIFICATION', {}, none, false, 'PT72H PROCESS H5.1'],
  ])('%s, said %j: %#', (name, own, level, critical, expected) => {
    expect(figure(name, own, level, critical)).toBe(expected);
  });

  test('the default level is that of the catalogue (H2.3)', () => {
    const own = { ...defaultLevel, recovery: 'PT3H', satisfactionPercent: '95' };
    const promises = servicePromises({}, { level: SLS, defaultLevel: own }, { critical: false });
    expect(promises.find(each => each.figure === 'RECOVERY')?.within).toBe('PT3H');
    expect(promises.find(each => each.figure === 'SATISFACTION')?.percent).toBe('95');
  });

  test('of a level without its own value, in hours and minutes', () => {
    expect(figure('MTTR', {}, levelOf('ELS'))).toBe('PT6M LEVEL H3.1');
  });
});

test('each figure is promised at most once, and what the contract says always counts', () => {
  fc.assert(
    fc.property(
      fc.subarray(['AVAILABILITY', 'RECOVERY', 'MTTR', 'PROBLEM_FIX'] as const),
      fc.option(fc.constantFrom(...levels), { nil: null }),
      fc.boolean(),
      (said, level, critical) => {
        const own = Object.fromEntries(said.map(name => [name, name === 'AVAILABILITY' ? '12.5' : 'PT7M']));
        const promises = servicePromises(own, { level, defaultLevel }, { critical });
        expect(new Set(promises.map(promise => promise.figure)).size).toBe(promises.length);
        for (const name of said)
          expect(promises.find(promise => promise.figure === name)).toMatchObject({ origin: 'CONTRACT' });
      },
    ),
  );
});
