import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, openSubgraph } from '../../support/subgraph.ts';

export { type Caller, type Problem, system } from '../../support/subgraph.ts';

/** The tenant's clock at the start of each file. */
const START = '2031-03-10T12:00:00.000Z';

export const operator: Caller = { roles: ['operator'], subject: 'operator', party: 'provider' };
export const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
export const integration: Caller = { roles: ['integration'], subject: 'monitor' };
export const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
export const otherCustomer: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };
export const stranger: Caller = { roles: ['auditor'], subject: 'auditor', tenant: 'other-tenant' };

/** A running subgraph of metrics with a database of its own. */
export async function openHouse() {
  const subgraph = await openSubgraph('metrics', START);
  /** Waits until the evaluator has nothing left to do. */
  const settled = async (): Promise<void> => {
    for (let left = 400; left > 0; left -= 1) {
      if ((await subgraph.query('select from stale_period limit 1')).length === 0) return;
      await sleep(25);
    }
    throw new Error('Periods are still stale after 10 seconds.');
  };
  return { ...subgraph, settled };
}
export type House = Awaited<ReturnType<typeof openHouse>>;
