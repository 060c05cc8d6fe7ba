import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';

export { type Caller, system } from '../../support/subgraph.ts';

/** The tenant's clock at the start of each file. */
export const START = '2031-03-10T12:00:00.000Z';

export const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };
export const admin: Caller = { roles: ['admin'], subject: 'admin' };
export const operator: Caller = { roles: ['operator'], subject: 'operator', party: 'provider' };
export const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
export const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
export const otherCustomer: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };

export type House = Subgraph;
export const openHouse = (): Promise<House> => openSubgraph('contracts', START);
