import { ormConfig } from '@surety/contracts/orm-config';
import { openOrm } from '@surety/platform/orm';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

test('migrations go up, down and up again, and leave what the entities say', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  try {
    // What the next generated migration begins with: the committed snapshot says what the entities say.
    expect(await orm.migrator.checkSchema()).toBe(false);
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

test('contracts that were there before are found like new ones', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  const run = (sql: string) => orm.em.getConnection().execute(sql);
  try {
    await orm.migrator.up({ to: 'Migration20261126010904' });
    await run(`insert into party (id, tenant, external_id, name, created_at)
      values ('pty_p', 'acme', 'p-1', 'Provider', now()), ('pty_c', 'acme', null, 'Customer', now())`);
    await run(`insert into service (id, tenant, name, category, delivery_mode, created_at)
      select 'svc_' || n, 'acme', 'Service' || n, 'BASIC', 'ONLINE', now() from generate_series(1, 2) n`);
    await run(`insert into contract (id, tenant, title, external_id, provider_id, customer_id, phase, version, content_version,
        time_zone, term_start, term_end, notice_clock, grace_time, may_hold_notice, created_at)
      select 'ctr_' || n, 'acme', '协议' || n, 'no-' || n, 'pty_p', 'pty_c', 'ACTIVE', 1, 1, 'Europe/Berlin', '2031-01-01',
        '2031-12-31', 'OCCURRENCE', 'P10D', false, now() from generate_series(1, 1200) n`);
    await run(`insert into contract_version (id, tenant, contract_id, customer_id, number, content, effective_from, state,
        proposed_by_id, proposed_at, canonical)
      select 'ver_' || n, 'acme', 'ctr_' || n, 'pty_c', 1, jsonb_build_object('title', '协议' || n, 'timeZone', 'Europe/Berlin'),
        now(), 'SIGNED', 'pty_p', now(), case when n % 2 = 0 then '{"format":"surety/contract/1","penalty":"违约金"}' end
      from generate_series(1, 1200) n`);
    await run(`insert into target (id, tenant, version_id, contract_id, content_version, customer_id, service_id, position,
        indicator, operator, value, unit, period, measured_by, composition)
      select 'tgt_' || n, 'acme', 'ver_' || n, 'ctr_' || n, 1, 'pty_c', 'svc_1', 0, 'AVAILABILITY', 'GTE',
        case when n % 3 = 0 then '99.9' else '99' end, 'PERCENT', 'MONTH', 'COMPOSITION',
        '{"atLeast":1,"parts":[{"serviceId":"svc_2"}]}' from generate_series(1, 1200) n`);
    await run(`insert into breach (id, tenant, contract_id, customer_id, service_id, period, period_start, period_end, episode, standing,
        withdrawals, reinstatements, phase, version, occurred_at, detected_at, notify_by, told_late, held, analysis_due, seal_at)
      select 'brc_' || n, 'acme', 'ctr_' || n, 'pty_c', 'svc_1', '2031-02', now(), now(), 0, case n when 1 then 'WITHDRAWN' else 'STANDING' end,
        0, 0, case n when 2 then 'CLOSED' else 'AWAITING_SEAL' end, 1, now(), now(), now(), false, false, now(), now()
      from generate_series(1, 3) n`);
    const before = await run('select count(*) from contract_version');
    await orm.migrator.up();
    const words = async (query: string) =>
      (await run(`select count(*)::int as found from contract_version
        where search @@ websearch_to_tsquery('contract_words', '${query}')`)) as { found: number }[];
    expect(await words('协议 provider p customer service1 service2')).toEqual([{ found: 1200 }]);
    expect(await words('no "no 1200" 协议')).toEqual([{ found: 1 }]);
    expect(await words('"违约" "约金"')).toEqual([{ found: 600 }]);
    expect(await words('format')).toEqual([{ found: 0 }]);
    expect(
      await run(
        `select level_reached as level, count(*)::int from contract group by level_reached order by level_reached`,
      ),
    ).toEqual([
      { level: 'SLS', count: 400 },
      { level: null, count: 800 },
    ]);
    expect(await run(`select id from contract where health = 'MISSED'`)).toEqual([{ id: 'ctr_3' }]);
    await remedyBegins(run);
    await orm.migrator.down({ to: 'Migration20261126010904' });
    // What the older release does not know of a breach is done, and what was told of it is forgotten.
    expect(await run(`select phase from breach where id = 'brc_3'`)).toEqual([{ phase: 'AWAITING_SEAL' }]);
    expect(await run('select kind from notification')).toEqual([]);
    expect(await run('select kind from work_item')).toEqual([]);
    expect(await run('select count(*) from contract_version')).toEqual(before);
    await orm.migrator.up();
    expect(await words('协议')).toEqual([{ found: 1200 }]);
  } finally {
    await orm.close();
    await database.drop();
  }
});

test('what breaches carry is kept when their indicators come, and when they go again', async () => {
  const database = await freshDatabase('contracts');
  const orm = await openOrm(ormConfig(database.url));
  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => orm.em.getConnection().execute(text, values);
  const legs = async () => ({
    rows: await sql('select "target_id", "indicator", "down_ms"::int, "value" from "breach_leg" order by "target_id"'),
    seen: await sql('select "legs" from "breach_subject"'),
  });
  try {
    await orm.migrator.down({ to: 'Migration20261126020427' });
    // Only these rows are looked at: nothing that they refer to is there.
    for (const table of ['breach', 'breach_leg', 'breach_subject'])
      await sql(`alter table "${table}" disable trigger all`);
    const at = '2031-02-10T08:00:00Z';
    const shared = {
      tenant: 'acme',
      contract_id: 'ctr_1',
      customer_id: 'pty_1',
      service_id: 'svc_1',
      period: '2031-02',
    };
    const breach = {
      ...shared,
      id: 'brc_1',
      period_start: '2031-02-01T00:00:00Z',
      period_end: '2031-03-01T00:00:00Z',
      episode: 0,
      version: 1,
      standing: 'STANDING',
      withdrawals: 0,
      reinstatements: 0,
      phase: 'NOTICE_DUE',
      told_late: false,
      held: false,
      occurred_at: at,
      detected_at: at,
      notify_by: at,
      analysis_due: at,
      seal_at: at,
    };
    const figures = { indicator: 'AVAILABILITY', revision: 1, limit: '99.9', outcome: 'MISSED', value: '99.8' };
    const leg = { ...figures, breach_id: 'brc_1', target_id: 'tgt_1', evaluation_id: 'evl_1', down_ms: 4_668_000 };
    const seen = { tgt_1: { ...figures, targetId: 'tgt_1', evaluationId: 'evl_1', downMs: 4_668_000, missedAtMs: 1 } };
    for (const [table, row] of [
      ['breach', breach],
      ['breach_leg', { ...leg, tenant: 'acme', customer_id: 'pty_1', missed_at: at }],
      ['breach_subject', { ...shared, id: 'sub_1', legs: seen }],
    ] as const)
      await sql(`insert into "${table}" select * from jsonb_populate_record(null::"${table}", ?::jsonb)`, [
        JSON.stringify(row),
      ]);
    const before = await legs();

    await orm.migrator.up();
    // 0.1 % of 28 days
    expect(await sql('select "unit", "allowed_ms"::int from "breach_leg"')).toEqual([
      { unit: 'PERCENT', allowed_ms: 2_419_200 },
    ]);
    expect((await legs()).seen).toEqual([
      { legs: { tgt_1: { ...seen.tgt_1, unit: 'PERCENT', allowedMs: 2_419_200 } } },
    ]);
    const mttr = { ...leg, tenant: 'acme', customer_id: 'pty_1', target_id: 'tgt_2', indicator: 'MTTR', unit: 'HOURS' };
    await sql('insert into "breach_leg" select * from jsonb_populate_record(null::"breach_leg", ?::jsonb)', [
      JSON.stringify(mttr),
    ]);

    await orm.migrator.down({ to: 'Migration20261126020427' });
    expect(await legs()).toEqual(before);
  } finally {
    await orm.close();
    await database.drop();
  }
});

/** A breach whose remedy is under way, with everything that hangs on it. */
test('a digest goes with its migration, and whoever was to be told with it still is, with no preferences', async () => {
  const database = await freshDatabase('contracts');
  const orm = await openOrm(ormConfig(database.url));
  const sql = <T>(text: string): Promise<T[]> => orm.em.getConnection().execute(text);
  try {
    // Only these rows are looked at: nothing that they refer to is there.
    for (const table of ['contact', 'notification', 'digest', 'digest_item'])
      await sql(`alter table "${table}" disable trigger all`);
    await sql(`insert into contact (id, tenant, party_id, position, name, email, function, language, time_zone, may_sign, on_change_board,
        version, quiet_from, quiet_until, digest_at)
      values ('con_1', 'acme', 'pty_1', 0, 'Wei', 'wei@customer.example', 'SERVICE', 'ZH', 'UTC', false, false, 1, '22:00', '07:00', '18:00')`);
    await sql(`insert into notification (id, tenant, contract_id, party_id, fact, kind, audience, requested_at, round, round_began_at)
      values ('ntf_1', 'acme', 'ctr_1', 'pty_1', 'breach/brc_1/news', 'REMEDY_NEWS', 'CUSTOMER', now(), 1, now())`);
    await sql(
      `insert into digest (id, tenant, contact_id, opened_at, due_at) values ('dig_1', 'acme', 'con_1', now(), now())`,
    );
    await sql(
      `insert into digest_item (notification_id, contact_id, tenant, digest_id) values ('ntf_1', 'con_1', 'acme', 'dig_1')`,
    );
    const applied = (await orm.migrator.getExecuted()).map(({ name }) => name);
    const own = applied.findIndex(name => name === 'Migration20261126052911');
    await orm.migrator.down({ to: applied[own - 1] ?? 0 });
    expect(await sql('select id, told_at from notification')).toEqual([{ id: 'ntf_1', told_at: null }]);
    await orm.migrator.up();
    expect(await sql('select id, quiet_from, digest_at from contact')).toEqual([
      { id: 'con_1', quiet_from: null, digest_at: null },
    ]);
    expect(await sql('select id, urged_at from notification')).toEqual([{ id: 'ntf_1', urged_at: null }]);
    expect(await sql('select id from digest')).toEqual([]);
  } finally {
    await orm.close();
    await database.drop();
  }
});

async function remedyBegins(run: (sql: string) => Promise<unknown>): Promise<void> {
  await run(
    `update breach set phase = 'RECTIFYING', step = 2, step_began = now(), step_due = now() where id = 'brc_3'`,
  );
  await run(`insert into rectification (breach_id, tenant, customer_id, measures, planned_by, planned_at, due, accepted_by_default, files)
    values ('brc_3', 'acme', 'pty_c', '[]', 'manager', now(), now(), false, '[]')`);
  await run(`insert into notification (id, tenant, breach_id, contract_id, party_id, fact, kind, audience, requested_at, round, round_began_at)
    values ('ntf_1', 'acme', 'brc_3', 'ctr_3', 'pty_p', 'breach/brc_3/plan/turn/1/provider', 'REMEDY_TURN', 'PROVIDER', now(), 1, now())`);
  await run(`insert into work_item (id, tenant, lifecycle, kind, whose_turn, contract_id, customer_id, breach_id)
    values ('w', 'acme', 'breach/acme/brc_3', 'RECTIFY', 'PROVIDER', 'ctr_3', 'pty_c', 'brc_3')`);
}
