import { expect, test } from 'vitest';
import { digestLetter } from './digest-letter.ts';
import { type Letter, letterHtml, letterText } from './letter.ts';

const letter = (subject: string, block: string): Letter => ({
  language: 'EN',
  subject,
  greeting: 'Dear Wei,',
  blocks: [block],
  signature: 'With kind regards',
});
const LETTERS = [letter('Reminder <1>', 'The plan is due.'), letter('Posted', 'A credit stands.')];

test('a digest has a section for each of its messages, without their greetings and signatures', () => {
  const digest = digestLetter(LETTERS, { name: 'Wei', language: 'EN', timeZone: 'UTC' });
  expect(digest.subject).toBe('Daily digest: 2 messages');
  const text = letterText(digest);
  expect(text).toMatch(
    /^Dear Wei,\n\n[^]*\n1\. Reminder <1>\n\nThe plan is due\.\n\n-+\n2\. Posted\n\nA credit stands\.\n\nSurety\n$/,
  );
  expect(text.match(/Dear/g)).toHaveLength(1);
  const html = letterHtml(digest);
  expect(html.match(/<h2/g)).toHaveLength(2);
  expect(html).toContain('1. Reminder &lt;1&gt;</h2>');
});

test('it is in Chinese for who reads Chinese', () => {
  const digest = digestLetter(LETTERS.slice(0, 1), { name: '王芳', language: 'ZH', timeZone: 'Asia/Shanghai' });
  expect([digest.subject, digest.greeting]).toEqual(['每日汇总：1 条消息', '王芳，您好：']);
});
