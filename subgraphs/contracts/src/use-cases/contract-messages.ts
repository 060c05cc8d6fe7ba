import { durationMs } from '@surety/domain';
import type { Outbox } from '@surety/platform/outbox';
import { type ContractInput, workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { proposalOf } from '../persistence/contract-repository.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { termOf } from '../rules/contract-terms.ts';
import { answeringSide } from '../rules/negotiation.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** Starts the contract's lifecycle with its first draft. */
export const sendDrafted = (outbox: Outbox, contract: Contract): Promise<void> =>
  outbox.send({ ...lifecycle(contract), signal: 'drafted', args: {} });

/** Tells the contract's lifecycle that a version was signed by both; starts it for a contract that was signed elsewhere. */
export function sendSigned(outbox: Outbox, contract: Contract, version: ContractVersion): Promise<void> {
  const term = termOf(version.content);
  return outbox.send({
    ...lifecycle(contract),
    signal: 'signed',
    args: {
      version: version.number,
      termStart: instantText(term.startMs),
      termEnd: instantText(term.endMs),
      lastSealAt: instantText(term.endMs + durationMs(version.content.graceTime)),
      effectiveFrom: instantText(version.effectiveFrom),
    },
  });
}

/** Tells the contract's lifecycle where its negotiation stands: whose turn it is, and until when. */
export const sendNegotiated = (outbox: Outbox, contract: Contract, newest: ContractVersion): Promise<void> =>
  outbox.send({
    ...lifecycle(contract),
    signal: 'negotiated',
    args: {
      version: newest.number,
      state: newest.state,
      phase: contract.phase,
      whoseTurn: newest.state === 'OFFERED' ? answeringSide(proposalOf(contract, newest)) : null,
      expiresAt: newest.state === 'OFFERED' && newest.offerExpiresAt ? instantText(newest.offerExpiresAt) : null,
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
