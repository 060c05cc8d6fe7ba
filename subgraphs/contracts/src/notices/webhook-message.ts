import { Webhook as Signer } from 'standardwebhooks';
import type { Notification } from '../persistence/notification.ts';
import type { Webhook } from '../persistence/webhook.ts';
import type {
  AuditEventData,
  BreachEventData,
  ChangeEventData,
  ClosingEventData,
  ComplaintEventData,
  FindingEventData,
  PeriodEventData,
  RenewalEventData,
  ReviewEventData,
  SurveyEventData,
  TerminationEventData,
} from '../rules/event-types.ts';
import { EVENT_TYPES } from '../rules/event-types.ts';

/** A notification as a CloudEvent 1.0 in structured mode: the JSON text that is sent and signed. */
export function cloudEvent(
  notification: Notification,
  data:
    | BreachEventData
    | ChangeEventData
    | PeriodEventData
    | RenewalEventData
    | TerminationEventData
    | ReviewEventData
    | FindingEventData
    | SurveyEventData
    | ComplaintEventData
    | AuditEventData
    | ClosingEventData,
): string {
  const { id, tenant, kind, requestedAt, contractId } = notification;
  const { breachId, changeId, reopeningId, renewalId, terminationId, reviewId, findingId, auditId, survey, complaint } =
    notification;
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: `/surety/${tenant}/contracts`,
    type: EVENT_TYPES[kind].type,
    subject:
      breachId ??
      changeId ??
      reopeningId ??
      renewalId ??
      terminationId ??
      reviewId ??
      findingId ??
      auditId ??
      survey?.surveyId ??
      complaint?.complaintId ??
      contractId,
    time: requestedAt.toISOString(),
    datacontenttype: 'application/json',
    data,
  });
}

/**
 * The signature of Standard Webhooks over one attempt: by the secret and, for a while after it was changed, by the former one too.
 * @param atMs of the attempt, on the real clock, since its receiver checks it by its own
 */
export function signatureOf(
  { secret, formerSecret, formerSecretUntil }: Pick<Webhook, 'secret' | 'formerSecret' | 'formerSecretUntil'>,
  message: { readonly id: string; readonly body: string; readonly atMs: number },
): string {
  const { id, body, atMs } = message;
  const former = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil.getTime() > atMs;
  const secrets = [secret, ...(former ? [formerSecret] : [])];
  return secrets.map(one => new Signer(one).sign(id, new Date(atMs), body)).join(' ');
}
