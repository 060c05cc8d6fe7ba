import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { migrateTo, UnknownMigration } from '@surety/deploy/migrations';
import type { SubgraphName } from '@surety/workflow-contract';
import { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { Refusal } from '../refusal.ts';
import type { DatabaseContent } from './manifest.ts';
import { tableNames } from './tables.ts';

/** @throws Refusal when the database holds tables */
export async function checkEmpty(name: SubgraphName, url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [table] = await tableNames(client);
    if (table !== undefined)
      throw new Refusal(
        `The database of ${name} is not empty (it has a table ${table}); a restore needs a new database: create one, and name it in DATABASE_URL_${name.toUpperCase()}.`,
      );
  } finally {
    await client.end();
  }
}

/**
 * Fills an empty database from files: its tables as they were when the files were written, then the migrations that came after that.
 * @throws Refusal when the files were written by a newer version
 */
export async function copyIn(name: SubgraphName, url: string, dir: string, content: DatabaseContent): Promise<void> {
  await migrateTo(name, url, content.migrations).catch((thrown: unknown) => {
    if (!(thrown instanceof UnknownMigration)) throw thrown;
    throw new Refusal(`${thrown.message} Use the one that made the backup, or a newer one.`);
  });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    for (const { name: table, columns } of content.tables) {
      const list = columns.map(column => client.escapeIdentifier(column)).join(', ');
      const sink = client.query(from(`copy ${client.escapeIdentifier(table)} (${list}) from stdin`));
      await pipeline(createReadStream(join(dir, `${table}.copy`)), sink);
      await advanceCounters(client, table, columns);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  await migrateTo(name, url);
}

/** Columns that number themselves go on after the highest number that was copied. */
async function advanceCounters(client: Client, table: string, columns: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ column: string; counter: string | null }>(
    'select name as column, pg_get_serial_sequence($1, name) as counter from unnest($2::text[]) as name',
    [client.escapeIdentifier(table), columns],
  );
  for (const { column, counter } of rows) {
    if (counter === null) continue;
    const highest = `select max(${client.escapeIdentifier(column)}) as n from ${client.escapeIdentifier(table)}`;
    await client.query(`select setval($1, n) from (${highest}) as highest where n is not null`, [counter]);
  }
}
