import type { Outbox } from '@surety/platform/outbox';
import { contractLifecycle, draftInput, inForce } from '../lifecycles/contract-lifecycle.ts';
import type { Contract } from '../persistence/contract.ts';

/** Starts the contract's lifecycle with its first draft. */
export const sendDrafted = (outbox: Outbox, contract: Contract): Promise<void> =>
  outbox.send({ ...contractLifecycle(contract, draftInput(contract)), signal: 'drafted', args: {} });

/** Tells the contract's lifecycle that a version is in force; starts it for a contract that was signed elsewhere. */
export const sendSigned = (outbox: Outbox, contract: Contract): Promise<void> =>
  outbox.send({ ...contractLifecycle(contract, draftInput(contract)), signal: 'signed', args: inForce(contract) });
