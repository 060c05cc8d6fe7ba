import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Log } from '@surety/platform/log';
import { traceId } from '@surety/platform/trace';
import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { fault, refusal, refusalBody, statusOf } from './errors.ts';
import { LIMITS } from './limits.ts';

/** The caller's `x-request-id` when it is a plain one, else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/**
 * Reads a body as JSON in UTF-8, sent as it is. Otherwise what is no UTF-8 would be kept with replacement characters, and a compressed body
 * would be called malformed, if not unpacked without a limit by the next who adds a parser.
 */
export function readJson(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    const { 'content-encoding': encoding = 'identity' } = headers;
    if (encoding !== 'identity') throw refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, not compressed.');
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) void parse(request, body.toString(), done);
    else done(refusal('BAD_REQUEST', 'The body of the request is not UTF-8.'));
  });
}

/** Every answer carries its trace id, and every refusal and fault has GraphQL's shape, whoever found it. */
export function answerInOneShape(app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ 'x-trace-id': traceId(), 'x-request-id': request.id });
    done();
  });
  app.setErrorHandler<FastifyError | GraphQLError>((error, _, reply) => {
    const refused = asRefusal(error);
    if (refused) return reply.code(statusOf(refused)).send(refusalBody(refused));
    log.error({ err: error }, 'a request failed');
    return reply.code(500).send({ errors: [fault()] });
  });
  app.setNotFoundHandler((_, reply) => {
    const refused = refusal('NOT_FOUND', 'There is nothing at this address; the graph is at /graphql.');
    return reply.code(statusOf(refused)).send(refusalBody(refused));
  });
}

/** @returns undefined for a fault */
function asRefusal(error: FastifyError | GraphQLError): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error;
  switch (error.statusCode) {
    case 400:
      return refusal('BAD_REQUEST', 'The body of the request is not valid JSON.');
    case 413:
      return refusal(
        'REQUEST_TOO_LARGE',
        `A request may have ${LIMITS.bodyBytes / 1024 / 1024} MiB; split the import.`,
      );
    case 415:
      return refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the operation as JSON, with "Content-Type: application/json".');
    default:
      return undefined;
  }
}
