import { SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { withoutPersonalData } from './told-of-spans.ts';

test('of a span only what is listed leaves: no address, no literal, no message of an error', () => {
  const sent = new InMemorySpanExporter();
  const exporter = withoutPersonalData(sent);
  const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer('test');
  const span = tracer.startSpan('pg.query:INSERT contracts', {
    attributes: {
      'client.address': '192.0.2.7',
      'db.query.text': `insert into "contact" values ('O''Hara', E'jane\\\\doe@customer.example', 7, null, '')`,
      'db.postgresql.values': ['jane@customer.example'],
      'http.route': '/graphql',
    },
  });
  span.recordException(new Error('jane@customer.example is taken'));
  span.setStatus({ code: SpanStatusCode.ERROR, message: 'jane@customer.example is taken' });
  span.end();

  const [told] = sent.getFinishedSpans();
  expect(told).toMatchObject({ name: 'pg.query:INSERT contracts', events: [], status: { code: SpanStatusCode.ERROR } });
  expect(told?.attributes).toEqual({
    'db.query.text': 'insert into "contact" values (?, E?, 7, null, ?)',
    'http.route': '/graphql',
  });
  expect(told?.status.message).toBeUndefined();
  expect(told?.spanContext()).toEqual(span.spanContext());
});
