import { randomBytes } from 'node:crypto';
import type { Role } from '@surety/platform/identity';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

/** A role that a token may give. `system` is not among them: only the worker speaks for it, and not by token. */
export type TokenRole = Exclude<Role, 'system'>;
export const TOKEN_ROLES = [
  'admin',
  'manager',
  'operator',
  'customer',
  'auditor',
  'integration',
] as const satisfies readonly TokenRole[];

/** A key pair that signs tokens (ES256): the private half stays in the data folder, the public one goes to the gateway. */
export type SigningKeys = { readonly privateJwk: JWK; readonly publicJwk: JWK };

export type TokenClaims = {
  readonly sub: string;
  readonly tenant: string;
  readonly roles: readonly TokenRole[];
  /** Id or external id of the party that the bearer belongs to. */
  readonly party: string;
  /** As jose takes it, e.g. `365 days` or `2 minutes`; a negative one makes a token that has expired. */
  readonly expiresIn: string;
};

export const ISSUER = 'surety';
export const AUDIENCE = 'surety';

/** A new ES256 key pair with a random key id. */
export async function newSigningKeys(): Promise<SigningKeys> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const marks = { kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
  return {
    privateJwk: { ...(await exportJWK(privateKey)), ...marks },
    publicJwk: { ...(await exportJWK(publicKey)), ...marks },
  };
}

/** A signed bearer token with the claims that the gateway reads. */
export async function mintToken(
  { privateJwk }: SigningKeys,
  { sub, tenant, roles, party, expiresIn }: TokenClaims,
): Promise<string> {
  const key = await importJWK(privateJwk, 'ES256');
  return await new SignJWT({ tenant, roles, party })
    .setProtectedHeader({ alg: 'ES256', ...(privateJwk.kid ? { kid: privateJwk.kid } : {}) })
    .setSubject(sub)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(key);
}

export type TokensByRole = Readonly<Record<TokenRole, string>>;

/** One token per role for a tenant, valid for a year. Its subject is the role's name; the customer belongs to party `customer`, all others to `provider`. */
export async function tokensForTenant(keys: SigningKeys, tenant: string): Promise<TokensByRole> {
  const tokens: [TokenRole, string][] = [];
  for (const role of TOKEN_ROLES) {
    const party = role === 'customer' ? 'customer' : 'provider';
    tokens.push([role, await mintToken(keys, { sub: role, tenant, roles: [role], party, expiresIn: '365 days' })]);
  }
  return Object.fromEntries(tokens) as TokensByRole;
}
