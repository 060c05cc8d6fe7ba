import { checkText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CreateServiceInput } from '../generated/types.ts';
import { externalIdIsTaken } from '../persistence/external-id.ts';
import { Service } from '../persistence/service.ts';

/** Registers a service (H2.1). */
export async function createService(tx: Tx, input: CreateServiceInput): Promise<Result<{ serviceId: string }>> {
  const worded = checkText('The name', input.name, ['input', 'name']);
  if (!worded.ok) return worded;
  if (await externalIdIsTaken(tx.em, tx.identity.tenant, Service, input.externalId)) {
    return refuse('DUPLICATE_EXTERNAL_ID', { externalId: input.externalId ?? '', what: 'service' }, [
      'input',
      'externalId',
    ]);
  }
  const serviceId = tx.newId('svc');
  tx.em.create(Service, {
    id: serviceId,
    tenant: tx.identity.tenant,
    externalId: input.externalId ?? null,
    name: input.name,
    category: input.category,
    deliveryMode: input.deliveryMode,
    boundary: input.boundary ?? null,
    createdAt: new Date(tx.now),
  });
  tx.trail({ subjectKind: 'service', subjectId: serviceId });
  return ok({ serviceId });
}
