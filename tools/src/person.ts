import { parseEnv } from '@surety/platform/env';
import { postGraphql } from '@surety/platform/http';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import { houseEnv } from './supervisor/house-env.ts';
import { developmentKeys } from './supervisor/keys.ts';

/** Whose eyes it is read with, and where the gateway is, when not on this machine. */
const personEnv = z.object({
  GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SURETY_TOKEN: z.string().min(1).optional(),
});

type Row = { readonly kind: string; readonly row: string };
type Found = { readonly contracts: readonly Row[]; readonly metrics: readonly Row[]; readonly audits: readonly Row[] };
type Kept = { readonly kind: string; readonly row: object };

/** What is kept of one person, as it is handed to it. */
export type PersonalExport = {
  readonly person: string;
  /** Under which names it was looked for. */
  readonly names: readonly string[];
  readonly kept: Readonly<Record<keyof Found, readonly Kept[]>>;
  readonly remarks: readonly string[];
};

const REMARKS = [
  'A row is here when one of the names stands in it as a value. Whoever is only spoken of in a sentence is not found.',
  'Decisions stay in the trail, with who made them, until the agreed years of their contract are over: they may be needed for claims. Then they are erased.',
  'Not looked into: files that people sent, archives that were exported, backups, and logs.',
];
const FOUND = `query ($names: [String!]!) { contracts: personInContracts(names: $names) { kind row }
  metrics: personInMetrics(names: $names) { kind row } audits: personInAudits(names: $names) { kind row } }`;

/**
 * Exports what is kept of one person in a tenant, in all three subgraphs, as JSON: for the person's own request (GDPR art. 15, PIPL art. 45).
 * @param name the subject of its token, or its mail address
 * @throws Refusal where the bearer of SURETY_TOKEN may not, or the gateway does not answer
 */
export async function runPerson([name, ...more]: readonly string[], say: (line: string) => void): Promise<void> {
  if (name === undefined || more.length > 0) throw new Refusal('Usage: npm run -s surety -- person SUBJECT|MAIL');
  const house = parseEnv(houseEnv);
  const { GATEWAY_URL = `http://127.0.0.1:${house.GATEWAY_PORT}`, SURETY_TOKEN } = parseEnv(personEnv);
  const token = SURETY_TOKEN ?? (await developmentKeys(house.SURETY_DATA)).tokens.admin;
  say(JSON.stringify(await exportPerson(new URL('/graphql', GATEWAY_URL).href, token, name), null, 2));
}

/** The same, as the bearer of a token may see it. */
export async function exportPerson(graphUrl: string, token: string, person: string): Promise<PersonalExport> {
  const find = async (names: readonly string[]): Promise<Found> => {
    const body = JSON.stringify({ query: FOUND, variables: { names } });
    const { data, errors } = await postGraphql<Found>(graphUrl, body, { authorization: `Bearer ${token}` });
    if (!data || errors) throw new Refusal(errors?.[0]?.message ?? 'The gateway answered nothing.');
    return data;
  };
  // Once by what is known, then by all that the contacts found so go by.
  const contacts = (await find([person])).contracts.filter(({ kind }) => kind === 'contact');
  const names = [...new Set([person, ...contacts.flatMap(({ row }) => namesIn(row))])];
  const { contracts, metrics, audits } = await find(names);
  const kept = { contracts: read(contracts), metrics: read(metrics), audits: read(audits) };
  return { person, names, kept, remarks: REMARKS };
}

const read = (rows: readonly Row[]): Kept[] => rows.map(({ kind, row }) => ({ kind, row: JSON.parse(row) as object }));

function namesIn(row: string): string[] {
  const { id, subject, email } = JSON.parse(row) as { id: string; subject: string | null; email: string };
  return [id, email, ...(subject === null ? [] : [subject])];
}
