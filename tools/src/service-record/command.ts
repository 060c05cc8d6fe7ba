import { resolve } from 'node:path';
import { parseEnv } from '@surety/platform/env';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { houseEnv } from '../supervisor/house-env.ts';
import { developmentKeys } from '../supervisor/keys.ts';
import { type Archive, openArchive, recordsOf } from './archive.ts';
import { exportRecord } from './export.ts';
import { pageOf } from './page.ts';
import { summaryOf } from './summary.ts';
import { verify } from './verify.ts';

/** Whose eyes it is exported with, and where the gateway is, when not on this machine. */
const exportEnv = z.object({
  GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SURETY_TOKEN: z.string().min(1).optional(),
});

export const SERVICE_RECORD_USAGE = `Usage: npm run -s surety -- service-record export CONTRACT FILE
       npm run -s surety -- service-record verify FILE
       npm run -s surety -- service-record read FILE [NAME]
       npm run -s surety -- service-record page FILE`;

type Say = (line: string) => void;

/**
 * Exports the service record of a contract, and opens such archives. Verifying ends with exit code 1 when something is not as the manifest says.
 * @throws Refusal for words that make no sense, and for what can't be opened
 */
export async function runServiceRecord([verb, ...words]: readonly string[], say: Say): Promise<void> {
  const [first, second] = words;
  if (verb === 'export' && first !== undefined && second !== undefined && words.length === 2)
    return give(first, fileOf(second), say);
  if (verb === 'verify' && first !== undefined && words.length === 1)
    return opened(first, archive => check(archive, say));
  if (verb === 'read' && first !== undefined && words.length <= 2)
    return opened(first, archive => read(archive, second, say));
  if (verb === 'page' && first !== undefined && words.length === 1)
    return opened(first, async archive => {
      for await (const piece of pageOf(archive)) say(piece);
    });
  throw new Refusal(SERVICE_RECORD_USAGE);
}

async function give(contractId: string, path: string, say: Say): Promise<void> {
  const house = parseEnv(houseEnv);
  const { GATEWAY_URL = `http://127.0.0.1:${house.GATEWAY_PORT}`, SURETY_TOKEN } = parseEnv(exportEnv);
  const token = SURETY_TOKEN ?? (await developmentKeys(house.SURETY_DATA)).tokens.manager;
  const sha256 = await exportRecord({ gatewayUrl: GATEWAY_URL, token, contractId, path });
  say(`${sha256}  ${path}`);
}

async function check(archive: Archive, say: Say): Promise<void> {
  const faults = await verify(archive);
  for (const fault of faults) say(fault);
  if (faults.length > 0) process.exitCode = 1;
  else say(`All ${archive.manifest.files.length} files are as they were exported.`);
}

/** Without a name: what it is and what is in it; with one the records of that file, as JSON, one a line. */
async function read(archive: Archive, name: string | undefined, say: Say): Promise<void> {
  if (name === undefined) {
    for (const [what, value] of summaryOf(archive.manifest)) say(`${what}: ${value}`);
    for (const { path, records } of archive.manifest.files) say(`${String(records).padStart(8)}  ${path}`);
    return;
  }
  for await (const record of recordsOf(await archive.read(name.endsWith('.jsonl') ? name : `${name}.jsonl`)))
    say(record);
}

/** Relative names count from where the command was given. */
const fileOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

async function opened(name: string, work: (archive: Archive) => Promise<void>): Promise<void> {
  const archive = await openArchive(fileOf(name));
  try {
    await work(archive);
  } finally {
    archive.close();
  }
}
