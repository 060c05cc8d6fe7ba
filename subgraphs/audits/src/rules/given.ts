import { ok, type Refusal, type Result, refuse } from '@surety/domain';

/** An input that makes no sense, with what would be right. */
export const wrong = (what: string, remedy: string, path: readonly string[]): Refusal =>
  refuse('INVALID_INPUT', { what, remedy }, path);

/**
 * Whether a text that people enter says something and can be kept.
 * @param what how the message names it, e.g. `The reason`
 */
export function checkText(what: string, text: string, path: readonly string[], longest = 2_000): Result<null> {
  if (text.trim() === '') return wrong(what, 'it is empty. Write something.', path);
  return text.length > longest
    ? wrong(what, `it has ${text.length} characters. Use at most ${longest}.`, path)
    : ok(null);
}

/** Whether the caller decided on the record as it is now. */
export function checkVersion({ version }: { readonly version: number }, expectedVersion: number): Result<null> {
  if (version === expectedVersion) return ok(null);
  const seen = { expected: String(expectedVersion), actual: String(version) };
  return refuse('STALE_VERSION', seen, ['input', 'expectedVersion']);
}
