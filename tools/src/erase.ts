import { parseEnv } from '@surety/platform/env';
import { createSubgraphs, endedContracts, retentionActivities } from '@surety/workflow-activities';
import { openDoors } from './reconcile/subgraph-doors.ts';
import { type Subgraphs, subgraphsOf } from './reconcile/subgraphs.ts';
import { messageOf, Refusal } from './refusal.ts';
import { houseEnv } from './supervisor/house-env.ts';

type Flags = { readonly apply?: boolean | undefined; readonly tenant?: string | undefined };
type Say = (line: string) => void;

/**
 * Says which contracts have records that need not be kept any more, and erases by hand what is personal in them: else their lifecycles do, by the same steps.
 * Whether they need not is decided by contracts, by the present of its tenant; what was broken off is gone on with by the next call.
 * @throws Refusal when a subgraph does not answer, or refuses
 */
export async function runErase({ apply = false, tenant }: Flags, say: Say): Promise<void> {
  const subgraphs = await subgraphsOf(parseEnv(houseEnv));
  for (const name of tenant === undefined ? await openDoors(subgraphs).tenants() : [tenant])
    await eraseIn(subgraphs, name, apply, say);
}

/** As the lifecycle takes them. */
const STEPS = ['eraseInContracts', 'eraseInMetrics', 'eraseInAudits'] as const;

/** The same, for one tenant. @returns ids of the contracts that are due, or were erased now */
export async function eraseIn(house: Subgraphs, tenant: string, apply: boolean, say: Say): Promise<string[]> {
  const subgraphs = askedByHand(house);
  const activities = retentionActivities(subgraphs);
  const due: string[] = [];
  for await (const { contractId, keptUntil, isDue, waitsFor, erasedAt } of endedContracts(subgraphs, tenant)) {
    if (erasedAt === null && !isDue) {
      if (waitsFor.length > 0) say(`${tenant} ${contractId}: not erased, ${waitsFor.join(', ')} is open`);
      continue;
    }
    if (erasedAt === null) {
      due.push(contractId);
      say(`${tenant} ${contractId}: kept until ${keptUntil}, ${apply ? 'erased now' : 'due'}`);
    }
    if (!apply) continue;
    // One that was erased before too: it may have been broken off, or a late row of its trail have come.
    for (const step of STEPS)
      await activities[step]({ tenant, contractId }).catch(thrown => {
        throw new Refusal(`${contractId}: ${messageOf(thrown)}`);
      });
  }
  return due;
}

/** The trail says by whom. */
function askedByHand({ urls, identityKey }: Subgraphs) {
  const { contracts, metrics, audits } = urls;
  const graphs = { contracts: graphAt(contracts), metrics: graphAt(metrics), audits: graphAt(audits) };
  return createSubgraphs({ urls: graphs, identityKey, subject: 'erase' });
}

const graphAt = (origin: string): string => new URL('/graphql', origin).href;
