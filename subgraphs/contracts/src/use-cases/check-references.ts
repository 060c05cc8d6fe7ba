import { ok, type Result, refuse, wrong } from '@surety/domain';
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
    return wrong('A contract of a party with itself', remedy, [...PATH, 'customerId']);
  }
  const agreement = await checkSupportingParties(tx, terms);
  return agreement.ok ? checkServices(tx, terms) : agreement;
}

async function checkSupportingParties({ em }: Tx, terms: ContractTermsInput): Promise<Result<null>> {
  const wanted = (terms.agreement?.supportingParties ?? []).map(({ partyId }) => partyId);
  const found = new Set((await em.find(Party, { id: { $in: wanted } })).map(party => party.id));
  for (const [index, partyId] of wanted.entries()) {
    const path = [...PATH, 'agreement', 'supportingParties', String(index), 'partyId'];
    if (!found.has(partyId)) return refuse('NOT_FOUND', { what: 'party', id: partyId }, path);
    if (partyId === terms.providerId || partyId === terms.customerId)
      return wrong(`The party ${partyId}`, 'name a third one: this is a side of the contract.', path);
  }
  return ok(null);
}

async function checkServices({ em }: Tx, terms: ContractTermsInput): Promise<Result<null>> {
  const wanted = [
    ...terms.targets.flatMap(({ serviceId, composition }, index) => [
      { serviceId, path: ['targets', String(index)] },
      ...(composition?.parts ?? []).map((part, position) => ({
        serviceId: part.serviceId,
        path: ['targets', String(index), 'composition', 'parts', String(position)],
      })),
    ]),
    ...(terms.agreement?.services ?? []).map(({ serviceId }, index) => ({
      serviceId,
      path: ['agreement', 'services', String(index)],
    })),
  ];
  const ids = [...new Set(wanted.map(({ serviceId }) => serviceId))];
  const found = new Set((await em.find(Service, { id: { $in: ids } })).map(service => service.id));
  const missing = wanted.find(({ serviceId }) => !found.has(serviceId));
  return missing
    ? refuse('NOT_FOUND', { what: 'service', id: missing.serviceId }, [...PATH, ...missing.path, 'serviceId'])
    : ok(null);
}
