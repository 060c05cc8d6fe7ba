import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** Grows when a new version of Surety cannot read what an older one wrote. */
const FORMAT = 1;
const FILE = 'surety-backup.json';

const database = z.object({
  /** Migrations that had been applied, in order. */
  migrations: z.array(z.string()),
  /** Its tables, each after those that it refers to. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
const manifest = z.object({
  format: z.literal(FORMAT),
  /** When the backup began: everything that was acknowledged before is in it. */
  begunAt: z.iso.datetime(),
  databases: z.record(z.enum(SUBGRAPHS), database),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof manifest>;
export type DatabaseContent = z.infer<typeof database>;

/** Written last: a folder without it is no whole backup. */
export const writeManifest = (dir: string, content: Omit<Manifest, 'format'>): void =>
  writeFileSync(join(dir, FILE), `${JSON.stringify({ format: FORMAT, ...content }, null, 2)}\n`);

/** @throws Refusal when the folder holds no backup that this version can read */
export function readManifest(dir: string): Manifest {
  const file = join(dir, FILE);
  if (!existsSync(file))
    throw new Refusal(`${dir} holds no whole backup: there is no ${FILE} in it, which is written last.`);
  const parsed = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new Refusal(`${file} was written by another version of Surety; restore with the version that made it.`);
  return parsed.data;
}
