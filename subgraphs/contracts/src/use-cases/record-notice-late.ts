import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordNoticeLateInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';

/** Puts on record that the customer was not told in time (H7.3.1). One that was told in time after all stays as it is. */
export async function recordNoticeLate(tx: Tx, input: RecordNoticeLateInput): Promise<Result<{ breachId: string }>> {
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  if (breach.toldAt === null && !breach.toldLate) {
    breach.toldLate = true;
    tx.trail({
      subjectKind: 'breach',
      subjectId: breach.id,
      contractId: breach.contractId,
      details: { notifyBy: breach.notifyBy.toISOString() },
    });
  }
  return ok({ breachId: breach.id });
}
