import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import type {
  KnownLifecycle,
  LifecyclesAnswer,
  SentAgainAnswer,
  TenantsAnswer,
  TrailAnswer,
} from '@surety/platform/reconciliation';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { request } from 'undici';
import { messageOf, Refusal } from '../refusal.ts';
import type { Subgraphs } from './subgraphs.ts';

export type { KnownLifecycle, TrailAnswer } from '@surety/platform/reconciliation';

/** What the subgraphs answer about their rows, and do with their outboxes. */
export type Doors = {
  /** Every tenant that any subgraph knows. */
  tenants(): Promise<string[]>;
  /** All lifecycles of a tenant that a subgraph ever wrote to, or those of `only`. `now` is the tenant's present. */
  lifecycles(
    subgraph: SubgraphName,
    tenant: string,
    only?: readonly string[],
  ): Promise<{ readonly now: string; readonly lifecycles: readonly KnownLifecycle[] }>;
  trail(subgraph: SubgraphName, tenant: string): Promise<TrailAnswer>;
  /** Lets a subgraph send its messages to a lifecycle after a number once more. */
  sendAgain(subgraph: SubgraphName, tenant: string, workflowId: string, after: number): Promise<void>;
};

/** Asks the subgraphs as the lifecycles do: signed, as `system`, for one tenant. */
export function openDoors({ urls, identityKey }: Subgraphs): Doors {
  const ask = async <T>(subgraph: SubgraphName, tenant: string, door: string, question: object): Promise<T> => {
    const body = JSON.stringify(question);
    const identity = { subject: 'reconcile', tenant, roles: ['system'], party: null, issuer: 'worker' } as const;
    const url = new URL(`/internal/${door}`, urls[subgraph]);
    const headers = {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: signIdentity(identityKey, identity, subgraph, body),
    };
    const answer = await request(url, { method: 'POST', headers, body }).catch(thrown => {
      throw new Refusal(
        `The subgraph ${subgraph} does not answer at ${url.origin} (${messageOf(thrown)}); start the system first, or set ${subgraph.toUpperCase()}_URL.`,
      );
    });
    const text = await answer.body.text();
    if (answer.statusCode === 401)
      throw new Refusal(
        `The subgraph ${subgraph} at ${url.origin} does not believe the key of this data folder; set SURETY_DATA or WORKER_IDENTITY_KEY as for the system that runs.`,
      );
    if (answer.statusCode !== 200) throw new Error(`${subgraph} answered ${answer.statusCode} at ${door}: ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    async tenants() {
      const answers = await Promise.all(SUBGRAPHS.map(name => ask<TenantsAnswer>(name, 'all', 'tenants', {})));
      return [...new Set(answers.flatMap(({ tenants }) => tenants))].toSorted();
    },
    async lifecycles(subgraph, tenant, only) {
      const lifecycles: KnownLifecycle[] = [];
      let now = '';
      for (let after: string | null = ''; after !== null; ) {
        const page: LifecyclesAnswer = await ask(subgraph, tenant, 'lifecycles', { after, only: only ?? null });
        lifecycles.push(...page.lifecycles);
        now = page.now;
        after = page.next;
      }
      return { now, lifecycles };
    },
    trail: (subgraph, tenant) => ask(subgraph, tenant, 'trail', {}),
    async sendAgain(subgraph, tenant, workflowId, after) {
      await ask<SentAgainAnswer>(subgraph, tenant, 'send-again', { workflowId, after });
    },
  };
}
