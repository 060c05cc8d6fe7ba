import { ormConfig } from '@surety/audits/orm-config';
import { openOrm } from '@surety/platform/orm';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

test('migrations go up, down and up again; what the trail holds can still not be changed (H1.4)', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  try {
    const up = await orm.migrator.up();
    expect(up.length).toBeGreaterThan(0);
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    expect(await orm.migrator.down({ to: 0 })).toHaveLength(up.length);
    const left = await orm.em.getConnection().execute(
      `select tablename as name from pg_tables where schemaname = 'public'
        union all select proname from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    expect(left).toEqual([{ name: 'mikro_orm_migrations' }]);
    await orm.migrator.up();
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    await expect(orm.em.getConnection().execute('delete from trail_entry')).rejects.toThrow('append-only');
  } finally {
    await orm.close();
    await database.drop();
  }
});
