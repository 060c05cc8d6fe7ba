import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DeclareMaintenanceInput } from '../generated/types.ts';
import { MaintenanceWindow } from '../persistence/facts.ts';
import { markService } from '../persistence/stale-periods.ts';
import { knownService } from './known-service.ts';

/** Declares a maintenance window; periods that it touches are evaluated again. */
export async function declareMaintenance(
  tx: Tx,
  { service: named, start, end, reason }: DeclareMaintenanceInput,
): Promise<Result<{ maintenanceId: string }>> {
  const { em, now, identity } = tx;
  if (end <= start)
    return refuse('END_BEFORE_START', { start: start.toISOString(), end: end.toISOString() }, ['input', 'end']);
  const known = await knownService(em, named);
  if ('refusal' in known) return known.refusal;
  const { service } = known;
  const window = em.create(MaintenanceWindow, {
    id: tx.newId('mnt'),
    tenant: identity.tenant,
    serviceId: service.id,
    start,
    end,
    reason,
    declaredAt: new Date(now),
  });
  em.persist(window);
  await markService(
    em,
    identity.tenant,
    service.id,
    { startMs: start.getTime(), endMs: end.getTime() },
    `maintenance declared: ${reason}`,
    now,
  );
  tx.trail({
    subjectKind: 'maintenance',
    subjectId: window.id,
    reason,
    details: { serviceId: service.id, start, end },
  });
  return ok({ maintenanceId: window.id });
}
