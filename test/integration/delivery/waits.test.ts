import { createLog } from '@surety/platform/log';
import {
  allowedNetworks,
  createActivities,
  createMailer,
  createSubgraphs,
  createWebhookCaller,
  type Mailer,
  type Subgraphs,
} from '@surety/workflow-activities';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer } from '../../support/mail-server.ts';
import { TENANT } from '../../support/subgraph.ts';
import { openWebhookReceiver } from '../../support/webhook-receiver.ts';
import { type Cast, registerCast, takeOver } from '../contracts/actors.ts';
import { leg, recordBreach } from '../contracts/breach-record.ts';
import { admin, type House, openHouse, operator, system } from '../contracts/house.ts';
import { askForWebhook, registerWebhook } from '../contracts/webhook.ts';

const IT = 'it@customer.example';
const OFFICE = 'office@customer.example';
const QUIET = { quietHours: { from: '22:00', until: '07:00' } };

let server: MailServer;
let refusing = false;
let house: House;
let cast: Cast;
let subgraphs: Subgraphs;
let mailer: Mailer;
let contactId: string;
let breachIds: string[];
let today = 0;
const log = createLog('worker', 'silent');
const webhooks = createWebhookCaller({ allowed: allowedNetworks(['127.0.0.0/8', '::1/128']), log });
beforeAll(async () => {
  server = await openMailServer();
  server.refusing = address => (refusing && address === IT ? 450 : undefined);
  house = await openHouse();
  cast = await registerCast(house);
  const nobody = 'http://127.0.0.1:9/graphql';
  subgraphs = createSubgraphs({
    urls: { contracts: `${house.url}/graphql`, metrics: nobody, audits: nobody },
    identityKey: house.keys.worker,
  });
  mailer = createMailer({ url: server.url, from: 'Surety <surety@provider.example>', log });
  const [it] = await house.query<{ id: string }>('select id from contact where email = $1', [IT]);
  contactId = it?.id ?? '';
});
afterAll(async () => {
  mailer?.close();
  await webhooks.close();
  await house?.close();
  await server?.close();
});
/** A time in Berlin, of the test's own day or so many later; the clock only goes forward. */
const at = (time: string, days = 0): string =>
  new Date(Date.parse(`2031-04-01T${time}:00+02:00`) + (today + days) * 86_400_000).toISOString();
beforeEach(async () => {
  refusing = false;
  today += 4;
  await house.setClock(at('09:00'));
  await prefer({});
  server.mails.length = 0;
  breachIds = [];
  for (let count = 0; count < 3; count += 1) {
    const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      legs: [leg(contract.targetId, 1)],
    });
    breachIds.push(breach?.id ?? '');
  }
});

/** What the contact in Berlin wants; the other one has no wishes. */
async function prefer(preferences: object): Promise<void> {
  const [row] = await house.query<{ version: number }>('select version from contact where id = $1', [contactId]);
  const contact = {
    name: 'IT',
    email: IT,
    subject: 'customer',
    maySign: true,
    timeZone: 'Europe/Berlin',
    ...preferences,
  };
  const input = { contactId, expectedVersion: row?.version, contact };
  expect(await house.mutate(admin, 'updateContact', input)).toMatchObject({ problems: [] });
}
/** Its number says how often the breach was brought back, as in facts of corrections. */
async function request(kind = 'ANALYSIS_EXTENDED', breachId = breachIds[0]): Promise<string> {
  const input = { breachId, kind, fact: `breach/${breachId}/${kind}/0`, audience: 'CUSTOMER' };
  const { notification } = await house.mutate<{ notification: { id: string } }>(
    system,
    'requestNotification',
    input,
    'notification { id }',
  );
  return notification.id;
}
const deliver = (notificationId: string, parts: { subgraphs?: Subgraphs } = {}) =>
  createActivities({ subgraphs, mailer, webhooks, ...parts }).deliver({ tenant: TENANT, notificationId, attempt: 1 });
const inbox = () => server.mails.map(({ to }) => [to ?? []].flat()[0]?.value[0]?.address).toSorted();
const signalsTo = async (id: string) => {
  const rows = await house.query<{ signal: string }>(
    'select signal from outbox where workflow_id = $1 order by sequence',
    [`delivery/acme/${id}`],
  );
  return rows.map(({ signal }) => signal);
};
const deadLetters = (id: string) => house.query('select attempts from dead_letter where notification_id = $1', [id]);
const resend = (notificationId: string) => house.mutate(operator, 'resendNotification', { notificationId });
const digestOf = async () => {
  const [digest] = await house.query<{ id: string }>(
    'select id from digest where told_at is null and gave_up_at is null and contact_id = $1 order by opened_at',
    [contactId],
  );
  return digest?.id ?? '';
};

