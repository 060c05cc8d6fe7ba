import { ormConfig } from '@surety/audits/orm-config';
import { verifyTrail } from '@surety/audits/verify-trail';
import { openOrm, tenantEm } from '@surety/platform/orm';
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

/** The one before that which links them. */
const BEFORE_LINKS = 'Migration20261126044908';

test('what was on the trail before its entries were linked is linked in the order of its instants (H1.4)', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  try {
    await orm.migrator.up();
    await orm.migrator.down({ to: BEFORE_LINKS });
    const columns =
      'id, tenant, at, actor, role, channel, subgraph, action, outcome, subject_kind, subject_id, contract_id, details';
    const rest = "'kim', 'manager', 'GRAPH', 'contracts', 'analyseBreach', 'DONE', 'breach', 'brc_1'";
    await orm.em.getConnection().execute(
      `insert into trail_entry (${columns}) values
        ('trl_b', 'acme', '2031-03-10T11:00:00.002Z', ${rest}, 'ctr_1', '{}'),
        ('trl_a', 'acme', '2031-03-10T11:00:00.001Z', ${rest}, 'ctr_1', '{"a":1}'),
        ('trl_c', 'acme', '2031-03-10T11:00:00.003Z', ${rest}, null, '{}'),
        ('trl_d', 'beta', '2031-03-10T11:00:00.003Z', ${rest}, null, '{}')`,
    );
    await orm.migrator.up();
    const em = tenantEm(orm, 'acme');
    expect(await verifyTrail(em, 'ctr_1', null)).toMatchObject({ intact: true, verified: 2 });
    expect(await verifyTrail(em, null, null)).toMatchObject({ intact: true, verified: 1 });
    const linked = await orm.em.getConnection().execute('select id, position from trail_entry order by id');
    expect(linked.map(row => [row['id'], row['position']])).toEqual([
      ['trl_a', 1],
      ['trl_b', 2],
      ['trl_c', 1],
      ['trl_d', 1],
    ]);
    await expect(orm.em.getConnection().execute('delete from trail_entry')).rejects.toThrow('append-only');
  } finally {
    await orm.close();
    await database.drop();
  }
});

/** The one before improvements have a register. */
const BEFORE_REGISTER = 'Migration20261126124100';

test('improvements that reports named come into the register, agreed where the report was approved, and back (H5.4)', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  const asked = (sql: string) => orm.em.getConnection().execute(sql);
  try {
    await orm.migrator.up();
    await orm.migrator.down({ to: BEFORE_REGISTER });
    const named = (what: string) => ({ field: 'PROCESS', what, owner: 'Desk', due: '2031-06-30' });
    const measures = JSON.stringify([named('Try the backup'), named('Write it down')]);
    const rest = `'acme', 'ctr_1', 'pty_1', 'MONTHLY_EVALUATION', '2031-01', now(), now(), now(), 1, 1, '${measures}', '[]', 'kim', now()`;
    await asked(
      `insert into review (id, workflow_id, phase, approved_by, approved_at, tenant, contract_id, customer_id, kind, period, period_start,
        period_end, opened_at, version, step, measures, checks, completed_by, completed_at) values
        ('rev_1', 'review/1', 'PUBLISHED', 'ann', now(), ${rest}), ('rev_2', 'review/2', 'AWAITING_APPROVAL', null, null, ${rest})`,
    );
    await orm.migrator.up();
    const rows = await asked(
      'select review_id, what, status, proposed_by, agreed_by from improvement_measure order by review_id, id',
    );
    expect(rows.map(row => Object.values(row))).toEqual([
      ['rev_1', 'Try the backup', 'AGREED', 'kim', 'ann'],
      ['rev_1', 'Write it down', 'AGREED', 'kim', 'ann'],
      ['rev_2', 'Try the backup', 'PROPOSED', 'kim', null],
      ['rev_2', 'Write it down', 'PROPOSED', 'kim', null],
    ]);
    await orm.migrator.down({ to: BEFORE_REGISTER });
    const back = await asked('select measures from review order by id');
    expect(back.map(row => row['measures'])).toEqual([JSON.parse(measures), JSON.parse(measures)]);
  } finally {
    await orm.close();
    await database.drop();
  }
});
