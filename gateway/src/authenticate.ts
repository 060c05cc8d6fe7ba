import type { Identity } from '@surety/platform/identity';
import type { FastifyRequest } from 'fastify';
import { isPing } from './anonymous.ts';
import { refusal } from './errors.ts';
import { LIMITS } from './limits.ts';
import type { VerifyToken } from './token.ts';

const NO_TOKEN =
  'This needs a token: send it as "Authorization: Bearer <token>". Without one only { __typename } is answered.';

/**
 * Before the body is read: who asks. A large body without a token is not read at all.
 * @returns null for a caller without a token, who may only ping
 * @throws GraphQLError UNAUTHENTICATED
 */
export async function identify(request: FastifyRequest, verify: VerifyToken): Promise<Identity | null> {
  const { authorization, 'content-length': length } = request.headers;
  if (authorization === undefined) {
    if (!(Number(length) <= LIMITS.anonymousBodyBytes)) throw refusal('UNAUTHENTICATED', NO_TOKEN);
    return null;
  }
  const [, token] = /^Bearer +([\w~+/.=-]+)$/i.exec(authorization) ?? [];
  if (!token) throw refusal('UNAUTHENTICATED', 'The Authorization header must read "Bearer <token>".');
  return verify(token);
}

/**
 * After the body is read: what a caller without a token may send, and that nobody sends a batch.
 * @throws GraphQLError UNAUTHENTICATED or BATCHING_REFUSED
 */
export function admit(identity: Identity | null, body: unknown): void {
  if (!identity && !isPing(body)) throw refusal('UNAUTHENTICATED', NO_TOKEN);
  if (Array.isArray(body))
    throw refusal('BATCHING_REFUSED', 'Send one operation per request; several in one array are not taken.');
}
