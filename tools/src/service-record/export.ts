import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { request } from 'undici';
import { messageOf, Refusal } from '../refusal.ts';
import { openArchive } from './archive.ts';
import { verify } from './verify.ts';

type Export = {
  /** Where the gateway is, e.g. `http://127.0.0.1:4000`. */
  readonly gatewayUrl: string;
  readonly token: string;
  readonly contractId: string;
  readonly path: string;
};

/**
 * Exports the service record of a contract to a new file, through the gateway, as the bearer of the token may see it. The file has its
 * name once all of it is on the disk and was verified; before that it is `….part`.
 * @returns SHA-256 of the file
 * @throws Refusal when there is something of that name, or the gateway refuses
 */
export async function exportRecord({ gatewayUrl, token, contractId, path }: Export): Promise<string> {
  if (existsSync(path)) throw new Refusal(`${path} is there already; name a new file.`);
  const part = `${path}.${process.pid}.part`;
  try {
    const sha256 = await download(
      new URL(`/doors/service-records/${encodeURIComponent(contractId)}`, gatewayUrl),
      token,
      part,
    );
    const archive = await openArchive(part);
    const faults = await verify(archive).finally(() => archive.close());
    if (faults.length > 0)
      throw new Refusal(`What came is not as it should be, and was not kept. Try again.\n${faults.join('\n')}`);
    await link(part, path);
    return sha256;
  } finally {
    await rm(part, { force: true });
  }
}

async function download(url: URL, token: string, path: string): Promise<string> {
  const { statusCode, body } = await request(url, { headers: { authorization: `Bearer ${token}` } }).catch(
    (thrown: unknown) => {
      throw new Refusal(`The gateway at ${url.origin} does not answer (${messageOf(thrown)}).`);
    },
  );
  if (statusCode !== 200) {
    const { message } = (await body.json()) as { readonly message?: string };
    throw new Refusal(message ?? `The gateway answered with status ${statusCode}.`);
  }
  const hash = createHash('sha256');
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      hash.update(piece);
      yield piece;
    }
  };
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(hashed());
    await file.sync();
  } catch (thrown) {
    throw new Refusal(`The export was broken off (${messageOf(thrown)}); nothing was kept. Try again.`);
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
