import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { openFolderStore, pathOf } from '@surety/platform/blobs/folder-store';
import { backUp } from '@surety/tools/backup/backup';
import { restore } from '@surety/tools/backup/restore';
import { blobFolder } from '@surety/tools/supervisor/data-folder';
import { houseEnv } from '@surety/tools/supervisor/house-env';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type FreshDatabase, freshDatabase, TEMPLATES } from '../../support/database.ts';
import { rowsOf } from '../../support/rows.ts';

const root = mkdtempSync(join(tmpdir(), 'surety-own-'));
let filled: FreshDatabase[];
let empty: FreshDatabase[];
beforeAll(async () => {
  filled = await Promise.all(TEMPLATES.map(name => freshDatabase(name)));
  empty = await Promise.all(TEMPLATES.map(() => freshDatabase()));
});
afterAll(async () => {
  await Promise.all([...filled, ...empty].map(database => database.drop()));
  rmSync(root, { recursive: true, force: true });
});

/** A system whose databases and Temporal server run elsewhere. */
const textsOf = ([contracts, metrics, audits]: readonly FreshDatabase[], dataDir: string) => ({
  SURETY_DATA: join(root, dataDir),
  DATABASE_URL_CONTRACTS: contracts?.url,
  DATABASE_URL_METRICS: metrics?.url,
  DATABASE_URL_AUDITS: audits?.url,
  TEMPORAL_ADDRESS: inject('temporalAddress'),
});
const envOf = (databases: readonly FreshDatabase[], dataDir: string) => houseEnv.parse(textsOf(databases, dataDir));

const urlOf = (database: FreshDatabase | undefined): string => database?.url ?? expect.fail('There is no database.');

test('databases of DATABASE_URL… are copied into empty ones, text with every character, and go on counting', async () => {
  const name = 'Zoë\t"\\N"\nEnd';
  await rowsOf(
    urlOf(filled[0]),
    `insert into party (id, tenant, name, created_at) values ('pty_1', 'acme', '${name}', now())`,
  );
  const outbox = `insert into outbox (tenant, workflow, workflow_id, signal, args, created_at, next_attempt_at, attempts)
    values ('acme', 'trail', 'trail/acme/contracts', 'written', '{"a":[1]}', now(), now(), 0) returning id`;
  await rowsOf(urlOf(filled[0]), outbox);
  const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(urlOf(filled[0]), outbox);

  const said: string[] = [];
  await backUp(envOf(filled, 'source'), join(root, 'backup'), line => said.push(line));
  expect(said[0]).toContain('is not copied: back up its own store first');
  await restore(envOf(empty, 'target'), join(root, 'backup'), () => undefined);

  for (const [index, table] of [
    [0, 'party'],
    [0, 'outbox'],
    [1, 'mikro_orm_migrations'],
  ] as const) {
    const query = `select ${table === 'mikro_orm_migrations' ? 'name' : '*'} from ${table} order by 1`;
    const rows = await rowsOf(urlOf(empty[index]), query);
    expect(rows).toEqual(await rowsOf(urlOf(filled[index]), query));
    expect(rows.length).toBeGreaterThan(0);
  }
  const [next] = await rowsOf<{ id: string }>(urlOf(empty[0]), outbox);
  expect(Number(next?.id)).toBe(Number(id) + 1);
});

test('files are copied after the rows and back to where they are kept; a damaged one is named, and copied to no place', async () => {
  const source = await openFolderStore(blobFolder(join(root, 'source')));
  const [kept, damaged] = [await source.put([Buffer.from('what was agreed')]), await source.put([Buffer.from('soon')])];
  writeFileSync(pathOf(blobFolder(join(root, 'source')), damaged.sha256), 'other');
  const others = await Promise.all(TEMPLATES.map(() => freshDatabase()));
  try {
    const said: string[] = [];
    await backUp(envOf(filled, 'source'), join(root, 'with-files'), line => said.push(line));
    expect(said.at(-2)).toBe(
      `1 files copied, 1 NOT: they are damaged, bring them back from an older backup: ${damaged.sha256}`,
    );
    const elsewhere = join(root, 'elsewhere');
    const env = houseEnv.parse({ ...textsOf(others, 'third'), BLOB_URL: pathToFileURL(elsewhere).href });
    await restore(env, join(root, 'with-files'), line => said.push(line));
    expect(said).toContain('1 files restored');
    const restored = await openFolderStore(elsewhere);
    expect(String(await buffer(await restored.get(kept.sha256)))).toBe('what was agreed');
    expect(await restored.has(damaged.sha256)).toBe(false);
  } finally {
    await Promise.all(others.map(database => database.drop()));
  }
});

test('a database that holds tables is not restored into', async () => {
  await expect(restore(envOf(filled, 'another'), join(root, 'backup'), () => undefined)).rejects.toThrow(
    'The database of contracts is not empty',
  );
});
