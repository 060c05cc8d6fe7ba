import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseEnv } from '@surety/platform/env';
import { z } from 'zod';
import { graphClient } from '../graph-client.ts';
import { codeOf, messageOf, Refusal } from '../refusal.ts';
import { type HouseEnv, houseEnv } from '../supervisor/house-env.ts';
import { developmentKeys } from '../supervisor/keys.ts';
import { draftOf } from './draft.ts';
import { pageOf } from './page.ts';
import { rehearse } from './rehearse.ts';
import { SCENARIOS } from './scenarios.ts';
import { checkTimeSkips } from './stage.ts';
import { tableOf } from './table.ts';

type Flags = {
  readonly scenario?: string | undefined;
  readonly json?: boolean | undefined;
  readonly html?: string | undefined;
};
type Say = (line: string) => void;

/** Whose eyes a contract of the running system is read with, and where its gateway is, when not on this machine. */
const readerEnv = z.object({
  GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SURETY_TOKEN: z.string().min(1).optional(),
});

const CONTRACT_ID = /^ctr_[0-9a-z]+$/;
const USAGE = `Usage: npm run -s surety -- rehearse CONTRACT_FILE|CONTRACT_ID --scenario NAME [--json] [--html FILE]

${Object.entries(SCENARIOS)
  .map(([name, { says }]) => `  ${name.padEnd(18)} ${says}`)
  .join('\n')}`;

/**
 * Lets a contract live through its whole term in a house of its own, and prints what happened when.
 * @param answer takes what is asked for, @param say what is told meanwhile
 * @throws Refusal for words that make no sense, a file that an import would refuse, and where time can't be skipped
 */
export async function runRehearse(words: readonly string[], flags: Flags, answer: Say, say: Say): Promise<void> {
  const [name] = words;
  if (name === undefined || words.length > 1) throw new Refusal(USAGE);
  const { scenario: chosen = '', json = false, html } = flags;
  const scenario = Object.hasOwn(SCENARIOS, chosen) ? SCENARIOS[chosen] : undefined;
  if (scenario === undefined)
    throw new Refusal(`${chosen === '' ? 'Say which scenario.' : `There is no scenario "${chosen}".`} ${USAGE}`);
  const env = parseEnv(houseEnv);
  // A relative name counts from where the command was given, which the rehearsal forgets with the rest of the environment.
  const page = html === undefined ? null : await pageFile(html);
  const draft = draftOf(await textOf(name, env), Date.now());
  await checkTimeSkips(env, say);
  const rehearsal = await rehearse(draft, { name: chosen, ...scenario }, say);
  if (page !== null) await writeFile(page, pageOf(rehearsal));
  if (json) answer(JSON.stringify(rehearsal, null, 2));
  else if (page === null) answer(tableOf(rehearsal));
}

const textOf = (name: string, env: HouseEnv): Promise<string> =>
  CONTRACT_ID.test(name) ? exportedBy(name, env) : readDraft(name);

async function readDraft(name: string): Promise<string> {
  try {
    return await readFile(fileOf(name), 'utf8');
  } catch (thrown) {
    throw new Refusal(`${name}: ${codeOf(thrown) === 'ENOENT' ? 'there is no such file.' : messageOf(thrown)}`);
  }
}

/** Asked before the rehearsal, not a minute later. */
async function pageFile(name: string): Promise<string> {
  const file = fileOf(name);
  await access(dirname(file), constants.W_OK).catch((thrown: unknown) => {
    throw new Refusal(`${name} can't be written: ${messageOf(thrown)}`);
  });
  return file;
}

const fileOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

/** The contract file of what a contract says at present, from the system that runs. */
async function exportedBy(id: string, { GATEWAY_PORT, SURETY_DATA }: HouseEnv): Promise<string> {
  const { GATEWAY_URL = `http://127.0.0.1:${GATEWAY_PORT}`, SURETY_TOKEN } = parseEnv(readerEnv);
  const token = SURETY_TOKEN ?? (await developmentKeys(SURETY_DATA)).tokens.manager;
  type Answer = { readonly contract: { readonly export: { readonly text: string } } | null };
  const { contract } = await graphClient(new URL('/graphql', GATEWAY_URL).href, token)
    .query<Answer>('query ($id: ID!) { contract(id: $id) { export(format: JSON) { text } } }', { id })
    .catch((thrown: unknown) => {
      throw new Refusal(`The gateway at ${GATEWAY_URL} did not give the contract file: ${messageOf(thrown)}`);
    });
  if (contract === null) throw new Refusal(`NOT_FOUND: There is no contract ${id} that you may see. Check the id.`);
  return contract.export.text;
}
