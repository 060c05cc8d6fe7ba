import pg from 'pg';
import type { TenantHouse } from './house-setup.ts';

/** Tables that say how far the machinery has come, not what is true. */
const MACHINERY = ['outbox', 'lifecycle_counter', 'idempotency_key', 'tenant_clock', 'stale_period'];
/**
 * Columns in which each run differs by a moment: numbers of projections, places in the trail, to which three subgraphs write, the host's own
 * clock, figures of a period that still runs.
 */
const OWN = ['sequence', 'position', 'salt', 'created_at', 'copied_at', 'result'];

/**
 * Every row that a tenant has, without what differs from run to run: ids become their kind, hashes are left out, and
 * instants are rounded to the minute, because a timer fires a little after the instant that it was meant for. How long a file is follows from ids and hashes in it.
 */
export async function standingOf(house: TenantHouse, tenant: string): Promise<string[]> {
  const rows = await Promise.all(Object.values(house.databases).map(url => rowsIn(url, tenant)));
  return rows.flat().toSorted();
}

async function rowsIn(url: string, tenant: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'tenant' and table_name <> all($1)`,
      [MACHINERY],
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: object }>(
        `select to_jsonb(given) - $2::text[] as row from ${name} as given where tenant = $1`,
        [tenant, OWN],
      );
      found.push(...rows.map(({ row }) => `${name} ${comparable(JSON.stringify(row), tenant)}`));
    }
    return found;
  } finally {
    await client.end();
  }
}

const comparable = (text: string, tenant: string): string =>
  text
    .replaceAll(tenant, 'tenant')
    .replaceAll(/\b([a-z]{3})_[0-9a-z]{26}\b/g, '$1')
    .replaceAll(/\b20\d\d-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)/g, instant =>
      instant < '2031' ? 'before the term' : instant.slice(0, 16),
    )
    .replaceAll(/"id":\d+/g, '"id":#')
    .replaceAll(/(size_?bytes\\*"):\s*\d+/gi, '$1:#')
    .replaceAll(/[0-9a-f]{16,}/g, '#');
