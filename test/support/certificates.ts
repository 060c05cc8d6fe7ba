import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** The name in the certificate of the server, which is not its address. */
export const SERVER_NAME = 'temporal.example';

type Pair = { readonly cert: string; readonly key: string };

const OPTIONS = { keyType: 'ec', algorithm: 'sha256' } as const;
const named = (name: string) => [{ name: 'commonName', value: name }];

async function authority(name: string): Promise<Pair> {
  const extensions = [
    { name: 'basicConstraints' as const, cA: true, critical: true },
    { name: 'keyUsage' as const, keyCertSign: true, cRLSign: true, critical: true },
  ];
  const made = await generate(named(name), { ...OPTIONS, extensions });
  return { cert: made.cert, key: made.private };
}

async function signedBy(ca: Pair, name: string): Promise<Pair> {
  const made = await generate(named(name), { ...OPTIONS, ca });
  return { cert: made.cert, key: made.private };
}

/** An authority of our own, what it signs for a server and a client, and a client that another authority signed; each as a file. */
export async function makeCertificates() {
  const folder = mkdtempSync(join(tmpdir(), 'surety-certificates-'));
  const ca = await authority('Authority');
  const server = await signedBy(ca, SERVER_NAME);
  const clients = {
    client: await signedBy(ca, 'surety'),
    stranger: await signedBy(await authority('Other'), 'surety'),
  };
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    ca: ca.cert,
    server,
    caFile: file('ca.pem', ca.cert),
    client: { cert: file('client.pem', clients.client.cert), key: file('client-key.pem', clients.client.key) },
    stranger: {
      cert: file('stranger.pem', clients.stranger.cert),
      key: file('stranger-key.pem', clients.stranger.key),
    },
    file,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
export type Certificates = Awaited<ReturnType<typeof makeCertificates>>;
