import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createLog } from '@surety/platform/log';
import {
  createActivities,
  createMailer,
  createSubgraphs,
  createWebhookCaller,
  type Mailer,
  type Subgraphs,
} from '@surety/workflow-activities';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer } from '../../support/mail-server.ts';
import { TENANT } from '../../support/subgraph.ts';
import { type Cast, registerCast, type TakenOver, takeOver } from '../contracts/actors.ts';
import { kept, leg, mailsOf, messagesTo, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { type House, manager, openHouse, system } from '../contracts/house.ts';

const IT = 'it@customer.example';
const OFFICE = 'office@customer.example';

const refused = new Map<string, number>();
const log = createLog('worker', 'silent');

let server: MailServer;
let inbox: MailServer['mails'];
let house: House;
let cast: Cast;
let subgraphs: Subgraphs;
let mailer: Mailer;
let notificationId: string;
let contract: TakenOver;
let breachId: string;
const webhooks = createWebhookCaller({ allowed: [], log });
beforeAll(async () => {
  server = await openMailServer();
  server.refusing = address => refused.get(address);
  inbox = server.mails;
  house = await openHouse();
  cast = await registerCast(house);
  const nobody = 'http://127.0.0.1:9/graphql';
  subgraphs = createSubgraphs({
    urls: { contracts: `${house.url}/graphql`, metrics: nobody, audits: nobody },
    identityKey: house.keys.worker,
  });
  mailer = createMailer({
    url: server.url,
    from: 'Surety <surety@provider.example>',
    log,
  });
});
afterAll(async () => {
  mailer?.close();
  await webhooks.close();
  await house?.close();
  await server?.close();
});
beforeEach(async () => {
  refused.clear();
  inbox.length = 0;
  contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
  const { breach } = await correct(leg(contract.targetId, 1));
  breachId = breach?.id ?? '';
  notificationId = (await requestNotice(house, breachId)).notification?.id ?? '';
});

const correct = (figures: object) => recordBreach(house, { contract, serviceId: cast.serviceId, legs: [figures] });
/** @param tries how often Temporal has begun the attempt: more than once where a try of it was interrupted */
const deliver = (parts: { subgraphs?: Subgraphs; mailer?: Mailer } = {}, attempt = 1, tries = 1) =>
  new MockActivityEnvironment({ attempt: tries }).run(() =>
    createActivities({ subgraphs, mailer, webhooks, ...parts }).deliver({ tenant: TENANT, notificationId, attempt }),
  );
const forgetful = (): Subgraphs => ({ ...subgraphs, tell: () => Promise.reject(new Error('away')) });
const lift = (revision = 2) => correct(kept(contract.targetId, revision));
const bringBack = (revision = 3) => correct(leg(contract.targetId, revision));
const recipients = () => inbox.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted();
const told = async () =>
  (await mailsOf(house, notificationId)).filter(({ toldAt }) => toldAt !== null).map(({ email }) => email);

describe('a notice by mail (H7.3.1)', () => {
  test('reaches each contact of the customer once, as a machine wrote it, under the id that the fact has', async () => {
    const expected = await mailsOf(house, notificationId);
    expect(await deliver()).toMatchObject({ told: 2, failed: 0, lastFailure: null });
    expect(recipients()).toEqual([expect.stringContaining(IT), expect.stringContaining(OFFICE)]);
    expect(inbox.map(({ messageId }) => messageId ?? '').toSorted()).toEqual(
      expected.map(({ messageId }) => messageId).toSorted(),
    );
    for (const mail of inbox) {
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.messageId).toMatch(/^<[0-9a-f]{16}\.con_[^@]+@surety>$/);
      expect(mail.text).toContain('99.807');
    }
    expect((await told()).toSorted()).toEqual([IT, OFFICE]);
  });

  test('sends nothing more when it is asked again', async () => {
    await deliver();
    const sent = inbox.length;
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0, lastFailure: null });
    expect(inbox).toHaveLength(sent);
  });

  test('that a server refuses is counted, with its code but without an address, and the others are told', async () => {
    refused.set(IT, 550);
    const outcome = await deliver();
    expect(outcome).toMatchObject({ told: 1, failed: 1, lastFailure: 'the mail server refused it (550)' });
    expect(JSON.stringify(outcome)).not.toContain('@');
    expect(await told()).toEqual([OFFICE]);
  });

  test('goes, when the server has changed its mind, to whoever was not told yet', async () => {
    refused.set(IT, 450);
    await deliver();
    refused.clear();
    inbox.length = 0;
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0, lastFailure: null });
    expect(recipients()).toEqual([expect.stringContaining(IT)]);
  });

  test('that finds no server tells nobody and throws nothing', async () => {
    const away = createMailer({ url: 'smtp://127.0.0.1:9', from: 'surety@provider.example', log });
    const outcome = await deliver({ mailer: away });
    away.close();
    expect(outcome).toMatchObject({
      told: 0,
      failed: 2,
      lastFailure: expect.stringMatching(/^the mail server could not be reached \(\w+\)$/),
    });
    expect(await told()).toEqual([]);
  });

  test('that meets a server which hangs up tells nobody, and does not wait for each contact in turn', async () => {
    const rude = createServer(socket => socket.on('error', () => undefined).destroy()).listen(0, '127.0.0.1');
    await once(rude, 'listening');
    const cut = createMailer({
      url: `smtp://127.0.0.1:${(rude.address() as AddressInfo).port}`,
      from: 'surety@p.example',
      log,
    });
    let most = 0;
    let sending = 0;
    const counted: Mailer = {
      ...cut,
      send: async mail => {
        most = Math.max(most, (sending += 1));
        await cut.send(mail).finally(() => (sending -= 1));
      },
    };
    const outcome = await deliver({ mailer: counted });
    cut.close();
    rude.close();
    expect(outcome).toMatchObject({
      told: 0,
      failed: 2,
      lastFailure: 'the mail server could not be reached (ECONNECTION)',
    });
    expect(most).toBe(2);
  });

  test('that contracts could not record for one contact is a fault, and the other is on record', async () => {
    let failed = false;
    const faulty: Subgraphs = {
      ...subgraphs,
      tell: (...call) => {
        if (failed) return subgraphs.tell(...call);
        failed = true;
        return Promise.reject(new Error('contracts failed'));
      },
    };
    await expect(deliver({ subgraphs: faulty })).rejects.toThrow('contracts failed');
    expect(await told()).toHaveLength(1);
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0 });
    expect(inbox).toHaveLength(3);
  });

  test('that fails by a fault of our own is not put down to the mail server', async () => {
    const broken: Mailer = { send: () => Promise.reject(new TypeError('no mail')), close: () => undefined };
    await expect(deliver({ mailer: broken })).rejects.toThrow('no mail');
    expect(await told()).toEqual([]);
  });

  test('that was accepted but not recorded is sent again as the same mail', async () => {
    await expect(deliver({ subgraphs: forgetful() })).rejects.toThrow('away');
    const first = inbox.map(({ messageId }) => messageId);
    inbox.length = 0;
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0 });
    expect(inbox.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(first));
  });

  test('of another tenant is not found, for good', async () => {
    const elsewhere = createActivities({ subgraphs, mailer, webhooks }).deliver({
      tenant: 'beta',
      notificationId,
      attempt: 1,
    });
    await expect(elsewhere).rejects.toMatchObject({ nonRetryable: true, type: 'NOT_FOUND' });
    expect(inbox).toEqual([]);
  });
});

