import { parseEnv } from '@surety/platform/env';
import { postGraphql } from '@surety/platform/http';
import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import type { SubgraphName } from '@surety/workflow-contract';
import { openDoors } from './reconcile/subgraph-doors.ts';
import { type Subgraphs, subgraphsOf } from './reconcile/subgraphs.ts';
import { Refusal } from './refusal.ts';
import { houseEnv } from './supervisor/house-env.ts';

type Flags = { readonly apply?: boolean | undefined; readonly tenant?: string | undefined };
type Say = (line: string) => void;
type Ended = {
  readonly contractId: string;
  readonly keptUntil: string;
  readonly isDue: boolean;
  readonly waitsFor: readonly string[];
  readonly erasedAt: string | null;
};
type Payload = { readonly problems: readonly { readonly message: string }[] };

const AT_ONCE = 100;
const ENDED = `query ($after: ID, $limit: Int!) {
  endedContracts(after: $after, limit: $limit) { contractId keptUntil isDue waitsFor erasedAt }
}`;
const ERASE_CONTRACT =
  'mutation ($input: EraseContractInput!) { eraseContract(input: $input) { problems { message } } }';
const ERASE_TRAIL = 'mutation ($input: EraseTrailInput!) { eraseTrail(input: $input) { problems { message } } }';
const ERASE_METRICS_TRAIL = 'mutation ($contractId: ID!) { eraseMetricsTrail(contractId: $contractId) }';

/**
 * Erases what is personal in the records of contracts that need not be kept any more, or says which these are. Whether they need not is
 * decided by contracts, by the present of its tenant; what was broken off is gone on with by the next call.
 * @throws Refusal when a subgraph does not answer, or refuses
 */
export async function runErase({ apply = false, tenant }: Flags, say: Say): Promise<void> {
  const subgraphs = await subgraphsOf(parseEnv(houseEnv));
  for (const name of tenant === undefined ? await openDoors(subgraphs).tenants() : [tenant])
    await eraseIn(subgraphs, name, apply, say);
}

/** The same, for one tenant. @returns ids of the contracts that are due, or were erased now */
export async function eraseIn(subgraphs: Subgraphs, tenant: string, apply: boolean, say: Say): Promise<string[]> {
  const ask = askAs(subgraphs, tenant);
  const due: string[] = [];
  for await (const { contractId, keptUntil, isDue, waitsFor, erasedAt } of endedContracts(ask)) {
    if (erasedAt === null && !isDue) {
      if (waitsFor.length > 0) say(`${tenant} ${contractId}: not erased, ${waitsFor.join(', ')} is open`);
      continue;
    }
    if (erasedAt === null) {
      due.push(contractId);
      say(`${tenant} ${contractId}: kept until ${keptUntil}, ${apply ? 'erased now' : 'due'}`);
    }
    // One that was erased before too: it may have been broken off, or a late row of its trail have come.
    if (apply) await erase(ask, contractId);
  }
  return due;
}

async function erase(ask: Ask, contractId: string): Promise<void> {
  const input = { contractId };
  const { eraseContract } = await ask<{ eraseContract: Payload }>('contracts', ERASE_CONTRACT, { input });
  refuseOn(contractId, eraseContract);
  await ask('metrics', ERASE_METRICS_TRAIL, { contractId });
  const { eraseTrail } = await ask<{ eraseTrail: Payload }>('audits', ERASE_TRAIL, { input });
  refuseOn(contractId, eraseTrail);
}

function refuseOn(contractId: string, { problems: [problem] }: Payload): void {
  if (problem) throw new Refusal(`${contractId}: ${problem.message}`);
}

async function* endedContracts(ask: Ask): AsyncGenerator<Ended> {
  for (let after: string | null = null; ; ) {
    const page: { endedContracts: readonly Ended[] } = await ask('contracts', ENDED, { after, limit: AT_ONCE });
    yield* page.endedContracts;
    if (page.endedContracts.length < AT_ONCE) return;
    after = page.endedContracts.at(-1)?.contractId ?? null;
  }
}

type Ask = <T>(subgraph: SubgraphName, query: string, variables: object) => Promise<T>;

/** Asks the subgraphs as the lifecycles do: signed, as `system`, for one tenant. */
const askAs =
  ({ urls, identityKey }: Subgraphs, tenant: string): Ask =>
  async <T>(subgraph: SubgraphName, query: string, variables: object): Promise<T> => {
    const body = JSON.stringify({ query, variables });
    const identity = { subject: 'erase', tenant, roles: ['system'], party: null, issuer: 'worker' } as const;
    const { data, errors } = await postGraphql<T>(new URL('/graphql', urls[subgraph]).href, body, {
      [IDENTITY_HEADER]: signIdentity(identityKey, identity, subgraph, body),
    });
    if (data == null || errors !== undefined)
      throw new Error(`${subgraph} failed: ${errors?.[0]?.message ?? 'it answered nothing'}`);
    return data;
  };
