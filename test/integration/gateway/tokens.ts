import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

const CLAIMS = { sub: 'manager', tenant: 'acme', roles: ['manager'] };

export type TokenWish = {
  readonly claims?: Record<string, unknown>;
  readonly issuer?: string;
  readonly audience?: string;
  /** Null for a token without an end. */
  readonly expires?: string | number | null;
  /** When it begins to hold; at once when left out. */
  readonly begins?: string | number;
  readonly key?: CryptoKey;
  readonly kid?: string;
  /** What its header says besides. */
  readonly header?: object;
};

/** A key pair, its public half in a JWKS file, and tokens signed with it. */
export async function tokenIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const folder = await mkdtemp(join(tmpdir(), 'surety-keys-'));
  const jwksFile = join(folder, 'jwks.json');
  await writeFile(jwksFile, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test' }] }));
  const token = async (wish: TokenWish = {}): Promise<string> => {
    const unsigned = new SignJWT({ ...CLAIMS, ...wish.claims })
      .setProtectedHeader({ alg: 'ES256', kid: wish.kid ?? 'test', ...wish.header })
      .setIssuer(wish.issuer ?? 'surety')
      .setAudience(wish.audience ?? 'surety')
      .setNotBefore(wish.begins ?? '1 minute ago');
    if (wish.expires !== null) unsigned.setExpirationTime(wish.expires ?? '10m');
    return unsigned.sign(wish.key ?? privateKey);
  };
  return { jwksFile, publicKey, token };
}
