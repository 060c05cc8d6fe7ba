import { describe, expect, test } from 'vitest';
import { missedInWords } from '../rules/indicators.ts';
import { letterHtml, letterText } from './letter.ts';
import { messageId } from './message-id.ts';
import { measured, type NoticeLeg, promised } from './notice-facts.ts';
import { recipientsOf } from './recipients.ts';
import { decimalInWords, instantInWords } from './wording.ts';
import { BREACH_WORDS } from './words/breach-words.ts';
import type { Language } from './words/reader.ts';

describe('a missed value never reads like a kept one', () => {
  test.each([
    ['99.899999999999', '99.9', 'HIGHER', '99.899'],
    ['99.989999999999', '99.99', 'HIGHER', '99.989'],
    ['99.998999999999', '99.999', 'HIGHER', '99.9989'],
    ['100', '99.9', 'HIGHER', '100'],
    ['99.5', '99', 'HIGHER', '99.5'],
    ['4.000000000001', '4', 'LOWER', '4.001'],
    ['0.500100000000', '0.5', 'LOWER', '0.501'],
    ['9.999900000000', '9', 'LOWER', '10.000'],
    ['1.5', '1', 'LOWER', '1.5'],
    ['1.500000', '1', 'LOWER', '1.500'],
  ] as const)('%s against %s, %s is better, reads %s', (value, limit, better, words) => {
    expect(decimalInWords(value, limit, better)).toBe(words);
  });
});

const LEG: NoticeLeg = {
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  unit: 'PERCENT',
  periodUnit: 'MONTH',
  limit: '99.9',
  value: '99.807026143790',
  outcome: 'MISSED',
  downMs: 4_668_000,
  evaluationId: 'evl_1',
  revision: 1,
  reason: null,
};

describe('what was promised, and what was measured, in the unit of the promise (H3.2)', () => {
  test.each<[Partial<NoticeLeg>, string, string, string]>([
    [
      {},
      'availability of at least 99.9 % per calendar month',
      'available 99.807 %, down 77.8 minutes',
      '每自然月可用率不低于 99.9 %',
    ],
    [
      { indicator: 'MTTR', operator: 'LTE', unit: 'HOURS', limit: '4', value: '5.333333333333' },
      'mean time to restore of at most 4 hours per calendar month',
      'mean time to restore 5.334 hours',
      '每自然月平均恢复时间不超过 4 小时',
    ],
    [
      { indicator: 'MTTF', unit: 'HOURS', limit: '500', value: '358.5', periodUnit: 'QUARTER' },
      'mean time to failure of at least 500 hours per calendar quarter',
      'mean time to failure 358.5 hours',
      '每自然季度平均无故障时间不低于 500 小时',
    ],
    [
      { indicator: 'INTERRUPTION_TIME', operator: 'LT', unit: 'MINUTES', limit: '60', value: '61' },
      'interruption time of less than 60 minutes per calendar month',
      'interruption time 61 minutes',
      '每自然月中断时间少于 60 分钟',
    ],
    [
      { indicator: 'MTTR', operator: 'LTE', unit: 'HOURS', limit: '4', value: null, outcome: 'NOT_APPLICABLE' },
      'mean time to restore of at most 4 hours per calendar month',
      'no outage',
      '每自然月平均恢复时间不超过 4 小时',
    ],
    [
      { indicator: 'CSAT', limit: '90', value: '88.888888888888' },
      'satisfaction (CSAT) of at least 90 % per calendar month',
      'satisfaction (CSAT) 88.888 %',
      '每自然月满意度不低于 90 %',
    ],
    [
      { indicator: 'NPS', unit: 'POINTS', limit: '-12.3', value: '-12.300000000001' },
      'net promoter score (NPS) of at least -12.3 points per calendar month',
      'net promoter score (NPS) -12.301 points',
      '每自然月净推荐值不低于 -12.3 分',
    ],
    [
      { value: null, outcome: 'NO_DATA' },
      'availability of at least 99.9 % per calendar month',
      'nothing is known',
      '每自然月可用率不低于 99.9 %',
    ],
  ])('%j', (over, promise, measurement, chinese) => {
    const leg = { ...LEG, ...over };
    expect([promised(leg, BREACH_WORDS.EN), measured(leg, BREACH_WORDS.EN)]).toEqual([promise, measurement]);
    expect(promised(leg, BREACH_WORDS.ZH)).toBe(chinese);
  });

  test.each<[readonly Partial<NoticeLeg>[], string]>([
    [[{}], 'availability'],
    [[{ outcome: 'MET' }, { indicator: 'MTTR' }], 'mean time to restore'],
    [
      [{ indicator: 'INTERRUPTION_TIME' }, { indicator: 'MTTR' }, {}],
      'availability, mean time to restore and interruption time',
    ],
    [[{ outcome: 'MET' }, { indicator: 'MTTF', outcome: 'MET' }], 'availability and mean time to failure'],
  ])('what was missed of %j is told as %s', (legs, words) => {
    expect(missedInWords(legs.map(over => ({ ...LEG, ...over })))).toBe(words);
  });
});

