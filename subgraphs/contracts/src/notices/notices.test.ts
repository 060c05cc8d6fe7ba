import { describe, expect, test } from 'vitest';
import { letterHtml, letterText } from './letter.ts';
import { messageId } from './message-id.ts';
import { recipientsOf } from './recipients.ts';
import { instantInWords, percentInWords } from './wording.ts';
import type { Language } from './words/reader.ts';

describe('percentages are cut off, so that a missed value never reads like a kept one', () => {
  test.each([
    ['99.899999999999', '99.9', '99.899'],
    ['99.989999999999', '99.99', '99.989'],
    ['99.998999999999', '99.999', '99.9989'],
    ['100', '99.9', '100'],
    ['99.5', '99', '99.5'],
  ])('%s against %s reads %s', (value, limit, words) => {
    expect(percentInWords(value, limit)).toBe(words);
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
});
