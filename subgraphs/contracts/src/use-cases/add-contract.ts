import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CompositionInput, ContractTermsInput, TargetInput } from '../generated/types.ts';
import { Contract } from '../persistence/contract.ts';
import { type Composition, ContractVersion, type ServicePart, Target } from '../persistence/contract-version.ts';
import { externalIdIsTaken } from '../persistence/external-id.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import { type CheckedTerms, checkTerms } from '../rules/contract-terms.ts';

const PATH = ['input', 'terms'];
const FIRST_VERSION = 1;

/** How a contract comes in: drafted here, or signed elsewhere and taken over. */
export type Origin =
  | { readonly kind: 'DRAFTED' }
  | {
      readonly kind: 'TAKEN_OVER';
      readonly signedElsewhereOn: string;
      readonly documentReference: string;
      readonly catalogueVersion: string;
    };

/** Checks terms against the rules and the tenant's rows, and writes a new contract with its first version and its targets. */
export async function addContract(
  tx: Tx,
  terms: ContractTermsInput,
  origin: Origin,
): Promise<Result<{ contract: Contract }>> {
  const checked = checkTerms(terms, { nowMs: tx.now, mayBeginInPast: origin.kind === 'TAKEN_OVER' });
  if (!checked.ok) return checked;
  const known = await checkReferences(tx, terms);
  if (!known.ok) return known;
  const contract = tx.em.create(Contract, {
    id: tx.newId('ctr'),
    tenant: tx.identity.tenant,
    externalId: terms.externalId ?? null,
    title: terms.title,
    providerId: terms.providerId,
    customerId: terms.customerId,
    phase: origin.kind === 'TAKEN_OVER' ? 'ACTIVE' : 'DRAFT',
    version: 1,
    contentVersion: FIRST_VERSION,
    timeZone: terms.timeZone,
    termStart: terms.termStart,
    termEnd: terms.termEnd,
    noticeClock: terms.noticeClock,
    graceTime: terms.graceTime,
    mayHoldNotice: terms.mayHoldNotice,
    catalogueVersion: origin.kind === 'TAKEN_OVER' ? origin.catalogueVersion : null,
    signedElsewhereOn: origin.kind === 'TAKEN_OVER' ? origin.signedElsewhereOn : null,
    documentReference: origin.kind === 'TAKEN_OVER' ? origin.documentReference : null,
    takenOverAt: origin.kind === 'TAKEN_OVER' ? new Date(tx.now) : null,
    measuredFrom: null,
    createdAt: new Date(tx.now),
  });
  addVersion(tx, contract, terms, checked.value);
  return ok({ contract });
}

function addVersion(tx: Tx, contract: Contract, terms: ContractTermsInput, { term, claimWindow }: CheckedTerms): void {
  const { targets, externalId: _externalId, providerId: _providerId, customerId: _customerId, ...content } = terms;
  const versionId = tx.newId('ver');
  const shared = { tenant: contract.tenant, contractId: contract.id, customerId: contract.customerId };
  tx.em.create(ContractVersion, {
    ...shared,
    id: versionId,
    number: contract.contentVersion,
    content: { ...content, claimWindow },
    effectiveFrom: new Date(term.startMs),
  });
  for (const [position, target] of targets.entries()) {
    tx.em.create(Target, {
      ...shared,
      id: tx.newId('tgt'),
      versionId,
      contentVersion: contract.contentVersion,
      serviceId: target.serviceId,
      position,
      indicator: target.indicator,
      operator: target.operator,
      value: target.value,
      unit: target.unit,
      period: target.period,
      measuredBy: target.measuredBy,
      staleAfter: staleAfterOf(target),
      composition: target.composition ? compositionOf(target.composition) : null,
    });
  }
}

/** Only probes go stale. */
const staleAfterOf = ({ measuredBy, staleAfter }: Pick<TargetInput, 'measuredBy' | 'staleAfter'>): string | null =>
  measuredBy === 'PROBES' ? (staleAfter ?? null) : null;

const compositionOf = ({ atLeast, parts }: CompositionInput): Composition => ({
  atLeast,
  parts: parts.map(part => ({
    serviceId: part.serviceId,
    measuredBy: part.measuredBy as ServicePart['measuredBy'],
    staleAfter: staleAfterOf(part),
  })),
});

/** Parties and services exist in the tenant, the parties differ, and the external id is free. */
async function checkReferences(tx: Tx, terms: ContractTermsInput): Promise<Result<null>> {
  const { em, identity } = tx;
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
  if (await externalIdIsTaken(em, identity.tenant, Contract, terms.externalId)) {
    return refuse('DUPLICATE_EXTERNAL_ID', { externalId: terms.externalId ?? '', what: 'contract' }, [
      ...PATH,
      'externalId',
    ]);
  }
  return ok(null);
}
