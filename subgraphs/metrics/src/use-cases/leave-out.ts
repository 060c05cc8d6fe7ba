import { LockMode } from '@mikro-orm/core';
import { type Interval, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { LeaveOutInput } from '../generated/types.ts';
import { AdoptedContract } from '../persistence/adopted.ts';
import { Exclusion } from '../persistence/exclusion.ts';
import { mark } from '../persistence/stale-periods.ts';
import { promisesOf } from '../promises.ts';

const REASON = 'The contract was suspended.';

/**
 * Leaves out the time of a suspension, to the end of the term while it lasts. The same again changes nothing, and that it lasts does not either
 * once its end is known: a request may come late.
 */
export async function leaveOut(
  tx: Tx,
  { contractId, reference, requestedBy, start, end: until }: LeaveOutInput,
): Promise<Result<{ exclusionId: string }>> {
  const { em, now } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const end = until ?? contract.termEnd;
  const { exclusion, isNew } = await exclusionOf(tx, contract, { reference, requestedBy, start, end });
  const former = exclusion.end;
  if (!isNew && (until == null || former.getTime() === end.getTime())) return ok({ exclusionId: exclusion.id });
  // What was left out already counts again from its new end on.
  const touched = ordered({ startMs: isNew ? start.getTime() : end.getTime(), endMs: former.getTime() });
  if (!isNew) Object.assign(exclusion, { end, version: exclusion.version + 1 });
  await em.flush();
  await mark(em, contract, await promisesOf(em, contract), touched, 'suspension of the contract', now);
  tx.trail({ subjectKind: 'exclusion', subjectId: exclusion.id, contractId, details: { reference, start, end } });
  return ok({ exclusionId: exclusion.id });
}

type Suspended = Pick<Exclusion, 'requestedBy' | 'start' | 'end'> & { readonly reference: string };

/** The row of a suspension, locked; made when it is not there. */
async function exclusionOf(
  { em, now, newId }: Tx,
  { tenant, contractId, customerId }: AdoptedContract,
  suspended: Suspended,
): Promise<{ readonly exclusion: Exclusion; readonly isNew: boolean }> {
  const id = newId('exc');
  await em.upsert(
    Exclusion,
    {
      ...suspended,
      id,
      tenant,
      contractId,
      customerId,
      serviceId: null,
      reason: REASON,
      requestedAt: new Date(now),
      state: 'APPROVED',
      answer: null,
      decidedAt: new Date(now),
      version: 1,
    },
    { onConflictFields: ['contractId', 'reference'], onConflictAction: 'ignore' },
  );
  const exclusion = await em.findOneOrFail(
    Exclusion,
    { contractId, reference: suspended.reference },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { exclusion, isNew: exclusion.id === id };
}

const ordered = ({ startMs, endMs }: Interval): Interval => ({
  startMs: Math.min(startMs, endMs),
  endMs: Math.max(startMs, endMs),
});
