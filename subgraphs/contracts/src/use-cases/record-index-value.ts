import { addDays, checkText, localDateOf, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordIndexValueInput } from '../generated/types.ts';
import { IndexValue } from '../persistence/index-value.ts';
import { namedIndices } from '../persistence/index-values.ts';
import { checkIndexValue, isMonth, isSameValue } from '../rules/indexation-terms.ts';

/**
 * Puts a published value of an index on record (H7.1). One that is there already changes nothing; another one is the next revision, with the reason.
 * What was worked out with the former one stays.
 */
export async function recordIndexValue(
  tx: Tx,
  input: RecordIndexValueInput,
): Promise<Result<{ indexValueId: string }>> {
  const { name, source, month, value, publishedOn } = input;
  const right = checkValue(input, tx.now);
  if (!right.ok) return right;
  const { tenant } = tx.identity;
  const named = await namedIndices(tx.em, tenant);
  if (!named.some(index => index.name === name && index.source === source)) {
    return refuse('INDEX_NOT_NAMED', { name, source, named: inWords(named) }, ['input', 'name']);
  }
  // Two that record the same month wait for each other.
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `index/${tenant}/${name}/${source}/${month}`,
  ]);
  const newest = await tx.em.findOne(IndexValue, { name, source, month }, { orderBy: { revision: 'desc' } });
  if (newest && isSameValue(newest.value, value)) return ok({ indexValueId: newest.id });
  const reason = input.reason ?? null;
  if (newest && reason === null)
    return refuse('INDEX_VALUE_STANDS', { month, value: newest.value }, ['input', 'reason']);
  if (!newest && reason !== null)
    return wrong('A reason for a first value', 'leave it out: it says why a value is corrected.', ['input', 'reason']);
  const indexValueId = tx.newId('idx');
  const revision = (newest?.revision ?? 0) + 1;
  tx.em.create(IndexValue, {
    id: indexValueId,
    tenant,
    name,
    source,
    month,
    revision,
    value,
    publishedOn,
    reason,
    recordedAt: new Date(tx.now),
  });
  tx.trail({
    subjectKind: 'index',
    subjectId: indexValueId,
    reason,
    details: { name, source, month, value, revision, publishedOn },
  });
  return ok({ indexValueId });
}

/** A message that names more is no longer read. */
const MOST_NAMED = 20;

function inWords(named: Awaited<ReturnType<typeof namedIndices>>): string {
  const read = named.slice(0, MOST_NAMED).map(({ name, source }) => `"${name}" of "${source}"`);
  const further = named.length > MOST_NAMED ? [`and ${named.length - MOST_NAMED} further`] : [];
  return read.length === 0 ? 'none' : [...read, ...further].join('; ');
}

/** Whether a value can have been published. */
function checkValue({ month, value, publishedOn, reason }: RecordIndexValueInput, nowMs: number): Result<null> {
  if (!isMonth(month)) return wrong(`The month "${month}"`, 'write it as YYYY-MM, e.g. "2031-09".', ['input', 'month']);
  const valued = checkIndexValue('The value', value, ['input', 'value']);
  if (!valued.ok) return valued;
  // Where the publisher is, it may be tomorrow already.
  if (publishedOn > addDays(localDateOf(nowMs, 'UTC'), 1) || publishedOn.slice(0, 7) < month)
    return wrong(`The publication on ${publishedOn}`, 'give a day that has come, not before the month of the value.', [
      'input',
      'publishedOn',
    ]);
  return reason == null ? ok(null) : checkText('The reason', reason, ['input', 'reason']);
}
