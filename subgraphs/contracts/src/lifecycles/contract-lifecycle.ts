import { durationMs } from '@surety/domain';
import type { Startable } from '@surety/platform/start-options';
import { type ContractInput, workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { termOf } from '../rules/contract-terms.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

type NewContract = Pick<Contract, 'id' | 'tenant'>;

/** Input of a lifecycle that begins with its contract, and hears of everything after that by messages. */
export const draftInput = ({ tenant, id }: NewContract): ContractInput => ({ tenant, contractId: id, phase: 'DRAFT' });

/**
 * Input of a lifecycle that is entered where the contract's record stands. What is in force is handed over once more, and metrics looks
 * at it at once: what the lifecycle knew of its next check is gone.
 */
export function inputFromRecord(contract: Contract, nowMs: number): ContractInput {
  const draft = draftInput(contract);
  if (contract.phase === 'DRAFT' || contract.phase === 'SIGNING') return draft;
  const { startMs } = termOf(contract);
  const inTerm = nowMs < startMs ? 'AWAITING_TERM' : 'ACTIVE';
  return {
    ...draft,
    phase: contract.phase === 'EXPIRED' ? 'EXPIRED' : inTerm,
    ...inForce(contract),
    nextCheckAt: instantText(nowMs),
  };
}

/** The version in force with its dates. Late facts about the last period count until the grace time after the term. */
export function inForce(contract: Contract) {
  const { startMs, endMs } = termOf(contract);
  return {
    version: contract.contentVersion,
    termStart: instantText(startMs),
    termEnd: instantText(endMs),
    lastSealAt: instantText(lastSealAtMs(contract)),
  };
}

export const lastSealAtMs = (contract: Contract): number => termOf(contract).endMs + durationMs(contract.graceTime);

export const contractLifecycle = (contract: Contract, start: ContractInput): Startable => {
  const { id, tenant, externalId, termStart, termEnd } = contract;
  return {
    workflow: 'contract',
    workflowId: workflowId.contract(tenant, id),
    start,
    summary: `Contract ${externalId ?? id}, term ${termStart} to ${termEnd}`,
    searchAttributes: keywords({ Tenant: tenant, ContractId: id, Phase: start.phase, Owner: 'contracts' }),
  };
};
