import { expect, test } from 'vitest';
import { checkWebhookUrl } from './webhook-url.ts';

test.each([
  ['https://hooks.party.example/surety?key=1', null],
  ['http://10.1.2.3:8080/hook', null],
  ['ftp://party.example', 'https://'],
  ['file:///etc/passwd', 'https://'],
  ['party.example/hook', 'https://'],
  ['', 'https://'],
  ['https://name:word@party.example', 'leave name and password out'],
  ['https://party.example/#part', 'never sent'],
  [`https://party.example/${'a'.repeat(2_000)}`, 'at most 2000'],
])('%s', (url, remedy) => {
  const result = checkWebhookUrl(url, ['input', 'url']);
  if (remedy === null) expect(result).toEqual({ ok: true, value: null });
  else
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'INVALID_INPUT', message: expect.stringContaining(remedy) as string },
    });
});
