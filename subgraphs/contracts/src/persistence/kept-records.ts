import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kept } from '../rules/erasure.ts';
import { Breach } from './breach.ts';
import { Change } from './change.ts';
import { Contract, inForceOf } from './contract.ts';
import { ContractVersion } from './contract-version.ts';
import { Contact } from './party.ts';
import { Termination } from './termination.ts';

/** A contract, as far as it decides how long its records are kept. */
export async function keptOf(em: EntityManager, contract: Contract): Promise<Kept> {
  const { id: contractId, phase, timeZone, contentVersion } = contract;
  const { content } = await em.findOneOrFail(ContractVersion, { contractId, number: contentVersion });
  const breaches = await em.find(Breach, { contractId, phase: { $ne: 'CLOSED' } });
  const over = ['DOCUMENTED', 'REJECTED', 'WITHDRAWN'] as const;
  const changes = await em.find(Change, { contractId, phase: { $nin: [...over] } });
  const handovers = await em.find(Termination, { contractId, phase: 'HANDOVER' });
  const open = [
    ...breaches.map(({ id }) => `breach ${id}`),
    ...changes.map(({ id }) => `change ${id}`),
    ...handovers.map(({ id }) => `handover ${id}`),
  ];
  const { endMs: endedAtMs } = inForceOf(contract);
  return { phase, endedAtMs, timeZone, retentionYears: content.agreement?.termination?.retentionYears ?? null, open };
}

/**
 * Erases the people of a party, unless another contract of it is kept still: names, addresses and what they sign in with.
 * @returns how many were erased
 */
export async function eraseContactsOf(em: EntityManager, partyId: string, nowMs: number): Promise<number> {
  const kept = { $or: [{ providerId: partyId }, { customerId: partyId }], erasedAt: null, phase: { $ne: 'ABANDONED' } };
  if ((await em.count(Contract, kept as object)) > 0) return 0;
  return em.nativeUpdate(
    Contact,
    { partyId, erasedAt: null },
    { name: ERASED, email: ERASED, subject: null, maySign: false, onChangeBoard: false, erasedAt: new Date(nowMs) },
  );
}

const ERASED = 'erased';
