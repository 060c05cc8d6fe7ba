import type { RetentionActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import type { EndedContractsQuery } from './generated/contracts/graphql.ts';
import { EraseTrail } from './operations/audits.ts';
import {
  CloseContract,
  ConcludeErasure,
  EndedContract,
  EndedContracts,
  EraseContract,
  EraseFiles,
} from './operations/contracts.ts';
import { EraseMetricsTrail } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

/** What is personal in the records of a contract is erased by these, by its lifecycle and by hand. */
export const retentionActivities = (subgraphs: Subgraphs): RetentionActivities => ({
  async closeContract({ tenant, contractId }) {
    const { closeContract } = await subgraphs.tell('contracts', tenant, CloseContract, { input: { contractId } });
    const { closedAt, waitsFor, askAgainAt } = closeContract;
    return { closedAt, waitsFor, askAgainAt };
  },

  async readRetention({ tenant, contractId }) {
    const { endedContract } = await subgraphs.ask('contracts', tenant, EndedContract, { contractId });
    if (!endedContract) throw ApplicationFailure.nonRetryable(`${contractId} has not ended.`, 'WRONG_PHASE');
    return endedContract;
  },

  async eraseInContracts({ tenant, contractId }) {
    await subgraphs.tell('contracts', tenant, EraseContract, { input: { contractId } });
  },

  async eraseInMetrics({ tenant, contractId }) {
    await subgraphs.ask('metrics', tenant, EraseMetricsTrail, { contractId });
  },

  async eraseInAudits({ tenant, contractId }) {
    const { eraseTrail } = await subgraphs.tell('audits', tenant, EraseTrail, { input: { contractId } });
    const input = { contractId, sha256s: eraseTrail.files };
    if (input.sha256s.length > 0) await subgraphs.tell('contracts', tenant, EraseFiles, { input });
  },

  async concludeErasure({ tenant, contractId }) {
    await subgraphs.tell('contracts', tenant, ConcludeErasure, { input: { contractId } });
  },
});

const AT_ONCE = 100;

/** Contracts of a tenant that have ended, by id, with how long their records are kept. */
export async function* endedContracts(subgraphs: Subgraphs, tenant: string) {
  for (let after: string | null = null; ; ) {
    const page: EndedContractsQuery = await subgraphs.ask('contracts', tenant, EndedContracts, {
      after,
      limit: AT_ONCE,
    });
    yield* page.endedContracts;
    if (page.endedContracts.length < AT_ONCE) return;
    after = page.endedContracts.at(-1)?.contractId ?? null;
  }
}
