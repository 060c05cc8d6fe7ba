import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Identity, Role } from '@surety/platform/identity';
import type { Log } from '@surety/platform/log';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import { refusal } from './errors.ts';

/** `system` is missing on purpose: only the worker acts as the system, and it never comes through the gateway. */
const TOKEN_ROLES = [
  'admin',
  'manager',
  'operator',
  'customer',
  'auditor',
  'integration',
] as const satisfies readonly Role[];

const claims = z.object({
  sub: z.string().min(1),
  tenant: z.string().min(1),
  roles: z.array(z.enum(TOKEN_ROLES)).min(1),
  party: z.string().min(1).nullish(),
  exp: z.number(),
});

const CACHED_TOKENS = 10_000;
/** A key that is withdrawn stops working after this long, even for tokens that were seen before. */
const TRUSTED_FOR_MS = 5 * 60_000;

export type VerifyToken = (token: string) => Promise<Identity>;

export type TokenRules = {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  /** Is told why a token is refused; its bearer is not. */
  readonly log: Log;
};

const NOT_ACCEPTED =
  'The token is not accepted here: it is not valid, not in date, or not for this system. Get a new one.';

/**
 * Checks a bearer token: signed with ES256 or RS256 by a known key, for us, in date, with claims that we understand. Whatever is wrong with
 * one, its bearer is told the same.
 * A token costs 100 to 180 µs to verify, so that a verified one is remembered by its SHA-256 until it expires, 5 minutes at most.
 * @throws GraphQLError UNAUTHENTICATED (401), or KEYS_UNAVAILABLE (503) when the key server does not answer
 */
export function tokenVerifier(rules: TokenRules): VerifyToken {
  const verified = new Map<string, { readonly identity: Identity; readonly untilMs: number }>();

  return async token => {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = verified.get(hash);
    if (known && known.untilMs > Date.now()) return known.identity;

    const { sub, tenant, roles, party, exp } = await verifiedClaims(token, rules);
    const identity: Identity = { subject: sub, tenant, roles, party: party ?? null, issuer: 'gateway' };
    verified.delete(hash);
    verified.set(hash, { identity, untilMs: Math.min(exp * 1000, Date.now() + TRUSTED_FOR_MS) });
    if (verified.size > CACHED_TOKENS) verified.delete(verified.keys().next().value ?? '');
    return identity;
  };
}

async function verifiedClaims(token: string, rules: TokenRules): Promise<z.infer<typeof claims>> {
  const { keys, issuer, audience, log } = rules;
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(token, keys, {
      algorithms: ['ES256', 'RS256'],
      issuer,
      audience,
      requiredClaims: ['exp', 'sub', 'tenant', 'roles'],
    }));
  } catch (error) {
    if (isKeyServerAway(error)) throw refusal('KEYS_UNAVAILABLE', KEYS_UNAVAILABLE);
    log.info({ reason: error instanceof Error ? error.message : String(error) }, 'a token was refused');
    throw refusal('UNAUTHENTICATED', NOT_ACCEPTED);
  }
  const parsed = claims.safeParse(payload);
  if (parsed.success) return parsed.data;
  log.info({ reason: z.prettifyError(parsed.error) }, 'a token was refused');
  throw refusal('UNAUTHENTICATED', NOT_ACCEPTED);
}

const KEYS_UNAVAILABLE = 'Tokens cannot be checked at present, because the key server does not answer; try again.';

const isKeyServerAway = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';

/** The public keys from a JWKS address (fetched when first needed, kept ten minutes) or from a file (read once). */
export async function publicKeys(
  source: { readonly url: string } | { readonly file: string },
): Promise<JWTVerifyGetKey> {
  if ('url' in source) return createRemoteJWKSet(new URL(source.url), { timeoutDuration: 2000 });
  return createLocalJWKSet(await keySetOf(source.file));
}

/** @throws Error when the file is missing, holds no keys, or holds a private or symmetric one */
async function keySetOf(file: string): Promise<JSONWebKeySet> {
  const set = JSON.parse(await readFile(file, 'utf8')) as Partial<JSONWebKeySet>;
  if (!set.keys?.length) throw new Error(`JWKS_FILE ${file} holds no keys; it must look like {"keys":[…]}.`);
  if (set.keys.some(key => 'd' in key || 'k' in key))
    throw new Error(`JWKS_FILE ${file} holds a private key; leave only the public ones in it.`);
  return { keys: set.keys };
}
