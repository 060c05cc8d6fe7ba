import type { SubgraphName, TrailActivities } from '@surety/workflow-contract';
import { AuditsTrailCopied, AuditsTrailToCopy, RecordTrail } from './operations/audits.ts';
import { ContractsTrailCopied, ContractsTrailToCopy } from './operations/contracts.ts';
import { MetricsTrailCopied, MetricsTrailToCopy } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

const BATCH = 200;

/** How each subgraph's rows are read and marked: the fields of the graph carry the subgraph's name. */
const OPERATIONS = {
  contracts: { toCopy: ContractsTrailToCopy, copied: ContractsTrailCopied },
  metrics: { toCopy: MetricsTrailToCopy, copied: MetricsTrailCopied },
  audits: { toCopy: AuditsTrailToCopy, copied: AuditsTrailCopied },
} as const satisfies Record<SubgraphName, unknown>;

export const trailActivities = (subgraphs: Subgraphs): TrailActivities => ({
  async copyTrail({ tenant, subgraph }) {
    // The three operations of a kind have one shape; the types of their names differ.
    const { toCopy, copied } = OPERATIONS[subgraph] as (typeof OPERATIONS)['contracts'];
    const { rows } = await subgraphs.ask(subgraph, tenant, toCopy, { limit: BATCH });
    if (rows.length === 0) return { copied: 0, more: false };
    await subgraphs.tell('audits', tenant, RecordTrail, { input: { subgraph, rows } });
    await subgraphs.ask(subgraph, tenant, copied, { ids: rows.map(({ id }) => id) });
    return { copied: rows.length, more: rows.length === BATCH };
  },
});