describe('a notice that is on its way when corrected data lift the miss (H7.3.1)', () => {
  /** Of the notice's delivery, after it was started. */
  const signals = async () =>
    (
      await house.query<{ workflow_id: string; signal: string }>(
        "select workflow_id, signal from outbox where workflow_id like '%' || $1 || '%' order by id",
        [notificationId],
      )
    ).map(({ workflow_id, signal }) => `${signal} ${workflow_id.split(notificationId)[1]}`);

  test('is told to nobody while it does not stand, and to all once it does again', async () => {
    refused.set(IT, 450).set(OFFICE, 450);
    expect(await deliver()).toMatchObject({ told: 0, failed: 2 });
    refused.clear();
    await lift();
    const lifted = {
      told: 0,
      failed: 2,
      lastFailure: 'the breach does not stand now; nobody is told of it unless it comes back',
    };
    expect(await deliver({}, 2)).toMatchObject(lifted);
    expect(inbox).toEqual([]);
    await bringBack();
    expect(await signals()).toEqual(['requested ', 'resent ']);
    expect(await deliver({}, 3)).toMatchObject({ told: 2, failed: 0 });
    expect(inbox).toHaveLength(2);
  });

  test('is told anew where it was given up before the miss came back', async () => {
    await lift();
    await house.mutate(system, 'giveUpNotification', { notificationId });
    await bringBack();
    expect(await signals()).toEqual(['requested ', 'requested /2']);
    expect(await deliver()).toMatchObject({ told: 2, failed: 0 });
  });

  test('goes on to the others where somebody was told: all of them are told that it is retracted', async () => {
    refused.set(IT, 450);
    expect(await deliver()).toMatchObject({ told: 1, failed: 1 });
    refused.clear();
    await lift();
    expect(await deliver({}, 2)).toMatchObject({ told: 2, failed: 0 });
    await bringBack();
    expect(await signals()).toEqual(['requested ']);
  });
});

