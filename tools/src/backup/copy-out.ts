import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { to } from 'pg-copy-streams';
import type { DatabaseContent } from './manifest.ts';
import { inOrderOfReference, MIGRATIONS } from './tables.ts';

/** Copies all rows of a database, as they are at one instant, to a file per table; nobody has to wait meanwhile. */
export async function copyOut(url: string, dir: string): Promise<DatabaseContent> {
  mkdirSync(dir, { recursive: true });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by id`);
    const tables = await inOrderOfReference(client);
    for (const { name, columns } of tables) {
      const list = columns.map(column => client.escapeIdentifier(column)).join(', ');
      const source = client.query(to(`copy ${client.escapeIdentifier(name)} (${list}) to stdout`));
      await pipeline(source, createWriteStream(join(dir, `${name}.copy`)));
    }
    await client.query('commit');
    return { migrations: rows.map(row => row.name), tables };
  } finally {
    await client.end();
  }
}
