import { describe, expect, test } from 'vitest';
import { type LinkGrant, signedLinks } from './signed-links.ts';

const NOW = Date.parse('2031-01-01T00:00:00Z');
const GRANT: LinkGrant = {
  purpose: 'acknowledge',
  tenant: 'acme',
  recordId: 'ntf_1',
  contactId: 'con_1',
  expiresAtMs: NOW + 1,
};
const links = signedLinks('ab'.repeat(32));
const token = links.sign(GRANT);
const forged = Buffer.from(JSON.stringify({ ...GRANT, tenant: 'beta' })).toString('base64url');

describe('a signed link', () => {
  test('says what it lets its bearer do', () => expect(links.verify(token, 'acknowledge', NOW)).toEqual(GRANT));

  test.each([
    ['is for another purpose', () => links.verify(token, 'pay', NOW)],
    ['is over', () => links.verify(token, 'acknowledge', NOW + 1)],
    ['was signed by another key', () => signedLinks('cd'.repeat(32)).verify(token, 'acknowledge', NOW)],
    ['says something else than was signed', () => links.verify(`${forged}.${token.split('.')[1]}`, 'acknowledge', NOW)],
    ['is cut short', () => links.verify(token.slice(0, -1), 'acknowledge', NOW)],
    ['is nothing', () => links.verify('', 'acknowledge', NOW)],
  ])('is not believed when it %s', (_, verified) => expect(verified()).toBeNull());
});
