import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link lets whoever has it do: one thing, with one record, for one person, until an instant. */
const grant = z.strictObject({
  purpose: z.string(),
  tenant: z.string().min(1),
  recordId: z.string(),
  /** Whom the link was given to. */
  contactId: z.string(),
  /** On the real clock, epoch milliseconds. */
  expiresAtMs: z.number().int(),
});
export type LinkGrant = z.infer<typeof grant>;

export type SignedLinks = {
  sign(grant: LinkGrant): string;
  /** @returns null for whatever reason it is not believed: its bearer learns no more */
  verify(token: string, purpose: string, nowMs: number): LinkGrant | null;
};

/** Links by a key of their own, made from one that only the system has. @param key hexadecimal */
export function signedLinks(key: string): SignedLinks {
  const own = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'surety/signed-links', 32));
  const macOf = (payload: string): Buffer => createHmac('sha256', own).update(payload).digest();
  return {
    sign(given) {
      const payload = Buffer.from(JSON.stringify(given)).toString('base64url');
      return `${payload}.${macOf(payload).toString('base64url')}`;
    },
    verify(token, purpose, nowMs) {
      const [payload = '', signature = ''] = token.split('.');
      const [expected, given] = [macOf(payload), Buffer.from(signature, 'base64url')];
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const parsed = grant.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      return parsed.purpose === purpose && parsed.expiresAtMs > nowMs ? parsed : null;
    },
  };
}
