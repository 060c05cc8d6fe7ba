import { createHash } from 'node:crypto';
import { type Entry, FIRST_HASH, faultOf, type Link } from '@surety/audits/trail-chain';
import { MANIFEST, type Manifest, recordSha256 } from '@surety/gateway/service-record/manifest';
import { messageOf } from '../refusal.ts';
import { type Archive, type Measured, recordsOf } from './archive.ts';

/** Files whose records carry a text that was signed, with its hash. */
const SIGNED: ReadonlySet<string> = new Set(['versions.jsonl', 'supplements.jsonl']);
const TRAIL = 'trail.jsonl';

/**
 * Works every hash of an archive out again: of its files, of what was signed, and of the trail's chain.
 * @returns each place that is not as the manifest says, in words; none where all is
 */
export async function verify(archive: Archive): Promise<string[]> {
  const { manifest, names } = archive;
  const told = new Set([MANIFEST, ...manifest.files.map(({ path }) => path)]);
  const faults = [...names].filter(name => !told.has(name)).map(name => `${name}: the manifest does not know it.`);
  if (recordSha256(manifest.files) !== manifest.recordSha256)
    faults.push(`${MANIFEST}: recordSha256 is not that of the files that it names.`);
  for (const file of manifest.files) {
    if (!names.has(file.path)) faults.push(`${file.path}: it is missing.`);
    else
      faults.push(...(await faultsOfFile(archive, file).catch((thrown: unknown) => [unreadable(file.path, thrown)])));
  }
  return faults;
}

const unreadable = (path: string, thrown: unknown): string => `${path}: it can't be unpacked (${messageOf(thrown)}).`;

async function faultsOfFile(archive: Archive, { path, ...told }: Manifest['files'][number]): Promise<string[]> {
  const measured: Measured = { records: 0, bytes: 0, sha256: '' };
  const records: string[] = [];
  const faults: string[] = [];
  for await (const record of recordsOf(await archive.read(path), what => Object.assign(measured, what))) {
    if (path === TRAIL) records.push(record);
    if (SIGNED.has(path)) faults.push(...faultsOfSigned(path, JSON.parse(record)));
  }
  if (measured.sha256 !== told.sha256) return [`${path}: its content is not what was exported.`];
  if (measured.records !== told.records || measured.bytes !== told.bytes)
    return [`${path}: it has ${measured.records} records and ${measured.bytes} bytes; the manifest says otherwise.`];
  return path === TRAIL ? faultsOfTrail(records, archive.manifest) : faults;
}

function faultsOfSigned(
  path: string,
  record: { number: number; canonical: string | null; hash: string | null },
): string[] {
  const { number, canonical, hash } = record;
  if (canonical === null || createHash('sha256').update(canonical).digest('hex') === hash) return [];
  return [`${path}: number ${number} is not the text whose hash was signed.`];
}

type ExportedEntry = Omit<Entry, 'at' | 'contractId' | 'role'> & {
  readonly at: string;
  readonly erasedAt: string | null;
  readonly link: Link & { readonly roles: string };
};

/** Follows the chain in the order in which it was recorded. Kept in memory for that: entries are listed by the time of their decision. */
function faultsOfTrail(records: readonly string[], { contract, trail }: Manifest): string[] {
  const entries = records.map(record => JSON.parse(record) as ExportedEntry);
  entries.sort((one, other) => one.link.position - other.link.position);
  const reached = { length: 0, hash: FIRST_HASH };
  for (const { link, at, erasedAt: erased, ...fields } of entries) {
    const erasedAt = erased === null ? null : new Date(erased);
    const entry = { ...fields, ...link, at: new Date(at), erasedAt, role: link.roles, contractId: contract.id };
    const fault = faultOf(entry, reached);
    if (fault) return [`${TRAIL}: the chain does not hold at position ${reached.length + 1} (${fault}).`];
    Object.assign(reached, { length: link.position, hash: link.hash });
    if (link.position === trail.entries && link.hash !== trail.hash)
      return [`${TRAIL}: it is another trail than that whose end the manifest names.`];
  }
  if (reached.length >= trail.entries) return [];
  return [`${TRAIL}: it ends at position ${reached.length}; the manifest says ${trail.entries}.`];
}
