import { ok, type Result, wrong } from '@surety/domain';

const MAX_LENGTH = 2_000;

/** Whether an address can be called: https, or http within a network that the operators allow; no name or password in it. */
export function checkWebhookUrl(url: string, path: readonly string[]): Result<null> {
  if (url.length > MAX_LENGTH)
    return wrong('The address', `it has ${url.length} characters. Use at most ${MAX_LENGTH}.`, path);
  const parsed = URL.parse(url);
  if (!parsed || !['https:', 'http:'].includes(parsed.protocol))
    return wrong('The address', 'write it like "https://hooks.party.example/surety".', path);
  if (parsed.username !== '' || parsed.password !== '')
    return wrong('The address', 'leave name and password out; the signature says who calls.', path);
  if (parsed.hash !== '') return wrong('The address', 'leave out what follows "#"; it is never sent.', path);
  return ok(null);
}
