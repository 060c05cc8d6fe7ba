import type { Client } from 'pg';
import type { DatabaseContent } from './manifest.ts';

type Table = DatabaseContent['tables'][number];

/** Where the ORM keeps what it has applied: made by migrating, not by copying. */
export const MIGRATIONS = 'mikro_orm_migrations';

/** Names of all tables of a database. */
export async function tableNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace order by 1",
  );
  return rows.map(({ name }) => name);
}

/** The tables with their columns, each after those that it refers to, so that they can be filled in this order. */
export async function inOrderOfReference(client: Client): Promise<Table[]> {
  const references = await client.query<{ table: string; to: string }>(
    `select c.conrelid::regclass::text as table, c.confrelid::regclass::text as to
       from pg_constraint c where c.contype = 'f' and c.conrelid <> c.confrelid`,
  );
  const left = (await tableNames(client)).filter(name => name !== MIGRATIONS);
  const ordered: Table[] = [];
  while (left.length > 0) {
    const next = left.findIndex(name =>
      references.rows.every(({ table, to }) => bare(table) !== name || !left.includes(bare(to))),
    );
    const [name] = left.splice(next, 1);
    if (next < 0 || name === undefined) throw new Error(`Tables refer to each other in a circle: ${left.join(', ')}.`);
    ordered.push({ name, columns: await columnsOf(client, name) });
  }
  return ordered;
}

/** `regclass` puts a name between quotes where it is a word of SQL. */
const bare = (name: string): string => name.replaceAll('"', '');

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [client.escapeIdentifier(table)],
  );
  return rows.map(({ name }) => name);
}
