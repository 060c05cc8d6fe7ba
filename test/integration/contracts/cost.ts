import { contractsPage } from '@surety/contracts/find-contracts';
import { ormConfig } from '@surety/contracts/orm-config';
import { worklistPage } from '@surety/contracts/worklist';
import { openOrm, tenantEm } from '@surety/platform/orm';
import { freshDatabase } from '../../support/database.ts';

export type Asked = Parameters<typeof contractsPage>[1];
export type Work = Parameters<typeof worklistPage>[2];

/** What a page costs: blocks of 8 KiB that PostgreSQL touched for it, and tables that it read from end to end. */
export type Cost = { readonly blocks: number; readonly wholeTables: readonly string[] };

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
};

/** A database with that many contracts, made by SQL: each property that is filtered by has the same share at every size. */
export async function openContracts(size: number) {
  const database = await freshDatabase('contracts');
  const asked: string[] = [];
  const orm = await openOrm({
    ...ormConfig(database.url),
    debug: ['query', 'query-params'],
    loggerFactory: () => ({
      log: () => undefined,
      warn: () => undefined,
      error: () => undefined,
      setDebugMode: () => undefined,
      isEnabled: () => true,
      logQuery: ({ query }: { query: string }) => void asked.push(query),
    }),
  });
  const run = <T extends object[]>(sql: string): Promise<T> =>
    orm.em.getConnection().execute(sql) as Promise<unknown> as Promise<T>;
  for (const statement of rowsOf(size)) await run(statement);
  for (const table of ['party', 'contract', 'contract_version', 'work_item']) await run(`vacuum analyze ${table}`);

  /** Costs of what a reading asks for first: the page itself. */
  async function costOf(
    read: () => Promise<{ readonly edges: readonly object[] }>,
  ): Promise<Cost & { readonly rows: number }> {
    asked.length = 0;
    const { edges } = await read();
    const [page = ''] = asked.splice(0);
    const [answer] = await run<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (analyze, buffers, timing off, format json) ${page}`,
    );
    const plan = answer?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error(`No plan for ${page}`);
    const nodes = nodesOf(plan);
    return {
      rows: edges.length,
      blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
      wholeTables: nodes.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'] ?? ''),
    };
  }
  const em = () => tenantEm(orm, 'acme');
  return {
    contracts: (filter: Asked) => costOf(() => contractsPage(em(), filter, null, { first: 20 })),
    worklist: (filter: Work) => costOf(() => worklistPage(em(), ['manager'], filter, { first: 20 })),
    worklistOf(customerId: string) {
      const own = em();
      own.setFilterParams('party', { customerId });
      return costOf(() => worklistPage(own, ['customer'], {}, { first: 20 }));
    },
    run,
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** A customer for every 50 contracts; one contract in 20 of each kind, but 25 rare ones, whatever the size. */
const rowsOf = (size: number): readonly string[] => [
  `insert into party (id, tenant, name, created_at)
    select 'pty_' || n, 'acme', 'Party ' || n, now() from generate_series(0, ${size / 50}) n`,
  `insert into service (id, tenant, name, category, delivery_mode, created_at)
    values ('svc_1', 'acme', 'Service', 'BASIC', 'ONLINE', now())`,
  `insert into contract (id, tenant, title, external_id, provider_id, customer_id, phase, version, content_version, time_zone,
      term_start, term_end, level_reached, health, notice_clock, grace_time, may_hold_notice, disclosed, created_at)
    select 'ctr_' || lpad(n::text, 6, '0'), 'acme', 'Contract ' || n, 'no-' || n, 'pty_0', 'pty_' || 1 + n % ${size / 50},
      case when n % 20 = 1 then 'OFFERED' when n % ${size / 25} = 0 then 'ABANDONED' else 'ACTIVE' end, 1, 1, 'UTC', '2031-01-01',
      to_char(date '2031-01-01' + 90 + n % ${size / 2}, 'YYYY-MM-DD'), case when n % 20 = 2 then 'ELS' else 'SLS' end, case when n % 20 = 3 then 'MISSED' else 'OK' end,
      'OCCURRENCE', 'P10D', false, true, timestamptz '2030-01-01' + n * interval '1 minute' from generate_series(1, ${size}) n`,
  `insert into contract_version (id, tenant, contract_id, customer_id, number, content, effective_from, state, proposed_by_id,
      proposed_at, level_reached, search)
    select 'ver_' || right(id, 6), tenant, id, customer_id, 1, jsonb_build_object('title', title, 'filler', repeat('x', 500)), created_at,
      'SIGNED', provider_id, created_at, level_reached, to_tsvector('contract_words', title || case phase when 'ABANDONED' then ' zirconium' else '' end)
    from contract`,
  `insert into work_item (id, tenant, lifecycle, kind, whose_turn, due, contract_id, customer_id)
    select 'contract/acme/' || id || '#' || turn, tenant, 'contract/acme/' || id,
      case when right(id, 6)::int % 20 = 4 then 'SIGN' else 'OFFER' end, turn, created_at, id, customer_id
    from contract, unnest(array['PROVIDER', 'CUSTOMER']) turn`,
];
