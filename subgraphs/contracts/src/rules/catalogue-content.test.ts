import { SHIPPED_CATALOGUE } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { checkCatalogue, checkVersionName } from './catalogue-content.ts';

type Parts = typeof SHIPPED_CATALOGUE;
const { levels, categories, deliveryModes, defaultLevel, indicators, creditTemplates, clauseTemplates } =
  SHIPPED_CATALOGUE;
const level = (changes: object) => ({ levels: [{ ...levels[0], ...changes }, ...levels.slice(1)] });
const credit = (changes: object) => ({ creditTemplates: [{ ...creditTemplates[0], ...changes }] });
const clause = (changes: object) => ({ clauseTemplates: [{ ...clauseTemplates[0], ...changes }] });
const tiers = (...pairs: readonly (readonly [string, string])[]) =>
  credit({ tiers: pairs.map(([below, percent]) => ({ below, percent })) });

test('the shipped catalogue makes sense, and is kept as it is', () => {
  expect(checkCatalogue(SHIPPED_CATALOGUE)).toEqual({ ok: true, value: SHIPPED_CATALOGUE });
});

describe('what a catalogue is refused for', () => {
  test.each<[string, Partial<Record<keyof Parts, unknown>>, string, RegExp]>([
    ['a level that is missing', { levels: levels.slice(1) }, 'levels', /name all of BSL, SLS, ALS, ELS/],
    ['a level that is there twice', { levels: [...levels, levels[0]] }, 'levels.4.code', /BSL is there twice/],
    ['more than all of the time', level({ availabilityPercent: '100.1' }), 'levels.0.availabilityPercent', /0 to 100/],
    ['an MTTR of nothing', level({ mttrHours: '0' }), 'levels.0.mttrHours', /above 0/],
    ['hours that are no decimal', level({ mttfHours: 'PT1H' }), 'levels.0.mttfHours', /decimal/],
    ['an empty name', level({ name: ' ' }), 'levels.0.name', /empty/],
    ['a category that is missing', { categories: categories.slice(1) }, 'categories', /name all of BASIC/],
    [
      'a category without kinds',
      { categories: [{ ...categories[0], kinds: [] }, ...categories.slice(1)] },
      'categories.0.kinds',
      /at least one/,
    ],
    ['no delivery mode', { deliveryModes: [] }, 'deliveryModes', /at least one/],
    ['a delivery mode twice', { deliveryModes: [...deliveryModes, 'ONLINE'] }, 'deliveryModes', /each once/],
    [
      'a recovery of no time',
      { defaultLevel: { ...defaultLevel, recovery: 'PT0S' } },
      'defaultLevel.recovery',
      /above 0/,
    ],
    ['no indicator', { indicators: [] }, 'indicators', /at least one/],
    ['an indicator twice', { indicators: [...indicators, indicators[0]] }, 'indicators.11.code', /AVAILABILITY is/],
    ['a code in small letters', credit({ code: 'light' }), 'creditTemplates.0.code', /capitals/],
    ['credits without a tier', credit({ tiers: [] }), 'creditTemplates.0.tiers', /at least one/],
    [
      'one limit written two ways',
      tiers(['99', '5'], ['99.0', '10']),
      'creditTemplates.0.tiers.1.below',
      /99 is there twice/,
    ],
    [
      'a lower availability that earns less',
      tiers(['95', '5'], ['99', '10']),
      'creditTemplates.0.tiers',
      /must not earn less/,
    ],
    ['a cap above all', credit({ monthlyCapPercent: '101' }), 'creditTemplates.0.monthlyCapPercent', /0 to 100/],
    ['a clause in one language only', clause({ text: { en: 'Yes.', zh: '' } }), 'clauseTemplates.0.text.zh', /empty/],
    ['a clause too long', clause({ text: { en: 'x'.repeat(2001), zh: '是' } }), 'clauseTemplates.0.text.en', /at most/],
    ['an item that the handbook has not', clause({ items: ['H9.1'] }), 'clauseTemplates.0.items.0', /item of the/],
  ])('%s', (_what, changes, place, remedy) => {
    const checked = checkCatalogue({ ...SHIPPED_CATALOGUE, ...changes });
    expect(checked).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT' } });
    expect(!checked.ok && checked.problem.path).toEqual(['input', 'content', ...place.split('.')]);
    expect(!checked.ok && checked.problem.message).toMatch(remedy);
  });
});

test.each([tiers(['99', '5'], ['95', '5']), tiers(['95', '10'], ['99', '5']), credit({ yearlyCapPercent: null })])(
  'tiers in any order, and no cap: %j',
  changes => {
    expect(checkCatalogue({ ...SHIPPED_CATALOGUE, ...changes }).ok).toBe(true);
  },
);

test.each([
  ['2027-1', true],
  ['2027.1_draft', true],
  ['', false],
  ['2027/1', false],
  ['x'.repeat(41), false],
])('the name "%s": %s', (name, isRight) => {
  expect(checkVersionName(name).ok).toBe(isRight);
});
