import { ormConfig } from '@surety/contracts/orm-config';
import { openOrm } from '@surety/platform/orm';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

test('migrations go up, down and up again, and leave what the entities say', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  try {
    const up = await orm.migrator.up();
    expect(up.length).toBeGreaterThan(0);
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    const down = await orm.migrator.down({ to: 0 });
    expect(down).toHaveLength(up.length);
    const tables = await orm.em.getConnection().execute("select tablename from pg_tables where schemaname = 'public'");
    expect(tables).toEqual([{ tablename: 'mikro_orm_migrations' }]);
    await orm.migrator.up();
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  } finally {
    await orm.close();
    await database.drop();
  }
});
