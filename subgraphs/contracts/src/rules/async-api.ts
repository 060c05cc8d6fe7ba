import { z } from 'zod';
import { dataOf, EVENT_TYPES } from './event-types.ts';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds.ts';

/** Where the document is kept, relative to the root. */
export const ASYNC_API = 'docs/asyncapi.json';

const SCHEMAS = {
  breach: 'BREACH_NOTICE',
  remedy: 'REMEDY_TURN',
  change: 'CHANGE_TURN',
  renewal: 'RENEWAL_NEWS',
  closing: 'CONTRACT_CLOSED',
  termination: 'TERMINATION_TURN',
  review: 'REVIEW_TURN',
  finding: 'FINDING_TURN',
  survey: 'SURVEY_INVITATION',
  complaint: 'COMPLAINT_RECORDED',
  audit: 'AUDIT_TURN',
} as const;
type SchemaName = keyof typeof SCHEMAS;

/** Everything that webhooks are told, as AsyncAPI 3: made from the event types, so that it says what is sent. */
export const asyncApi = () => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Surety: events',
    version: '1',
    description:
      'What Surety tells the systems of a party: CloudEvents 1.0 in structured mode, by HTTP POST, signed as Standard Webhooks says. docs/events.md says how to receive them.',
  },
  defaultContentType: 'application/cloudevents+json',
  channels: {
    webhook: {
      address: null,
      description:
        'An address of a party, registered with registerWebhook. It answers 2xx when it has taken the event.',
      messages: Object.fromEntries(
        NOTIFICATION_KINDS.map(kind => [nameOf(kind), { $ref: `#/components/messages/${nameOf(kind)}` }]),
      ),
    },
  },
  operations: {
    tell: {
      action: 'send',
      channel: { $ref: '#/channels/webhook' },
      summary: 'Tells an event. It may come more than once, always with the same webhook-id.',
    },
  },
  components: {
    messages: Object.fromEntries(NOTIFICATION_KINDS.map(kind => [nameOf(kind), messageOf(kind)])),
    schemas: Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, kind]) => {
        const { $schema: _, ...schema } = z.toJSONSchema(dataOf(kind), { target: 'draft-7' });
        return [name, schema];
      }),
    ),
  },
});

/** `io.surety.breach.notified` is known as `breach.notified`. */
const nameOf = (kind: NotificationKind): string => EVENT_TYPES[kind].type.replace('io.surety.', '');

const schemaOf = (kind: NotificationKind): SchemaName =>
  (Object.keys(SCHEMAS) as SchemaName[]).find(name => dataOf(SCHEMAS[name]) === dataOf(kind)) ?? 'breach';

function messageOf(kind: NotificationKind) {
  const { type, says } = EVENT_TYPES[kind];
  return {
    name: type,
    title: says,
    contentType: 'application/cloudevents+json',
    headers: {
      type: 'object',
      required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
      properties: {
        'webhook-id': { type: 'string', description: 'The same each time that this event is sent: `ntf_…`.' },
        'webhook-timestamp': { type: 'string', description: 'Of this attempt, in seconds since 1970 (UTC).' },
        'webhook-signature': {
          type: 'string',
          description:
            '`v1,` and the HMAC-SHA256 of id, timestamp and body in base64; two of them, with a space between, for a day after the secret was changed.',
        },
      },
    },
    payload: {
      type: 'object',
      required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'data'],
      properties: {
        specversion: { type: 'string', const: '1.0' },
        id: { type: 'string', description: 'The notification: `ntf_…`.' },
        source: { type: 'string', format: 'uri-reference', description: '`/surety/<tenant>/contracts`.' },
        type: { type: 'string', const: type },
        subject: {
          type: 'string',
          description: 'The record that it is about: `brc_…`, `chg_…`, `rnw_…`, `trm_…` or `ctr_…`.',
        },
        time: { type: 'string', format: 'date-time', description: 'When it was asked for.' },
        datacontenttype: { type: 'string', const: 'application/json' },
        data: { $ref: `#/components/schemas/${schemaOf(kind)}` },
      },
    },
  };
}
