import { join } from 'node:path';
import { socketFolder } from '@surety/tools/socket-folder';
import { developmentKeys } from '@surety/tools/supervisor/keys';
import type { Ports } from '@surety/tools/supervisor/ports';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import { type TokensByRole, tokensForTenant } from '@surety/tools/tokens';
import { describeWorkflow, isOpen, pendingOf } from '@surety/tools/virtual-time/time-skipping';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { Client, Connection } from '@temporalio/client';
import { rowsOf } from './rows.ts';

/** What lies behind the graph of a house that runs from a data folder. */
export type Records = {
  tokensFor(tenant: string): Promise<TokensByRole>;
  /** Messages that were not sent, periods that were not evaluated, and lifecycles that are busy; of every tenant. */
  unfinished(): Promise<string[]>;
  /** Per tenant how many lifecycles there are of each kind and state. */
  lifecycles(): Promise<Map<string, Record<string, number>>>;
  /** Ids of the decisions that the subgraphs wrote, and of those that audits keeps. */
  trail(): Promise<{ readonly written: readonly string[]; readonly copied: readonly string[] }>;
  close(): Promise<void>;
};

export async function openRecords(dataDir: string, ports: Ports): Promise<Records> {
  const sockets = socketFolder(join(dataDir, 'postgres'));
  const { signing } = await developmentKeys(dataDir);
  const connection = await Connection.connect({ address: `127.0.0.1:${ports.temporal}` });
  const client = new Client({ connection, namespace: NAMESPACE });

  const rowsIn = <T extends object>(subgraph: SubgraphName, query: string): Promise<readonly T[]> =>
    rowsOf(`postgresql://surety@localhost/${subgraph}?host=${encodeURIComponent(sockets)}`, query);
  const ofAll = async <T extends object>(query: string): Promise<T[]> =>
    (await Promise.all(SUBGRAPHS.map(subgraph => rowsIn<T>(subgraph, query)))).flat();
  const described = async () => {
    const started = await ofAll<{ id: string }>(
      'select distinct workflow_id as id from outbox where sent_at is not null',
    );
    return Promise.all([...new Set(started.map(({ id }) => id))].map(id => describeWorkflow(client, id)));
  };

  return {
    tokensFor: tenant => tokensForTenant(signing, tenant),
    async unfinished() {
      const unsent = await ofAll<{ what: string }>(
        `select 'unsent: ' || workflow_id || ' ' || signal || ' (' || coalesce(last_error, '') || ')' as what from outbox where sent_at is null`,
      );
      const stale = await rowsIn<{ what: string }>(
        'metrics',
        `select 'not evaluated: ' || id as what from stale_period`,
      );
      const uncopied = await ofAll<{ what: string }>(
        `select 'not copied: ' || id as what from trail where copied_at is null`,
      );
      const busy = (await described())
        .filter(isOpen)
        .flatMap(one =>
          pendingOf(one).map(what => `${one.workflowExecutionInfo?.execution?.workflowId} waits for ${what}`),
        );
      return [...[...unsent, ...stale, ...uncopied].map(({ what }) => what), ...busy];
    },
    async lifecycles() {
      const counts = new Map<string, Record<string, number>>();
      for (const { workflowExecutionInfo: info } of await described()) {
        const [kind, tenant = ''] = info?.execution?.workflowId?.split('/') ?? [];
        const name = `${kind} ${STATES[info?.status ?? 0] ?? info?.status}`;
        const own = counts.get(tenant) ?? {};
        counts.set(tenant, { ...own, [name]: (own[name] ?? 0) + 1 });
      }
      return counts;
    },
    async trail() {
      const written = await ofAll<{ id: string }>('select id from trail');
      const copied = await rowsIn<{ id: string }>('audits', 'select id from trail_entry');
      return { written: ids(written), copied: ids(copied) };
    },
    close: () => connection.close(),
  };
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).toSorted();

/** Of the Temporal service's own numbers. */
const STATES: Readonly<Record<number, string>> = { 1: 'RUNNING', 2: 'COMPLETED', 3: 'FAILED', 5: 'TERMINATED' };
