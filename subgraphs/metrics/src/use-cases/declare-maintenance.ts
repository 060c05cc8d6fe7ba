import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DeclareMaintenanceInput } from '../generated/types.ts';
import { MaintenanceWindow } from '../persistence/facts.ts';
import { markService } from '../persistence/stale-periods.ts';
import { checkGiven, lockService, trailOfContracts } from './known-service.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/** Declares a maintenance window; periods that it touches are evaluated again. One that lies ahead changes the budget of the present period at once. */
export async function declareMaintenance(
  tx: Tx,
  { service: named, start, end, reason, reference = null }: DeclareMaintenanceInput,
): Promise<Result<WithWarnings<{ maintenanceId: string }>>> {
  const { em, now } = tx;
  if (end <= start)
    return refuse('END_BEFORE_START', { start: start.toISOString(), end: end.toISOString() }, ['input', 'end']);
  const reasoned = checkGiven('The reason', reason, 'say what the maintenance is for.', ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const known = await lockService(em, named);
  if (!known.ok) return known;
  const { id: serviceId, tenant } = known.value;
  const former = reference === null ? null : await em.findOne(MaintenanceWindow, { serviceId, reference });
  if (former) return sameAgain(former, start, end);
  const window = em.create(MaintenanceWindow, {
    id: tx.newId('mnt'),
    tenant,
    serviceId,
    start,
    end,
    reason,
    reference,
    declaredAt: new Date(now),
    cancelledAt: null,
    cancelReason: null,
  });
  em.persist(window);
  const sealed = await markService(
    em,
    serviceId,
    { startMs: start.getTime(), endMs: end.getTime() },
    `maintenance declared: ${reason}`,
    now,
  );
  await trailOfContracts(tx, serviceId, {
    subjectKind: 'maintenance',
    subjectId: window.id,
    reason,
    details: { serviceId, start, end },
  });
  return ok({ maintenanceId: window.id, warnings: await warnOfSeals(tx, sealed) });
}

/** A reference names one window for good; another time needs another one. */
function sameAgain(former: MaintenanceWindow, start: Date, end: Date): Result<WithWarnings<{ maintenanceId: string }>> {
  if (former.start.getTime() === start.getTime() && former.end.getTime() === end.getTime())
    return ok({ maintenanceId: former.id, warnings: [] });
  const what = `The reference "${former.reference}"`;
  const remedy = `it names the window from ${former.start.toISOString()} to ${former.end.toISOString()}. Cancel that one, and declare the other under a new reference.`;
  return refuse('INVALID_INPUT', { what, remedy }, ['input', 'reference']);
}
