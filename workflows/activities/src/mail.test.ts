import { describe, expect, test } from 'vitest';
import { refusalOf } from './mail.ts';

const ADDRESS = 'it@customer.example';
const thrown = (fields: object) => Object.assign(new Error(`550 no mailbox ${ADDRESS}`), fields);

describe('why a mail was not taken, for operators', () => {
  test.each([
    ['a recipient is refused', { code: 'EENVELOPE', responseCode: 550 }, 'the mail server refused it (550)'],
    ['the content is refused', { code: 'EMESSAGE', responseCode: 554 }, 'the mail server refused it (554)'],
    ['the password is refused', { code: 'EAUTH', responseCode: 535 }, 'the mail server refused it (535)'],
    ['an address is none', { code: 'EENVELOPE' }, 'its sender or recipient is not a valid address (EENVELOPE)'],
    ['nobody listens', { code: 'ESOCKET' }, 'the mail server could not be reached (ESOCKET)'],
    ['the server is silent', { code: 'ETIMEDOUT' }, 'the mail server could not be reached (ETIMEDOUT)'],
  ])('%s: in words, without an address', (_name, fields, words) => {
    expect(refusalOf(thrown(fields))).toBe(words);
    expect(refusalOf(thrown(fields))).not.toContain(ADDRESS);
  });

  test('a fault of our own is not taken for one of the mail server', () => {
    const fault = new TypeError('mail is undefined');
    expect(() => refusalOf(fault)).toThrow(fault);
  });
});
