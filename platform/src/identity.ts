import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const ROLES = ['admin', 'manager', 'operator', 'customer', 'auditor', 'integration', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** Who is calling. `party` is the id or externalId of the party that a person speaks for. */
export type Identity = {
  readonly subject: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  readonly party: string | null;
  readonly issuer: Issuer;
};

/** Who vouches for an identity: the gateway for people and machines, the worker for lifecycles. */
export type Issuer = 'gateway' | 'worker';
export type IdentityKeys = Readonly<Record<Issuer, string>>;

export const IDENTITY_HEADER = 'x-surety-identity';
const LIFETIME_MS = 30_000;

const claims = z.strictObject({
  issuer: z.enum(['gateway', 'worker']),
  subject: z.string().min(1),
  tenant: z.string().min(1),
  roles: z.array(z.enum(ROLES)).min(1),
  party: z.string().nullable(),
  audience: z.string(),
  bodyHash: z.string(),
  request: z.string().nullable(),
  id: z.string(),
  expiresAtMs: z.number().int(),
});

const sha256 = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');
const mac = (key: string, text: string): Buffer => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest();

/** What else a header is bound to. */
export type Bound = {
  /** Method and address, e.g. `GET /doors/contracts/documents/doc_1`; null for a question that its body says whole. */
  readonly request?: string | null;
  readonly nowMs?: number;
};

/**
 * The header that a subgraph believes: bound to one subgraph, one body and, at a door, one address, valid for 30 seconds, once.
 * @param key hexadecimal, 32 bytes: the issuer's own
 */
export function signIdentity(
  key: string,
  identity: Identity,
  audience: string,
  body: string | Buffer,
  { request = null, nowMs = Date.now() }: Bound = {},
): string {
  const payload = Buffer.from(
    JSON.stringify({
      ...identity,
      audience,
      bodyHash: sha256(body),
      request,
      id: randomUUID(),
      expiresAtMs: nowMs + LIFETIME_MS,
    }),
  ).toString('base64url');
  return `${payload}.${mac(key, payload).toString('base64url')}`;
}

/** A header that was believed: its own id, and who asks. */
export type Believed = { readonly id: string; readonly identity: Identity };

/**
 * Verifies identity headers for one subgraph and remembers each until it expires, so that none is taken twice.
 * @param outOfTime is told when an identity that is right in all else was signed too long ago or ahead of this clock
 */
export function identityVerifier(
  keys: IdentityKeys,
  audience: string,
  outOfTime: (issuer: Issuer, aheadMs: number) => void = () => undefined,
) {
  const seen = new Map<string, number>();

  const forget = (nowMs: number): void => {
    for (const [id, expiresAtMs] of seen) {
      if (expiresAtMs > nowMs) return; // in order of arrival, so of expiry
      seen.delete(id);
    }
  };

  /** @returns who asks, or null for whatever reason it is not believed: a caller learns no more */
  return (
    header: string | undefined,
    body: string | Buffer,
    { request = null, nowMs = Date.now() }: Bound = {},
  ): Believed | null => {
    const [payload, signature] = header?.split('.') ?? [];
    if (!payload || !signature) return null;
    const parsed = parseClaims(payload);
    if (!parsed) return null;
    const expected = mac(keys[parsed.issuer], payload);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    if (parsed.audience !== audience || parsed.bodyHash !== sha256(body)) return null;
    if (parsed.request !== request) return null;
    if (parsed.expiresAtMs <= nowMs || parsed.expiresAtMs > nowMs + 2 * LIFETIME_MS) {
      outOfTime(parsed.issuer, parsed.expiresAtMs - LIFETIME_MS - nowMs);
      return null;
    }
    const isSystem = parsed.roles.includes('system');
    if (isSystem !== (parsed.issuer === 'worker') || (isSystem && parsed.roles.length > 1)) return null;
    forget(nowMs);
    if (seen.has(parsed.id)) return null;
    seen.set(parsed.id, parsed.expiresAtMs);
    const { id, subject, tenant, roles, party, issuer } = parsed;
    return { id, identity: { subject, tenant, roles, party, issuer } };
  };
}

function parseClaims(payload: string): z.infer<typeof claims> | null {
  try {
    return claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
}

/** Whoever comes to a door without a token: of a tenant that cannot be, so that nothing is seen. */
export const NOBODY: Identity = {
  subject: 'nobody',
  tenant: '-',
  roles: ['customer'],
  party: null,
  issuer: 'gateway',
};

/** Roles that read everything of their tenant. */
const TENANT_WIDE: readonly Role[] = ['admin', 'manager', 'operator', 'auditor', 'system'];

/** A customer sees its own contracts only, unless another of its roles reads everything: that of a machine that pushes facts does not. */
export const isLimitedToParty = ({ roles }: Pick<Identity, 'roles'>): boolean =>
  roles.includes('customer') && !roles.some(role => TENANT_WIDE.includes(role));
