import { durationMs } from '@surety/domain';
import type { Outbox } from '@surety/platform/outbox';
import { type ContractInput, workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import type { Term } from '../rules/contract-terms.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** Starts the contract's lifecycle with its first draft. */
export const sendDrafted = (outbox: Outbox, contract: Contract): Promise<void> =>
  outbox.send({ ...lifecycle(contract), signal: 'drafted', args: {} });

/** Tells the contract's lifecycle that a version is in force; starts it for a contract that was signed elsewhere. */
export const sendSigned = (outbox: Outbox, contract: Contract, term: Term): Promise<void> =>
  outbox.send({
    ...lifecycle(contract),
    signal: 'signed',
    args: {
      version: contract.contentVersion,
      termStart: instantText(term.startMs),
      termEnd: instantText(term.endMs),
      lastSealAt: instantText(term.endMs + durationMs(contract.graceTime)),
    },
  });

function lifecycle(contract: Contract) {
  const { id, tenant, externalId, termStart, termEnd } = contract;
  return {
    workflow: 'contract' as const,
    workflowId: workflowId.contract(tenant, id),
    start: { tenant, contractId: id, phase: 'DRAFT' } satisfies ContractInput,
    summary: `Contract ${externalId ?? id}, term ${termStart} to ${termEnd}`,
    searchAttributes: keywords({ Tenant: tenant, ContractId: id, Phase: 'DRAFT', Owner: 'contracts' }),
  };
}
