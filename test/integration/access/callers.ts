import { ROLES } from '@surety/platform/identity';
import type { Caller } from '../../support/subgraph.ts';
import type { Operation } from './operations.ts';
import { OTHER_TENANT, OWN_TENANT } from './records.ts';

/** Parties, each with someone who may sign for it. */
const SIDES = [
  { party: 'customer', subject: 'customer' },
  { party: 'other-customer', subject: 'stranger' },
] as const;
/** Of both parties, in both tenants. */
export const callersWith = (roles: Caller['roles']): readonly Caller[] =>
  [OWN_TENANT, OTHER_TENANT].flatMap(tenant => SIDES.map(side => ({ ...side, roles, tenant })));
const SINGLE = ROLES.flatMap(role => callersWith([role]));
/** A machine of a customer: what only customers may ask for, it may ask as one. */
const CUSTOMERS_MACHINE = callersWith(['customer', 'integration']);

/** Every role, of the contract's customer and of another party, in the records' tenant and in another one. */
export const callersOf = ({ roles }: Operation): readonly Caller[] =>
  roles.includes('integration') ? SINGLE : [...SINGLE, ...CUSTOMERS_MACHINE];

export const nameOf = ({ roles, tenant, party }: Caller): string => `${roles.join('+')} of ${party} in ${tenant}`;

/** What the schema says. */
export const isAllowed = (operation: Operation, { roles }: Caller): boolean =>
  roles.some(role => operation.roles.includes(role));

/** Which rows a caller sees: the whole of its tenant; a customer of it what its own party is a side of. */
export const seesRecords = ({ roles, tenant, party }: Caller): boolean =>
  tenant === OWN_TENANT && (!roles.includes('customer') || party === 'customer');