describe('in quiet hours', () => {
  beforeEach(() => prefer(QUIET));
  const MORNING = { local: '07:00 Europe/Berlin', because: 'QUIET_HOURS', contacts: 1 };

  test('what is not urgent waits for their end; others are told, and it is no failure', async () => {
    await house.setClock(at('23:30'));
    const id = await request();
    const waiting = { ...MORNING, until: at('07:00', 1) };
    expect(await deliver(id)).toMatchObject({ told: 1, failed: 0, waiting, giveUpAt: at('07:00', 4) });
    expect(inbox()).toEqual([OFFICE]);
    expect(await deadLetters(id)).toEqual([]);
    await house.setClock(at('07:00', 1));
    expect(await deliver(id)).toMatchObject({ told: 2, failed: 0, waiting: null });
    expect(inbox()).toEqual([IT, OFFICE]);
  });

  test('the notice of a breach comes at once', async () => {
    await house.setClock(at('23:30'));
    expect(await deliver(await request('BREACH_NOTICE'))).toMatchObject({ told: 2, waiting: null });
  });

  test('what would come after its deadline comes at once, what is due later waits', async () => {
    await house.setClock(at('23:30'));
    const [now = '', later = ''] = breachIds;
    await house.query('update breach set step_due = $2 where id = $1', [now, at('06:30', 1)]);
    await house.query('update breach set step_due = $2 where id = $1', [later, at('13:00', 1)]);
    expect(await deliver(await request('REMEDY_RESUMED', now))).toMatchObject({ told: 2, waiting: null });
    expect(await deliver(await request('REMEDY_RESUMED', later))).toMatchObject({ told: 1, waiting: MORNING });
  });

  test('who asks for it to be told again has it told at once', async () => {
    await house.setClock(at('23:30'));
    const id = await request();
    await deliver(id);
    expect(await resend(id)).toMatchObject({ problems: [] });
    expect(await signalsTo(id)).toEqual(['requested', 'resent']);
    expect(await deliver(id)).toMatchObject({ told: 2, waiting: null });
  });

  test('a webhook is called all the same', async () => {
    const receiver = await openWebhookReceiver();
    const { webhook } = await registerWebhook(house, cast.customerId, receiver.url);
    await house.setClock(at('23:30'));
    expect(await deliver(await request())).toMatchObject({ told: 2, failed: 0, waiting: MORNING });
    expect(receiver.received).toHaveLength(1);
    await askForWebhook(house, 'removeWebhook', { webhookId: webhook.id, expectedVersion: 1 });
    await receiver.close();
  });

  test('a changed preference holds for what waits already', async () => {
    await house.setClock(at('23:30'));
    const id = await request();
    await deliver(id);
    await prefer({ quietHours: { from: '22:00', until: '06:00' } });
    expect(await deliver(id)).toMatchObject({ waiting: { until: at('06:00', 1) }, giveUpAt: at('06:00', 4) });
    await prefer({});
    expect(await signalsTo(id)).toEqual(['requested', 'rearranged', 'rearranged']);
    expect(await deliver(id)).toMatchObject({ told: 2, waiting: null });
  });
});

