import { ok, type Refusal, type Result, refuse } from './result.ts';

/** An input that makes no sense, with what would be right. */
export const wrong = (what: string, remedy: string, path: readonly string[]): Refusal =>
  refuse('INVALID_INPUT', { what, remedy }, path);

const MAX_LENGTH = 2_000;

/**
 * Whether a text that people enter says something and can be kept.
 * @param what how the message names it, e.g. `The cause`
 * @param maxLength in UTF-16 code units
 */
export function checkText(
  what: string,
  text: string,
  path: readonly string[],
  maxLength: number = MAX_LENGTH,
): Result<null> {
  if (text.trim() === '') return wrong(what, 'it is empty. Write something.', path);
  return text.length > maxLength
    ? wrong(what, `it has ${text.length} characters. Use at most ${maxLength}.`, path)
    : ok(null);
}

/** Checks several texts; the first that is not right is named. `[what, text, path]` each. */
export function checkTexts(texts: readonly (readonly [string, string, readonly string[]])[]): Result<null> {
  for (const [what, text, path] of texts) {
    const checked = checkText(what, text, path);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

/** Whether the caller decided on the record as it is now. */
export function checkVersion({ version }: { readonly version: number }, expectedVersion: number): Result<null> {
  if (version === expectedVersion) return ok(null);
  const seen = { expected: String(expectedVersion), actual: String(version) };
  return refuse('STALE_VERSION', seen, ['input', 'expectedVersion']);
}
