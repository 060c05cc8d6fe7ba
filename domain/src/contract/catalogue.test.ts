import { describe, expect, test } from 'vitest';
import { DELIVERY_MODES, levelTargets, SERVICE_CATEGORIES } from './catalogue.ts';
import { LEVEL_CODES } from './level.ts';
import { SHIPPED_CATALOGUE, SHIPPED_VERSION } from './shipped-catalogue.ts';

describe('the catalogue that is shipped says what the handbook says', () => {
  test('as version 2026-1 (H8.2)', () => expect(SHIPPED_VERSION).toBe('2026-1'));

  test.each([
    ['BASIC', 'operation and maintenance, security, data, network'],
    ['VALUE_ADDED', 'performance, capacity, fault prediction, customer support and advice'],
    ['CUSTOMISED', 'specific business needs, process improvement, third-party integration'],
  ])('%s services: %s (H2.2)', (category, kinds) => {
    expect(SHIPPED_CATALOGUE.categories.find(each => each.category === category)?.kinds.join(', ')).toBe(kinds);
  });

  test('all categories in their order, and all five delivery modes (H2.2, H2.4)', () => {
    expect(SHIPPED_CATALOGUE.categories.map(({ category }) => category)).toEqual(SERVICE_CATEGORIES);
    expect(SHIPPED_CATALOGUE.deliveryModes).toEqual(DELIVERY_MODES);
    expect(DELIVERY_MODES).toEqual(['ON_SITE', 'REMOTE', 'TELEPHONE', 'ONLINE', 'SELF_SERVICE']);
  });

  test('the figures of the default level (H2.3)', () => {
    expect(SHIPPED_CATALOGUE.defaultLevel).toEqual({
      availabilityPercent: '99.9',
      requestResponse: 'PT4H',
      faultResponse: 'PT2H',
      recovery: 'PT4H',
      satisfactionPercent: '90',
    });
  });

  test('the four levels, from basic to exceptional (H3.1)', () => {
    expect(SHIPPED_CATALOGUE.levels.map(({ code }) => code)).toEqual(LEVEL_CODES);
    expect(SHIPPED_CATALOGUE.levels.map(({ name }) => name)).toEqual(['basic', 'standard', 'advanced', 'exceptional']);
  });

  test('seven measured indicators and four assessed ones (H3.2)', () => {
    const codes = (kind: string) =>
      SHIPPED_CATALOGUE.indicators.filter(each => each.kind === kind).map(({ code }) => code);
    expect(codes('MEASURED')).toEqual([
      'AVAILABILITY',
      'MTTR',
      'MTTF',
      'RESPONSE_TIME',
      'PROCESSING_TIME',
      'INTERRUPTION_TIME',
      'SATISFACTION',
    ]);
    expect(codes('ASSESSED')).toEqual(['SCALABILITY', 'SECURITY', 'AUDITABILITY', 'FAULT_TOLERANCE']);
  });

  test('which values of an indicator are better', () => {
    const better = SHIPPED_CATALOGUE.indicators.filter(({ direction }) => direction === 'LOWER_IS_BETTER');
    expect(better.map(({ code }) => code)).toEqual(['MTTR', 'RESPONSE_TIME', 'PROCESSING_TIME', 'INTERRUPTION_TIME']);
  });

  test.each(['H1.3', 'H7.1', 'H7.2', 'H7.3', 'H7.4'])('a clause for %s (H8.3)', item => {
    expect(SHIPPED_CATALOGUE.clauseTemplates.some(({ items }) => items.includes(item))).toBe(true);
  });
});

test.each([
  ['BSL', '99.5', '2', '1000'],
  ['SLS', '99.9', '1', '500'],
  ['ALS', '99.99', '0.5', '200'],
  ['ELS', '99.999', '0.1', '100'],
])('targets of %s: at least %s %% up, at most %s h to mend, at least %s h without a failure (H3.1)', (...row) => {
  const [code, availability, mttr, mttf] = row;
  const level = SHIPPED_CATALOGUE.levels.find(each => each.code === code);
  expect(level && levelTargets(level)).toEqual([
    { indicator: 'AVAILABILITY', operator: 'GTE', value: availability, unit: 'PERCENT' },
    { indicator: 'MTTR', operator: 'LTE', value: mttr, unit: 'HOURS' },
    { indicator: 'MTTF', operator: 'GTE', value: mttf, unit: 'HOURS' },
  ]);
});