describe('instants by the clock of their reader', () => {
  test.each<[string, Language, string, string]>([
    ['2026-02-23T14:05:00Z', 'EN', 'Europe/Berlin', '23 February 2026, 15:05:00 (Europe/Berlin), 14:05:00 UTC'],
    [
      '2026-02-23T23:30:00Z',
      'EN',
      'Europe/Berlin',
      '24 February 2026, 00:30:00 (Europe/Berlin), 23 February 2026, 23:30:00 UTC',
    ],
    ['2026-02-23T14:05:00Z', 'EN', 'UTC', '23 February 2026, 14:05:00 UTC'],
    ['2026-02-23T14:05:00Z', 'ZH', 'Asia/Shanghai', '2026年2月23日 22:05:00（Asia/Shanghai），即 14:05:00 UTC'],
    [
      '2026-02-23T16:00:00Z',
      'ZH',
      'Asia/Shanghai',
      '2026年2月24日 00:00:00（Asia/Shanghai），即 2026年2月23日 16:00:00 UTC',
    ],
  ])('%s in %s at %s', (at, language, timeZone, words) => {
    expect(instantInWords(Date.parse(at), { language, timeZone })).toBe(words);
  });
});

test('text and HTML say the same, and HTML escapes what was entered', () => {
  const letter = {
    language: 'EN' as const,
    subject: 'A <b> & "c"',
    greeting: "Dear O'Neil,",
    blocks: ['<script>', { facts: [['Service', 'A&B'] as const] }, { list: ['<i>'] }],
    signature: 'Regards\nX',
  };
  expect(letterText(letter)).toBe("Dear O'Neil,\n\n<script>\n\nService: A&B\n\n- <i>\n\nRegards\nX\n");
  const html = letterHtml(letter);
  for (const part of [
    '<title>A &lt;b&gt; &amp; &quot;c&quot;</title>',
    'Dear O&#39;Neil,',
    '&lt;script&gt;',
    'A&amp;B',
    '<li>&lt;i&gt;</li>',
    'Regards<br>X',
  ]) {
    expect(html).toContain(part);
  }
});

test('a Message-ID belongs to one fact and one contact', () => {
  const fact = 'breach/brc_1/notified';
  expect(messageId(fact, 'con_1')).toBe(messageId(fact, 'con_1'));
  expect(
    new Set([messageId(fact, 'con_1'), messageId(fact, 'con_2'), messageId('breach/brc_2/notified', 'con_1')]).size,
  ).toBe(3);
});

test("the provider's managers are told, all of its contacts when it names none, all of a customer's", () => {
  const desk = { id: 'desk', function: 'SERVICE' as const };
  const manager = { id: 'manager', function: 'MANAGER' as const };
  expect(recipientsOf('PROVIDER_MANAGER', [desk, manager])).toEqual([manager]);
  expect(recipientsOf('PROVIDER_MANAGER', [desk])).toEqual([desk]);
  expect(recipientsOf('CUSTOMER', [desk, manager])).toEqual([desk, manager]);
  const auditor = { id: 'con_3', function: 'SERVICE', subject: 'ann' } as const;
  expect(recipientsOf('AUDITORS', [desk, manager, auditor], new Set(['ann', 'zoe']))).toEqual([auditor]);
  expect(recipientsOf('AUDITORS', [desk, manager, auditor], new Set(['zoe']))).toEqual([manager]);
});
