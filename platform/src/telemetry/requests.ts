import type { ApolloServerPlugin } from '@apollo/server';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { type GraphQLFormattedError, Kind, type OperationDefinitionNode } from 'graphql';
import { openSpan } from '../trace.ts';
import { durations } from './metrics.ts';

const SERVER_FAULT = 500;

/** What a probe or Prometheus asks is no part of anybody's trace. */
export const isWatching = (url: string): boolean => url.startsWith('/health/') || url === '/metrics';

/** Everything that a request causes happens in its trace: the caller's, or a new one. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isWatching(request.url)) return done();
    const { method, headers, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown address';
    const { span, within } = openSpan(`${method} ${route}`, {
      from: headers.traceparent?.toString(),
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': method, 'http.route': route },
    });
    reply.raw.once('close', () => {
      span.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= SERVER_FAULT) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(within, done);
  });
}

const operations = durations('surety_operation_duration_seconds', 'Time to answer an operation of the graph.', [
  'operation',
  'outcome',
]);

/** Codes of errors that are no caller's mistake. */
const FAULTS: ReadonlySet<unknown> = new Set(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);

/** `refused` is a caller's mistake, `fault` ours. A problem in a payload is an answer like any other. */
function outcomeOf(errors: readonly GraphQLFormattedError[] = []): 'answered' | 'refused' | 'fault' {
  if (errors.length === 0) return 'answered';
  return errors.some(({ extensions }) => FAULTS.has(extensions?.code)) ? 'fault' : 'refused';
}

/** The schema's field that is asked, e.g. `mutation signContract`: a bounded name, whatever the caller calls its operation. */
function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const asked = selectionSet.selections.map(each => (each.kind === Kind.FIELD ? each.name.value : '(fragment)'));
  const [only, ...others] = new Set(asked);
  return `${operation} ${others.length === 0 ? only : '(several)'}`;
}

/** Times each operation of a graph and names its span. */
export const watchOperations: ApolloServerPlugin = {
  async requestDidStart() {
    const startedMs = performance.now();
    let name = 'invalid';
    return {
      async didResolveOperation({ operation }) {
        if (!operation) return;
        name = nameOf(operation);
        trace.getActiveSpan()?.updateName(name).setAttribute('graphql.operation.type', operation.operation);
      },
      async willSendResponse({ response: { body } }) {
        const outcome = outcomeOf(body.kind === 'single' ? body.singleResult.errors : []);
        operations.observe({ operation: name, outcome }, (performance.now() - startedMs) / 1_000);
        if (outcome === 'fault') trace.getActiveSpan()?.setStatus({ code: SpanStatusCode.ERROR });
      },
    };
  },
};
