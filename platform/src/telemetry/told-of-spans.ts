import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

/** All that may leave of a span besides its name and times. What a library adds in a later version stays here until it is looked at. */
const TOLD = new Set([
  'db.namespace',
  'db.operation.name',
  'db.query.text',
  'db.system.name',
  'error.type',
  'graphql.operation.type',
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'service',
  'temporalWorkflowId',
]);

/** The ORM writes values into its statements. */
const LITERAL = /'(?:[^']|'')*'/g;
const STATEMENT_LENGTH = 2_000;

const withoutLiterals = (statement: unknown): string =>
  String(statement).replaceAll(LITERAL, '?').slice(0, STATEMENT_LENGTH);

/** The span without what could tell of people: no variable, no parameter, no literal of a statement, no message of an error. */
function impersonal(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(Object.entries(span.attributes).filter(([key]) => TOLD.has(key)));
  if ('db.query.text' in attributes) attributes['db.query.text'] = withoutLiterals(attributes['db.query.text']);
  return Object.create(span, {
    attributes: { value: attributes },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;
}

/** Sends spans on without personal data, whoever made them. */
export const withoutPersonalData = (exporter: SpanExporter): SpanExporter => ({
  export: (spans, done) => exporter.export(spans.map(impersonal), done),
  forceFlush: async () => exporter.forceFlush?.(),
  shutdown: () => exporter.shutdown(),
});
