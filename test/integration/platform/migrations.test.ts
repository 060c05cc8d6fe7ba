import { ormConfig as audits } from '@surety/audits/orm-config';
import { ormConfig as metrics } from '@surety/metrics/orm-config';
import { openOrm } from '@surety/platform/orm';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

test.each(Object.entries({ metrics, audits }))(
  'migrations of %s go up, down and up again, and leave what the entities say',
  async (_name, configOf) => {
    const database = await freshDatabase();
    const orm = await openOrm(configOf(database.url));
    try {
      // What the next generated migration begins with: the committed snapshot says what the entities say.
      expect(await orm.migrator.checkSchema()).toBe(false);
      const up = await orm.migrator.up();
      expect(up.length).toBeGreaterThan(0);
      expect(await orm.migrator.down({ to: 0 })).toHaveLength(up.length);
      const left = await orm.em.getConnection().execute("select tablename from pg_tables where schemaname = 'public'");
      expect(left).toEqual([{ tablename: 'mikro_orm_migrations' }]);
      await orm.migrator.up();
      expect(await orm.migrator.getPending()).toEqual([]);
    } finally {
      await orm.close();
      await database.drop();
    }
  },
);
