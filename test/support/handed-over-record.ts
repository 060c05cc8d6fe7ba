import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@surety/tools/service-record/archive';
import { exportRecord } from '@surety/tools/service-record/export';
import { verify } from '@surety/tools/service-record/verify';

type Door = { readonly graphUrl: string; readonly token: string };
export type Sent = { readonly id: string; readonly sha256: string };

/** What stands in an archive, and what is amiss with it. */
export type Verified = {
  readonly sha256: string;
  readonly faults: readonly string[];
  /** How many records there are of each kind. */
  readonly records: Readonly<Record<string, number>>;
  /** The record's own hash: the same state is the same record. */
  readonly recordSha256: string;
};

async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'surety-handed-over-'));
  try {
    return await work(join(folder, 'record.zip'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function verified(path: string): Promise<Verified> {
  const archive = await openArchive(path);
  try {
    const { files, recordSha256 } = archive.manifest;
    return {
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      faults: await verify(archive),
      records: Object.fromEntries(files.map(({ path: name, records }) => [name, records])),
      recordSha256,
    };
  } finally {
    archive.close();
  }
}

/** Exports the service record through its door, as the command does, and sends it as a document. */
export const sendRecord = ({ graphUrl, token }: Door, contractId: string): Promise<Sent> =>
  inFolder(async path => {
    const gatewayUrl = new URL(graphUrl).origin;
    await exportRecord({ gatewayUrl, token, contractId, path });
    const answer = await fetch(new URL('/doors/contracts/documents?filename=service-record.zip', gatewayUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/zip' },
      body: readFileSync(path),
    });
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as Sent;
  });

/** Exports the service record and works its hashes out again. */
export const exportedRecord = ({ graphUrl, token }: Door, contractId: string): Promise<Verified> =>
  inFolder(async path => {
    await exportRecord({ gatewayUrl: new URL(graphUrl).origin, token, contractId, path });
    return verified(path);
  });

/** Fetches a document that was handed over, and works its hashes out again. @param url of the document, at the gateway */
export const fetchRecord = ({ graphUrl, token }: Door, url: string): Promise<Verified> =>
  inFolder(async path => {
    const answer = await fetch(new URL(url, graphUrl), { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(await answer.text());
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
    return verified(path);
  });