describe('a daily digest', () => {
  const EVENING = { local: '18:00 Europe/Berlin', because: 'DIGEST', contacts: 1 };
  beforeEach(() => prefer({ digestAt: '18:00' }));
  /** Three messages that can wait, looked at by their deliveries. */
  async function gather(): Promise<string[]> {
    const ids: string[] = [];
    for (const breachId of breachIds) {
      const id = await request('REMEDY_RESUMED', breachId);
      expect(await deliver(id)).toMatchObject({ told: 1, failed: 0, waiting: { ...EVENING, until: at('18:00') } });
      ids.push(id);
    }
    server.mails.length = 0;
    return ids;
  }

  test('is one mail with what is due first at the top, and tells each message once', async () => {
    for (const [index, breachId] of breachIds.entries())
      await house.query('update breach set step_due = $2 where id = $1', [breachId, at(`1${2 - index}:00`, 1)]);
    const ids = await gather();
    const digest = await digestOf();
    expect(await signalsTo(digest)).toEqual(['requested']);
    expect(await deliver(digest)).toMatchObject({ told: 0, failed: 0, waiting: { ...EVENING, until: at('18:00') } });
    await house.setClock(at('18:00'));
    // Its messages wake with it, and go on waiting for it.
    expect(await deliver(ids[0] ?? '')).toMatchObject({ told: 1, failed: 0, waiting: EVENING });
    expect(await deliver(digest)).toMatchObject({ told: 1, failed: 0, waiting: null });
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Daily digest: 3 messages']);
    const [mail] = server.mails;
    const places = breachIds.map(id => mail?.text?.indexOf(id) ?? -1);
    expect(places.toReversed()).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const id of ids) {
      expect(await signalsTo(id)).toEqual(['requested', 'rearranged']);
      expect(await deliver(id)).toMatchObject({ told: 2, failed: 0, waiting: null });
    }
    expect(server.mails).toHaveLength(1);
    const accepted = await house.query<{ message_id: string }>(
      'select message_id from acceptance where contact_id = $1 and notification_id = any($2)',
      [contactId, ids],
    );
    expect(accepted).toEqual(ids.map(() => ({ message_id: mail?.messageId })));
  });

  test('that was sent but not recorded is sent again with the same id and the same words', async () => {
    const ids = await gather();
    const digest = await digestOf();
    await house.setClock(at('18:00'));
    const forgetful: Subgraphs = {
      ...subgraphs,
      tell: async (subgraph, tenant, operation, variables) => {
        const { input } = variables as { input: object };
        if ('messageId' in input) throw new Error('killed before it was recorded');
        return subgraphs.tell(subgraph, tenant, operation, variables);
      },
    };
    await expect(deliver(digest, { subgraphs: forgetful })).rejects.toThrow('killed');
    // Meanwhile figures change, and something more is to be told: it comes with the next digest.
    await house.query(`update breach set period = '2031-01' where id = any($1)`, [breachIds]);
    const late = await request('ANALYSIS_EXTENDED');
    expect(await deliver(late)).toMatchObject({ waiting: { ...EVENING, until: at('18:00', 1) } });
    server.mails.splice(1, 1);
    expect(await deliver(digest)).toMatchObject({ told: 1, failed: 0 });
    const [first, second] = server.mails;
    expect(server.mails).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
    expect([second?.subject, second?.text, second?.html]).toEqual([first?.subject, first?.text, first?.html]);
    expect(await deliver(digest)).toMatchObject({ told: 1 });
    for (const id of ids) expect(await deliver(id)).toMatchObject({ told: 2 });
    expect(server.mails).toHaveLength(2);
    expect(await house.query('select mail from digest where id = $1', [digest])).toEqual([{ mail: null }]);
    const next = await digestOf();
    await house.setClock(at('18:00', 1));
    expect(await deliver(next)).toMatchObject({ told: 1 });
    expect(server.mails.at(-1)?.subject).toBe('Daily digest: 1 message');
  });

  test('leaves out what somebody asked to be told at once', async () => {
    const [first = '', second = ''] = await gather();
    const digest = await digestOf();
    await resend(first);
    expect(await deliver(first)).toMatchObject({ told: 2, waiting: null });
    await house.setClock(at('18:00'));
    await deliver(digest);
    expect(server.mails.map(({ subject }) => subject)).toEqual([expect.any(String), 'Daily digest: 2 messages']);
    expect(await deliver(second)).toMatchObject({ told: 2 });
  });

  test('comes at once when its contact wants none any more, and not at all when nothing is left', async () => {
    const ids = await gather();
    const digest = await digestOf();
    await prefer({});
    expect(await signalsTo(digest)).toEqual(['requested', 'rearranged']);
    expect(await deliver(digest)).toMatchObject({ told: 1, waiting: null });
    expect(inbox()).toEqual([IT]);
    await prefer({ digestAt: '18:00' });
    const id = await request('ANALYSIS_EXTENDED');
    await deliver(id);
    const next = await digestOf();
    await resend(id);
    await deliver(id);
    await house.setClock(at('18:00'));
    server.mails.length = 0;
    expect(await deliver(next)).toMatchObject({ told: 1, failed: 0, waiting: null });
    expect(server.mails).toEqual([]);
    expect(await deliver(ids[0] ?? '')).toMatchObject({ told: 2 });
  });

  test('that is refused for 3 days is given up; each message is tried once more and then a dead letter', async () => {
    const [id = ''] = await gather();
    const digest = await digestOf();
    await house.setClock(at('18:00'));
    refusing = true;
    expect(await deliver(digest)).toMatchObject({ told: 0, failed: 1, giveUpAt: at('18:00', 3) });
    expect(await deadLetters(id)).toEqual([{ attempts: 1 }]);
    await house.setClock(at('18:00', 3));
    await house.mutate(system, 'giveUpNotification', { notificationId: digest });
    expect(await signalsTo(id)).toEqual(['requested', 'rearranged']);
    expect(await deliver(id)).toMatchObject({ told: 1, failed: 1, waiting: null, giveUpAt: at('18:00', 3) });
    await house.mutate(system, 'giveUpNotification', { notificationId: id });
    const query = '{ deadLetters(first: 100) { edges { node { notification { id } contact { id } } } } }';
    const { deadLetters: dead } = await house.ask<{ deadLetters: { edges: object[] } }>(operator, query);
    expect(dead.edges).toContainEqual({ node: { notification: { id }, contact: { id: contactId } } });
    refusing = false;
    expect(await resend(id)).toMatchObject({ problems: [] });
    expect(await deliver(id)).toMatchObject({ told: 2, failed: 0, waiting: null });
  });
});
