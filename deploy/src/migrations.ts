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
    const orm = await MikroORM.init(CONFIGS[name](urls[name]));
    try {
      const applied = await orm.migrator.up();
      say(
        `${name}: ${applied.length === 0 ? 'up to date' : `applied ${applied.map(migration => migration.name).join(', ')}`}`,
      );
    } finally {
      await orm.close();
    }
  }
}
