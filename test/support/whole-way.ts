import { setTimeout as sleep } from 'node:timers/promises';
import { graphClient } from '@surety/tools/graph-client';
import { tokensForTenant } from '@surety/tools/tokens';
import type { ComposeHouse } from './compose-house.ts';

const COPIED_WITHIN_MS = 60_000;

/**
 * One decision through every process: the gateway, a subgraph, its outbox, Temporal, the worker, and the trail in audits.
 * @returns the party's name as the graph tells it, and what the trail in audits says
 */
export async function carryOneDecision({ graphUrl, signing, query }: ComposeHouse) {
  const { admin } = await tokensForTenant(signing, 'acme');
  const graph = graphClient(graphUrl, admin);
  const made = await graph.mutate<{ party: { id: string } }>(
    'createParty',
    `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } problems { code message path retryable } } }`,
    { name: 'Provider', externalId: 'provider', contacts: [{ name: 'Desk', email: 'desk@provider.example' }] },
  );
  const { party } = await graph.query<{ party: { name: string } }>('query ($id: ID!) { party(id: $id) { name } }', {
    id: made.party.id,
  });
  for (const deadline = Date.now() + COPIED_WITHIN_MS; ; await sleep(100)) {
    const copied = await query('audits', `select action, outcome from trail_entry where tenant = 'acme'`);
    if (copied.length > 0 || Date.now() > deadline) return { party: party.name, copied };
  }
}
