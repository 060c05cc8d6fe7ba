import { createHash } from 'node:crypto';
import { problemStatus } from '@surety/platform/doors';
import { PROBLEM_JSON, problemJson } from '@surety/platform/problem-json';
import { isProblemCode } from '@surety/platform/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../data-source.ts';
import { doorStatusOf, isRetryable, refusal } from '../errors.ts';
import type { Graph } from '../graph.ts';
import { type Mutation, mutationsOf, TYPE_PREFIX } from './mutations.ts';
import { type Event, readEvents } from './read-events.ts';

/** What became of an event: the mutation's answer, or why it was refused, each as it is sent. */
type Outcome = { readonly status: number; readonly body: object };
type Problem = {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
};

/**
 * Takes CloudEvents: each is carried out as the mutation that its type names, for the same bearer and by the same rules as in
 * the graph. An event that comes again, which its source and id say, is answered as the first time and changes nothing.
 */
export function receiveEvents({
  server,
  schema,
}: Graph): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const mutations = mutationsOf(schema);
  const carryOut = async (event: Event, context: GatewayContext): Promise<Outcome> => {
    const mutation = mutations.get(event.type);
    if (!mutation) return refused(refusal('BAD_REQUEST', UNKNOWN_TYPE(event.type)).toJSON());
    if ('idempotencyKey' in event.data) return refused(refusal('BAD_REQUEST', KEY_GIVEN).toJSON());
    const variables = { input: { ...event.data, idempotencyKey: keyOf(event) } };
    const { body } = await server.executeOperation({ query: mutation.query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('A mutation was answered in parts.');
    return outcomeOf(mutation, body.singleResult as Answer);
  };

  return async (request, reply) => {
    const { events, isBatch } = readEvents(request.headers, Buffer.isBuffer(request.body) ? request.body : NOTHING);
    const context = { identity: request.identity, requestId: request.id };
    const outcomes: Outcome[] = [];
    // One after the other: what a source sends in an order may depend on it.
    for (const event of events) outcomes.push(await carryOut(event, context));
    if (isBatch) return reply.send(events.map(({ source, id }, index) => ({ source, id, ...outcomes[index] })));
    const [{ status, body } = { status: 400, body: {} }] = outcomes;
    return reply
      .code(status)
      .type(status < 300 ? 'application/json' : PROBLEM_JSON)
      .send(body);
  };
}

const NOTHING = Buffer.alloc(0);
const KEY_GIVEN = 'Leave idempotencyKey out of the data: source and id of the event are its key.';
const UNKNOWN_TYPE = (type: string): string =>
  `There is no mutation for events of the type "${type}". The type is ${TYPE_PREFIX} and the name of a mutation, e.g. ${TYPE_PREFIX}recordStates.`;

/** @source CloudEvents 1.0.2, `id`: source and id together are unique for each distinct event */
const keyOf = ({ source, id }: Event): string =>
  `event-${createHash('sha256')
    .update(JSON.stringify([source, id]))
    .digest('hex')}`;

type Payload = { readonly problems: readonly Problem[] };
type Answer = {
  readonly data?: Readonly<Record<string, Payload | null>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

function outcomeOf({ field }: Mutation, { data, errors: [error] = [] }: Answer): Outcome {
  if (error) return refused(error);
  const payload = data?.[field];
  if (!payload) throw new Error(`${field} was answered with nothing.`);
  const { problems, ...answer } = payload;
  const [first] = problems;
  if (!first) return { status: 200, body: answer };
  const status = isProblemCode(first.code) ? problemStatus(first.code) : 422;
  return { status, body: { ...problemJson(status, first), problems } };
}

function refused({ message, extensions }: GraphQLFormattedError): Outcome {
  const code = String(extensions?.['code']);
  const status = doorStatusOf(code);
  return { status, body: problemJson(status, { code, message, retryable: isRetryable(code) }) };
}
