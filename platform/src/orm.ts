import { type EntityName, type FilterDef } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Identity } from './identity.ts';
import { platformEntities } from './rows.ts';

export { platformEntities } from './rows.ts';

type OrmInput = {
  readonly url: string;
  readonly entities: readonly EntityName[];
  /** Folder of the committed migrations. */
  readonly migrationsPath: string;
};

const hasProperty = (em: EntityManager, entityName: string | undefined, property: string): boolean =>
  entityName !== undefined && property in em.getMetadata().getByClassName(entityName).properties;

/** Limits every read and write to the caller's tenant: the one place where that happens. */
const tenantFilter: FilterDef = {
  name: 'tenant',
  default: true,
  args: true,
  cond: ({ tenant }, _type, em: EntityManager, _options, entityName) =>
    tenant !== undefined && hasProperty(em, entityName, 'tenant') ? { tenant } : {},
};

/**
 * Limits a customer to the rows of its own party, and of those that say whether they are `disclosed` to those that are: the one place where
 * that happens. `customerId` is null for everyone else.
 */
const partyFilter: FilterDef = {
  name: 'party',
  default: true,
  args: true,
  cond: ({ customerId }, _type, em: EntityManager, _options, entityName) =>
    typeof customerId === 'string' && hasProperty(em, entityName, 'customerId')
      ? { customerId, ...(hasProperty(em, entityName, 'disclosed') ? { disclosed: true } : {}) }
      : {},
};

/** The ORM's configuration of one subgraph. `url` is a PostgreSQL connection string. */
export const ormConfig = ({ url, entities, migrationsPath }: OrmInput) =>
  defineConfig({
    dbName: decodeURIComponent(new URL(url).pathname.slice(1)),
    // Not `clientUrl`: it drops ?host= and ?sslmode=.
    driverOptions: { connectionString: url },
    entities: [...entities, ...platformEntities],
    extensions: [Migrator],
    forceUtcTimezone: true,
    filters: { tenant: tenantFilter, party: partyFilter },
    // Every row says itself whose it is. Joined for its filter, a party's row would be locked by each `for update` of what refers to it.
    autoJoinRefsForFilters: false,
    pool: { min: 1, max: 10 },
    // Only a new migration writes the snapshot; migrating a database never writes into the source.
    migrations: { path: migrationsPath, emit: 'ts', snapshotName: '.snapshot', snapshotOnMigrate: false },
  });

export type OrmConfig = ReturnType<typeof ormConfig>;
export const openOrm = (config: OrmConfig) => MikroORM.init(config);
export type Orm = Awaited<ReturnType<typeof openOrm>>;

/** An entity manager that sees one tenant. */
export function tenantEm(orm: Orm, tenant: string): EntityManager {
  const em = orm.em.fork();
  em.setFilterParams('tenant', { tenant });
  em.setFilterParams('party', { customerId: null });
  return em;
}

/**
 * An entity manager that sees only what `identity` may see.
 * @param customerId the id of the caller's party when it is limited to its own contracts; an id that no row has when its party is unknown
 */
export function scopedEm(orm: Orm, identity: Identity, customerId: string | null): EntityManager {
  const em = tenantEm(orm, identity.tenant);
  em.setFilterParams('party', { customerId });
  return em;
}
