import { ok, type Result, refuse } from '@surety/domain';

const MAX_LENGTH = 2_000;

/**
 * Whether a text that people enter says something and can be kept.
 * @param what how the message names it, e.g. `The cause`
 */
export function checkText(what: string, text: string, path: readonly string[]): Result<null> {
  if (text.trim() === '') return refuse('INVALID_INPUT', { what, remedy: 'it is empty. Write something.' }, path);
  if (text.length > MAX_LENGTH) {
    return refuse(
      'INVALID_INPUT',
      { what, remedy: `it has ${text.length} characters. Use at most ${MAX_LENGTH}.` },
      path,
    );
  }
  return ok(null);
}

/** Checks several texts; the first that is not right is named. `[what, text, path]` each. */
export function checkTexts(texts: readonly (readonly [string, string, readonly string[]])[]): Result<null> {
  for (const [what, text, path] of texts) {
    const checked = checkText(what, text, path);
    if (!checked.ok) return checked;
  }
  return ok(null);
}