describe('a try that was interrupted before it was on record whom it reached (H7.3.1)', () => {
  test('is told to all though the miss is lifted meanwhile, so that it is taken back', async () => {
    await expect(deliver({ subgraphs: forgetful() })).rejects.toThrow('away');
    await lift();
    expect(await deliver({}, 1, 2)).toMatchObject({ told: 2, failed: 0 });
    const said = inbox.slice(2).map(({ text }) => text);
    expect(said).toContainEqual(expect.stringContaining('We will withdraw this notice.'));
    const heard = await messagesTo(house, breachId);
    expect(heard.map(({ signal }) => signal)).toEqual(['opened', 'withdrawn', 'told']);
  });
});

describe('what corrections of the breach leave nobody to tell (H7.3)', () => {
  /** As the lifecycle asks for it; what is delivered from then on. */
  async function request(kind: string, fact: string) {
    const input = { breachId, fact: `breach/${breachId}/${fact}`, kind, audience: 'CUSTOMER' };
    const asked = await house.mutate<{ notification: { id: string } }>(
      system,
      'requestNotification',
      input,
      'notification { id }',
    );
    notificationId = asked.notification.id;
    return notificationId;
  }
  const subjects = () => inbox.map(({ subject = '' }) => subject.split(/[:：]/)[0]);
  /** Of the notification that is delivered. */
  const onRecord = () =>
    house.query<object>(
      `select told_at is not null as told, gave_up_at is not null as over,
         (select count(*)::int from dead_letter where notification_id = $1) as letters from notification where id = $1`,
      [notificationId],
    );
  const SUPERSEDED = { failed: 0, superseded: true, lastFailure: 'a newer correction is told instead' };

  beforeEach(async () => {
    await deliver();
    inbox.length = 0;
  });

  test('what asks somebody to act waits while nothing is owed, and leaves no dead letter', async () => {
    refused.set(IT, 450).set(OFFICE, 450);
    await request('REMEDY_TURN', 'attribution/turn/1/customer');
    expect(await deliver()).toMatchObject({ told: 0, failed: 2 });
    await lift();
    refused.clear();
    expect(await deliver({}, 2)).toMatchObject({ told: 0, failed: 2 });
    await house.mutate(system, 'giveUpNotification', { notificationId });
    expect(await onRecord()).toEqual([{ told: false, over: true, letters: 0 }]);
    await bringBack();
    expect(await deliver({}, 3)).toMatchObject({ told: 2, failed: 0 });
  });

  test('a newer correction is told alone once mail is back, and the older ones to nobody', async () => {
    refused.set(IT, 450).set(OFFICE, 450);
    await lift();
    const retraction = await request('BREACH_RETRACTED', 'retracted/1');
    expect(await deliver()).toMatchObject({ told: 0, failed: 2 });
    await bringBack();
    const reinstatement = await request('BREACH_REINSTATED', 'reinstated/1');
    expect(await deliver()).toMatchObject({ told: 0, failed: 2 });
    await lift(4);
    await request('BREACH_RETRACTED', 'retracted/2');
    refused.clear();
    expect(await deliver()).toMatchObject({ told: 2, failed: 0 });
    for (notificationId of [reinstatement, retraction]) {
      expect(await deliver({}, 2)).toEqual({ told: 0, ...SUPERSEDED });
      expect(await onRecord()).toEqual([{ told: false, over: true, letters: 0 }]);
    }
    expect(subjects().toSorted()).toEqual(['Breach notice withdrawn', '违约通知撤回']);
    const heard = (await messagesTo(house, breachId)).map(({ signal }) => signal);
    expect(heard).not.toContain('givenUp');
  });

  test('a correction that reached some is told to nobody else, and cannot be sent again', async () => {
    refused.set(OFFICE, 450);
    await lift();
    await request('BREACH_RETRACTED', 'retracted/1');
    expect(await deliver()).toMatchObject({ told: 1, failed: 1 });
    await bringBack();
    refused.clear();
    expect(await deliver({}, 2)).toEqual({ told: 1, ...SUPERSEDED });
    expect(await onRecord()).toEqual([{ told: true, over: false, letters: 0 }]);
    expect(await house.mutate(manager, 'resendNotification', { notificationId })).toMatchObject({
      problems: [{ code: 'NOBODY_LEFT_TO_TELL' }],
    });
  });
});
