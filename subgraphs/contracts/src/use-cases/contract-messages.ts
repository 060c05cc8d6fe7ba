import type { Tx } from '@surety/platform/decide';
import type { Outbox } from '@surety/platform/outbox';
import {
  contractLifecycle,
  draftInput,
  inputFromRecord,
  isContractOver,
  negotiationOf,
  reopenedOf,
  signed,
  suspensionOf,
} from '../lifecycles/contract-lifecycle.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { PeriodReopening } from '../persistence/period-reopening.ts';
import type { Suspension } from '../persistence/suspension.ts';
import type { Side } from '../rules/negotiation.ts';

/** Tells the contract's lifecycle of a draft, which is to be assessed; starts it with the first one. */
export const sendDrafted = (outbox: Outbox, contract: Contract, { number }: ContractVersion): Promise<void> =>
  outbox.send({
    ...contractLifecycle(contract, draftInput(contract)),
    signal: 'drafted',
    args: { assess: number },
  });

/** A counter-offer or supplement comes in as an offer; a draft was assessed before it became one. */
const isToBeAssessed = ({ state, assessedAt }: ContractVersion): boolean => state === 'OFFERED' && assessedAt === null;

/** Tells the contract's lifecycle that a version was signed by both; starts it for a contract that was signed elsewhere. */
export const sendSigned = (outbox: Outbox, contract: Contract, version: ContractVersion): Promise<void> =>
  outbox.send({
    ...contractLifecycle(contract, draftInput(contract)),
    signal: 'signed',
    args: { ...signed(version), effectiveFrom: instantText(version.effectiveFrom) },
  });

/** Tells the contract's lifecycle where its negotiation stands: whose turn it is, and until when. */
export const sendNegotiated = (outbox: Outbox, contract: Contract, newest: ContractVersion): Promise<void> =>
  outbox.send({
    ...contractLifecycle(contract, draftInput(contract)),
    signal: 'negotiated',
    args: {
      ...negotiationOf(contract, newest),
      phase: contract.phase,
      ...(isToBeAssessed(newest) ? { assess: newest.number } : {}),
    },
  });

/** Tells the contract's lifecycle where its suspension stands. */
export const sendSuspension = (outbox: Outbox, contract: Contract, suspension: Suspension): Promise<void> =>
  outbox.send({
    ...contractLifecycle(contract, draftInput(contract)),
    signal: 'suspensionMoved',
    args: suspensionOf(suspension),
  });

/** Tells the contract's lifecycle that a side does not want the contract to go on after its term. */
export const sendOptedOut = (outbox: Outbox, contract: Contract, by: Side): Promise<void> =>
  outbox.send({ ...contractLifecycle(contract, draftInput(contract)), signal: 'optedOut', args: { by } });

/**
 * Tells the contract's lifecycle that a period is open again. Where the lifecycle had ended, after the last seal, another one begins under the
 * next number: an id is never started twice.
 */
export async function sendReopened(
  { em, now, outbox }: Tx,
  contract: Contract,
  reopening: PeriodReopening,
): Promise<void> {
  const where = { contractId: contract.id };
  const reopenings = await em.find(PeriodReopening, where, { orderBy: { reopenedAt: 'asc', id: 'asc' } });
  const before = reopenings.filter(({ id }) => id !== reopening.id);
  if (isContractOver(contract, before, now)) contract.round += 1;
  const versions = await em.find(ContractVersion, where, { orderBy: { number: 'asc' } });
  const start = inputFromRecord(contract, versions, now, null, reopenings);
  await outbox.send({ ...contractLifecycle(contract, start), signal: 'reopened', args: reopenedOf(reopening) });
}
