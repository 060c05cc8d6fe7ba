import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signatureOf } from './webhook-message.ts';
import { newWebhookSecret } from './webhook-secret.ts';

const AT = Date.parse('2022-01-01T00:00:00Z');
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', atMs: 1_614_265_330_000 };

/** As the specification says it, without its library. */
const expected = (secret: string, { id, body, atMs }: typeof message): string => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key)
    .update(`${id}.${Math.floor(atMs / 1_000)}.${body}`)
    .digest('base64')}`;
};

describe('signatures of Standard Webhooks', () => {
  test('the known answer of the specification', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const one = signatureOf({ secret, formerSecret: null, formerSecretUntil: null }, message);
    expect(one).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    expect(one).toBe(expected(secret, message));
  });

  test('a body that is not ASCII is signed as the bytes that are sent', () => {
    const secret = newWebhookSecret();
    const chinese = { ...message, body: '{"title":"更换磁盘"}' };
    expect(signatureOf({ secret, formerSecret: null, formerSecretUntil: null }, chinese)).toBe(
      expected(secret, chinese),
    );
  });

  test.each([
    [AT + 1, 2],
    [AT, 1],
    [AT - 1, 1],
  ])('the former secret signs too until its time is over', (untilMs, count) => {
    const [secret, formerSecret] = [newWebhookSecret(), newWebhookSecret()];
    const at = { ...message, atMs: AT };
    const signatures = signatureOf({ secret, formerSecret, formerSecretUntil: new Date(untilMs) }, at).split(' ');
    expect(signatures).toEqual([expected(secret, at), expected(formerSecret, at)].slice(0, count));
  });

  test('a secret has 32 random bytes', () => {
    const secret = newWebhookSecret();
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
    expect(newWebhookSecret()).not.toBe(secret);
  });
});
