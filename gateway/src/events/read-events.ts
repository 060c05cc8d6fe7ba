import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { refusal } from '../errors.ts';
import { LIMITS } from '../limits.ts';

const text = z.string().min(1);
/** Attributes that are not read here may be there: systems on the way add their own. */
const attributes = z.looseObject({
  specversion: z.literal('1.0'),
  id: text,
  source: text,
  type: text,
  subject: text.optional(),
  time: z.iso.datetime({ offset: true }).optional(),
  datacontenttype: z
    .string()
    .regex(/^application\/(?:[\w.+-]+\+)?json(?:\s*;.*)?$/i, 'must be JSON')
    .optional(),
});
const structured = attributes.extend({ data: z.record(z.string(), z.unknown()) });

/** An event as it is carried out: `data` is the input of its mutation. */
export type Event = Pick<z.infer<typeof structured>, 'id' | 'source' | 'type' | 'data'>;
/** What one request brought. */
type Sent = { readonly events: readonly Event[]; readonly isBatch: boolean };

const HOW =
  'Send it as CloudEvents 1.0 says: with ce- headers and the input as the body, as application/cloudevents+json, or many of them as application/cloudevents-batch+json.';

/**
 * Reads CloudEvents in each of their modes: binary, structured and batch.
 * @source CloudEvents 1.0.2: specification; JSON event format; HTTP protocol binding, section 3
 * @throws GraphQLError BAD_REQUEST saying what is not as it should be
 */
export function readEvents(headers: IncomingHttpHeaders, body: Buffer): Sent {
  const contentType = headers['content-type'] ?? '';
  const isBatch = /^application\/cloudevents-batch\+json/i.test(contentType);
  const isStructured = /^application\/cloudevents\+json/i.test(contentType);
  const content = jsonOf(body);
  if (!isBatch) return { events: [check(isStructured ? content : binary(headers, content), 'The event')], isBatch };
  if (!Array.isArray(content) || content.length > LIMITS.eventsAtOnce)
    throw refusal('BAD_REQUEST', `A batch is an array of at most ${LIMITS.eventsAtOnce} events.`);
  return { events: content.map((event, index) => check(event, `Event ${index} of the batch`)), isBatch };
}

/** An event whose attributes are headers, percent-encoded where they are not plain ASCII. */
function binary(headers: IncomingHttpHeaders, data: unknown): object {
  const named = Object.entries(headers).filter(([name]) => name.startsWith('ce-'));
  const given = named.map(([name, value]) => [name.slice('ce-'.length), decoded(String(value))]);
  return { ...Object.fromEntries(given), datacontenttype: headers['content-type'], data };
}

function check(given: unknown, which: string): Event {
  const { success, data: event, error } = structured.safeParse(withPlainData(given));
  if (success) return event;
  const wrong = error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  throw refusal('BAD_REQUEST', `${which} is not as it should be (${wrong.join('; ')}). ${HOW}`);
}

/** JSON may come as bytes too. */
function withPlainData(given: unknown): unknown {
  const { data_base64: bytes, ...event } = (given ?? {}) as { readonly data_base64?: unknown };
  return typeof bytes === 'string' ? { ...event, data: jsonOf(Buffer.from(bytes, 'base64')) } : given;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    if (isUtf8(bytes)) return JSON.parse(bytes.toString());
  } catch {
    // It is no JSON, which is said below.
  }
  throw refusal('BAD_REQUEST', `What was sent is not JSON in UTF-8. ${HOW}`);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw refusal('BAD_REQUEST', `The header value ${JSON.stringify(value)} is not percent-encoded as it should be.`);
  }
}
