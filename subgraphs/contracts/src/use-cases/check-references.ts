import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput } from '../generated/types.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';

const PATH = ['input', 'terms'];

/** Parties and services exist in the tenant, and the parties differ. */
export async function checkReferences(tx: Tx, terms: ContractTermsInput): Promise<Result<null>> {
  const { em } = tx;
  for (const side of ['providerId', 'customerId'] as const) {
    if (!(await em.findOne(Party, { id: terms[side] }))) {
      return refuse('NOT_FOUND', { what: 'party', id: terms[side] }, [...PATH, side]);
    }
  }
  if (terms.providerId === terms.customerId) {
    const remedy = 'name two different parties.';
    return refuse('INVALID_INPUT', { what: 'A contract of a party with itself', remedy }, [...PATH, 'customerId']);
  }
  const wanted = terms.targets.flatMap(({ serviceId, composition }, index) => [
    { serviceId, path: [String(index)] },
    ...(composition?.parts ?? []).map((part, position) => ({
      serviceId: part.serviceId,
      path: [String(index), 'composition', 'parts', String(position)],
    })),
  ]);
  const ids = [...new Set(wanted.map(({ serviceId }) => serviceId))];
  const found = new Set((await em.find(Service, { id: { $in: ids } })).map(service => service.id));
  const missing = wanted.find(({ serviceId }) => !found.has(serviceId));
  if (missing) {
    return refuse('NOT_FOUND', { what: 'service', id: missing.serviceId }, [
      ...PATH,
      'targets',
      ...missing.path,
      'serviceId',
    ]);
  }
  return ok(null);
}
