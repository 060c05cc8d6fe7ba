import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyText } from '@surety/domain';
import { ERASED } from '@surety/platform/erased-texts';
import type { Ended } from '../rules/closing.ts';
import type { Kept } from '../rules/erasure.ts';
import { Breach } from './breach.ts';
import { Change } from './change.ts';
import { Contract, inForceOf, lastSealAtMs } from './contract.ts';
import { ContractVersion } from './contract-version.ts';
import { balancesOf, type LedgerBalance } from './ledger-repository.ts';
import { Notification } from './notification.ts';
import { Contact } from './party.ts';
import { PeriodReopening } from './period-reopening.ts';
import { Termination } from './termination.ts';
import { DeadLetter } from './webhook.ts';

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

/** A contract that has ended, as far as it decides whether everything of it is over. */
export async function endedOf(em: EntityManager, contract: Contract, kept: Kept): Promise<Ended> {
  const { id: contractId, tenant } = contract;
  const reopenings = await em.find(PeriodReopening, { contractId });
  const owed = (await balancesOf(em, { id: contractId, tenant })).filter(isOwed);
  const untold = await em.find(Notification, { contractId, toldAt: null, gaveUpAt: null });
  const missed = await em.find(DeadLetter, { givenUpAt: null, notificationId: { $in: await toldOf(em, contractId) } });
  return {
    sealedAtMs: Math.max(lastSealAtMs(contract), ...reopenings.map(({ until }) => until.getTime())),
    open: [
      ...kept.open,
      ...owed.map(({ minor, currency }) => `a credit of ${moneyText({ minor: -minor, currency })} is owed`),
      ...[...untold.map(({ id }) => id), ...missed.map(({ notificationId }) => notificationId)].map(
        id => `message ${id} is on its way`,
      ),
    ],
  };
}

/** What the customer is to get still: a debt is a credit balance. */
const isOwed = ({ account, minor }: LedgerBalance): boolean => account === 'CREDITS_OWED' && minor < 0;

const toldOf = async (em: EntityManager, contractId: string): Promise<string[]> =>
  (await em.find(Notification, { contractId, toldAt: { $ne: null } }, { fields: ['id'] })).map(({ id }) => id);

/** Contracts of a party that are not closed: something can be told about them still. */
export const hasLiveContract = async (em: EntityManager, partyId: string, except?: string): Promise<boolean> =>
  (await em.count(Contract, {
    $or: [{ providerId: partyId }, { customerId: partyId }],
    ...(except === undefined ? {} : { id: { $ne: except } }),
    closedAt: null,
    phase: { $ne: 'ABANDONED' },
  } as object)) > 0;

/**
 * Erases the people of a party, unless another contract of it is kept still: names, addresses and what they sign in with.
 * @returns how many were erased
 */
export async function eraseContactsOf(em: EntityManager, partyId: string, nowMs: number): Promise<number> {
  const kept = { $or: [{ providerId: partyId }, { customerId: partyId }], erasedAt: null, phase: { $ne: 'ABANDONED' } };
  if ((await em.count(Contract, kept as object)) > 0) return 0;
  return em.nativeUpdate(Contact, { partyId, erasedAt: null }, forgotten(nowMs));
}

/** What is left of a contact: nobody. */
export const forgotten = (nowMs: number) => ({
  name: ERASED,
  email: ERASED,
  subject: null,
  maySign: false,
  onChangeBoard: false,
  erasedAt: new Date(nowMs),
});
