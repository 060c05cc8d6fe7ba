import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningKeys, type SigningKeys, type TokensByRole, tokensForTenant } from '../tokens.ts';

/** The tenant that the demo runs in, and that the banner's tokens are for. */
export const DEMO_TENANT = 'demo';

/** Keys of a house that runs on one machine. They persist in the data folder, so that tokens stay good. */
export type DevelopmentKeys = {
  readonly signing: SigningKeys;
  /** File with the public keys, for the gateway. */
  readonly jwksFile: string;
  /** What gateway and worker sign identities with: 32 bytes in hex each. */
  readonly identity: { readonly gateway: string; readonly worker: string };
  /** One token per role for the tenant `demo`. */
  readonly tokens: TokensByRole;
};

const hexKey = (): string => randomBytes(32).toString('hex');

/** Reads the keys of a data folder; makes those that are missing. */
export async function developmentKeys(dataDir: string): Promise<DevelopmentKeys> {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const signing = await kept<SigningKeys>(join(folder, 'signing.json'), newSigningKeys);
  const jwksFile = join(folder, 'jwks.json');
  writeSecret(jwksFile, { keys: [signing.publicJwk] });
  const identity = await kept(join(folder, 'identity.json'), async () => ({ gateway: hexKey(), worker: hexKey() }));
  const tokens = await kept<TokensByRole>(join(folder, 'tokens.json'), () => tokensForTenant(signing, DEMO_TENANT));
  return { signing, jwksFile, identity, tokens };
}

async function kept<T>(file: string, make: () => Promise<T>): Promise<T> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const made = await make();
  writeSecret(file, made);
  return made;
}

const writeSecret = (file: string, content: unknown): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
