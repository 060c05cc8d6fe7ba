import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig as audits } from '@surety/audits/orm-config';
import { ormConfig as contracts } from '@surety/contracts/orm-config';
import { ormConfig as metrics } from '@surety/metrics/orm-config';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';

const CONFIGS = { contracts, metrics, audits } as const;

/** Brings the databases of the three subgraphs up to date, and names what was applied. */
export async function migrate(
  urls: Readonly<Record<SubgraphName, string>>,
  say: (line: string) => void,
): Promise<void> {
  for (const name of SUBGRAPHS) {
    const applied = await migrateTo(name, urls[name]);
    say(`${name}: ${applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`}`);
  }
}

/** A database was brought further than this version can. */
export class UnknownMigration extends Error {}

/**
 * Applies the migrations of one subgraph that its database lacks.
 * @param only these and no others; all of them without it
 * @returns names of those that were applied
 * @throws UnknownMigration when one of `only` is not known to this version
 */
export async function migrateTo(name: SubgraphName, url: string, only?: readonly string[]): Promise<string[]> {
  const orm = await MikroORM.init(CONFIGS[name](url));
  try {
    const pending = (await orm.migrator.getPending()).map(migration => migration.name);
    const unknown = only?.find(migration => !pending.includes(migration));
    if (unknown !== undefined)
      throw new UnknownMigration(`The migration ${unknown} of ${name} is not known to this version of Surety.`);
    const applied = await orm.migrator.up(only ? { migrations: [...only] } : {});
    return applied.map(migration => migration.name);
  } finally {
    await orm.close();
  }
}
