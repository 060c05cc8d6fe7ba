import { type CatalogueContent, SHIPPED_CATALOGUE } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { hashOf } from './canonical-content.ts';
import { canonicalCatalogue, catalogueDifferences } from './catalogue-text.ts';

const { levels, creditTemplates, defaultLevel, deliveryModes, categories, clauseTemplates } = SHIPPED_CATALOGUE;
const changed = (changes: Partial<CatalogueContent>): CatalogueContent => ({ ...SHIPPED_CATALOGUE, ...changes });
const wordsOf = (after: CatalogueContent): string[] =>
  catalogueDifferences(SHIPPED_CATALOGUE, after).map(({ inWords }) => inWords);

test('what was shipped stays as it is: contracts are signed under it (H8.2)', () => {
  expect(hashOf(canonicalCatalogue(SHIPPED_CATALOGUE))).toBe(
    'bc3e412161af14a6cd1cce23302c6b8c9ff2a07121ebac6d06931e71da33449f',
  );
});

describe('differences of two versions, in words (H8.2)', () => {
  test('none between a version and itself, nor by the order of what has a name', () => {
    expect(wordsOf(SHIPPED_CATALOGUE)).toEqual([]);
    expect(wordsOf(changed({ levels: levels.toReversed(), clauseTemplates: clauseTemplates.toReversed() }))).toEqual(
      [],
    );
  });

  test.each<[Partial<CatalogueContent>, string[]]>([
    [
      { levels: levels.map(level => (level.code === 'SLS' ? { ...level, mttrHours: '0.5' } : level)) },
      ['The mean time to restore in hours of the level SLS changes from 1 to 0.5.'],
    ],
    [
      { defaultLevel: { ...defaultLevel, recovery: 'PT2H' } },
      ['The recovery of the default level changes from PT4H to PT2H.'],
    ],
    [
      { deliveryModes: deliveryModes.slice(0, 2) },
      [
        'The list of delivery modes changes from "ON_SITE; REMOTE; TELEPHONE; ONLINE; SELF_SERVICE" to "ON_SITE; REMOTE".',
      ],
    ],
    [
      { categories: categories.map(each => (each.category === 'BASIC' ? { ...each, kinds: ['network'] } : each)) },
      [
        'The list of kinds of the category BASIC changes from "operation and maintenance; security; data; network" to network.',
      ],
    ],
    [
      {
        creditTemplates: creditTemplates.map(each =>
          each.code === 'LIGHT' ? { ...each, tiers: [{ below: '99.5', percent: '6' }], yearlyCapPercent: null } : each,
        ),
      },
      [
        'The credit in percent below 95 % of the credit template LIGHT is gone; it was 25.',
        'The credit in percent below 99.5 % of the credit template LIGHT changes from 5 to 6.',
        'The credit in percent below 99 % of the credit template LIGHT is gone; it was 10.',
        'The yearly cap in percent of the credit template LIGHT is gone; it was 10.',
      ],
    ],
    [
      {
        clauseTemplates: [
          ...clauseTemplates,
          { code: 'EXIT', title: { en: 'Exit', zh: '退出' }, text: { en: 'Leave.', zh: '离开。' }, items: ['H7.4'] },
        ],
      },
      [
        'The list of items of the handbook of the clause template EXIT is new: H7.4.',
        'The English text of the clause template EXIT is new: "Leave.".',
        'The Chinese text of the clause template EXIT is new: "离开。".',
        'The English heading of the clause template EXIT is new: Exit.',
        'The Chinese heading of the clause template EXIT is new: 退出.',
      ],
    ],
  ])('%#', (changes, expected) => {
    expect(wordsOf(changed(changes))).toEqual(expected);
  });

  test('every clause has words of its own', () => {
    const nothing = { ...SHIPPED_CATALOGUE, levels: [], indicators: [], creditTemplates: [], clauseTemplates: [] };
    expect(wordsOf(nothing).filter(words => words.startsWith('"'))).toEqual([]);
  });
});
