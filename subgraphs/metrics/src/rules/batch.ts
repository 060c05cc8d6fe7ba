import { ok, type Result, refuse } from '@surety/domain';

/** Most rows of one request: states are short and come by the minute, the others are events. */
export const MOST_STATES = 200_000;
export const MOST_EVENTS = 10_000;

const PATH = ['input', 'rows'];

/** Whether so many rows may come at once. An empty list is a mistake, except where it says that nothing happened. */
export function checkBatch(
  { length }: readonly unknown[],
  { most, mayBeEmpty = false }: { readonly most: number; readonly mayBeEmpty?: boolean },
): Result<null> {
  if (length === 0 && !mayBeEmpty)
    return refuse('INVALID_INPUT', { what: 'The list of rows', remedy: 'send at least one.' }, PATH);
  return length > most ? refuse('TOO_MANY_ROWS', { rows: String(length), limit: String(most) }, PATH) : ok(null);
}
