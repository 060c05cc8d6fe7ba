import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CancelMaintenanceInput } from '../generated/types.ts';
import { MaintenanceWindow } from '../persistence/facts.ts';
import { markService } from '../persistence/stale-periods.ts';
import { checkGiven, lockService, trailOfContracts } from './known-service.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/** Cancels a maintenance window: periods that it touched are evaluated again, as if it had never been declared. One that was cancelled stays so. */
export async function cancelMaintenance(
  tx: Tx,
  { service: named, maintenance, reason }: CancelMaintenanceInput,
): Promise<Result<WithWarnings<{ maintenanceId: string }>>> {
  const { em, now } = tx;
  const reasoned = checkGiven('The reason', reason, 'say why it is cancelled.', ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const known = await lockService(em, named);
  if (!known.ok) return known;
  const { id: serviceId } = known.value;
  const window = await em.findOne(MaintenanceWindow, {
    serviceId,
    $or: [{ id: maintenance }, { reference: maintenance }],
  });
  if (!window) return refuse('NOT_FOUND', { what: 'maintenance window', id: maintenance }, ['input', 'maintenance']);
  if (window.cancelledAt !== null) return ok({ maintenanceId: window.id, warnings: [] });
  window.cancelledAt = new Date(now);
  window.cancelReason = reason;
  const span = { startMs: window.start.getTime(), endMs: window.end.getTime() };
  const sealed = await markService(em, serviceId, span, `maintenance cancelled: ${reason}`, now);
  await trailOfContracts(tx, serviceId, {
    subjectKind: 'maintenance',
    subjectId: window.id,
    reason,
    details: { serviceId, start: window.start, end: window.end },
  });
  return ok({ maintenanceId: window.id, warnings: await warnOfSeals(tx, sealed) });
}
