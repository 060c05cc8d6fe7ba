import type { TakenOver } from './actors.ts';
import { type House, system } from './house.ts';

export type RecordedBreach = {
  readonly id: string;
  readonly episode: number;
  readonly standing: string;
  readonly phase: string;
  readonly version: number;
};

/** February 2031 of a contract in Berlin. */
const FEBRUARY = {
  period: '2031-02',
  periodStart: '2031-01-31T23:00:00.000Z',
  periodEnd: '2031-02-28T23:00:00.000Z',
};

/** One leg's figures: missed by default, 77.8 minutes down. */
export const leg = (targetId: string, revision: number, changes: object = {}) => ({
  targetId,
  evaluationId: `evl_${revision}`,
  revision,
  indicator: 'AVAILABILITY',
  unit: 'PERCENT',
  limit: '99.9',
  outcome: 'MISSED',
  value: '99.807026143790',
  downMs: 4_668_000,
  // 0.1 % of 28 days
  allowedMs: 2_419_200,
  missedAt: '2031-02-10T08:00:00.000Z',
  ...changes,
});

/** Figures that keep the promise. */
export const kept = (targetId: string, revision: number) =>
  leg(targetId, revision, { outcome: 'MET', value: '99.95', downMs: 1_209_600, missedAt: null });

/** What the activity sends when an evaluation changed. */
export async function recordBreach(
  house: House,
  { contract, serviceId, legs, ...period }: { contract: TakenOver; serviceId: string; legs: object[]; period?: string },
) {
  const input = { contractId: contract.id, serviceId, ...FEBRUARY, ...period, legs };
  return house.mutate<{ breach: RecordedBreach | null }>(
    system,
    'recordBreach',
    input,
    'breach { id episode standing phase version }',
  );
}

/** Messages to a breach's lifecycle, oldest first. */
export const messagesTo = (house: House, breachId: string) =>
  house.query<{ signal: string; args: Record<string, unknown>; start: Record<string, unknown> | null }>(
    'select signal, args, start from outbox where workflow_id = $1 order by sequence',
    [`breach/acme/${breachId}`],
  );

/** Asks for a notification as the lifecycle does; answers its id. */
export async function requestNotice(house: House, breachId: string, kind = 'BREACH_NOTICE', audience = 'CUSTOMER') {
  const input = { breachId, fact: `breach/${breachId}/${kind.toLowerCase()}`, kind, audience };
  return house.mutate<{ notification: { id: string } | null }>(
    system,
    'requestNotification',
    input,
    'notification { id }',
  );
}

export type Mail = {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly messageId: string;
  readonly toldAt: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The mails of a notification. */
export async function mailsOf(house: House, notificationId: string): Promise<Mail[]> {
  const query = `query ($id: ID!) { notificationToSend(notificationId: $id) {
    recipients { contactId name email messageId toldAt subject text html } } }`;
  const { notificationToSend } = await house.ask<{ notificationToSend: { recipients: Mail[] } }>(system, query, {
    id: notificationId,
  });
  return notificationToSend.recipients;
}

/** Records that a mail server took the mail for one contact. */
export const accept = (house: House, notificationId: string, { contactId, messageId }: Mail) =>
  house.mutate<{ notification: { toldAt: string } | null }>(
    system,
    'recordTold',
    { notificationId, contactId, messageId },
    'notification { toldAt }',
  );
