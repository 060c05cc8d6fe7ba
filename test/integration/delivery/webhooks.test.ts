import { createLog } from '@surety/platform/log';
import {
  allowedNetworks,
  createActivities,
  createMailer,
  createSubgraphs,
  createWebhookCaller,
  type Subgraphs,
  type WebhookCaller,
} from '@surety/workflow-activities';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer } from '../../support/mail-server.ts';
import { TENANT } from '../../support/subgraph.ts';
import { isSignedBy, openWebhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.ts';
import { type Cast, registerCast, takeOver } from '../contracts/actors.ts';
import { leg, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { customer, type House, manager, openHouse, START, system } from '../contracts/house.ts';
import { askForWebhook, registerWebhook, type Webhook, webhooksOf } from '../contracts/webhook.ts';

const INSIDE = allowedNetworks(['127.0.0.0/8', '::1/128']);
const logged: unknown[] = [];
const log = createLog('worker', 'silent');
log.warn = (...line: unknown[]) => void logged.push(line);

let server: MailServer;
let receiver: WebhookReceiver;
let house: House;
let cast: Cast;
let subgraphs: Subgraphs;
let inside: WebhookCaller;
let webhook: Webhook;
let secret: string;
let breachId: string;
let notificationId: string;
beforeAll(async () => {
  [server, receiver, house] = await Promise.all([openMailServer(), openWebhookReceiver(), openHouse()]);
  cast = await registerCast(house);
  const nobody = 'http://127.0.0.1:9/graphql';
  subgraphs = createSubgraphs({
    urls: { contracts: `${house.url}/graphql`, metrics: nobody, audits: nobody },
    identityKey: house.keys.worker,
  });
  inside = createWebhookCaller({ allowed: INSIDE, log, answerMs: 300 });
});
afterAll(async () => {
  await inside?.close();
  await receiver?.close();
  await house?.close();
  await server?.close();
});
beforeEach(async () => {
  receiver.answering = () => ({ status: 204 });
  receiver.received.length = 0;
  server.refusing = () => undefined;
  for (const { id, version } of await webhooksOf(house, cast.customerId))
    await askForWebhook(house, 'removeWebhook', { webhookId: id, expectedVersion: version });
  ({ webhook, secret } = await registerWebhook(house, cast.customerId, receiver.url));
  await notify();
});

async function notify(): Promise<void> {
  const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
  breachId = breach?.id ?? '';
  notificationId = (await requestNotice(house, breachId)).notification?.id ?? '';
}

async function deliver(attempt = 1, webhooks = inside) {
  const mailer = createMailer({ url: server.url, from: 'surety@provider.example', log });
  const outcome = await createActivities({ subgraphs, mailer, webhooks }).deliver({
    tenant: TENANT,
    notificationId,
    attempt,
  });
  mailer.close();
  return outcome;
}
const toldAt = async () =>
  (
    await house.ask<{ breach: { toldAt: string | null } }>(manager, 'query ($id: ID!) { breach(id: $id) { toldAt } }', {
      id: breachId,
    })
  ).breach.toldAt;
const deadLetters = async () =>
  (
    await house.ask<{ deadLetters: { edges: { node: Record<string, unknown> }[] } }>(
      manager,
      `{ deadLetters { edges { node { attempts lastFailure givenUpAt webhookId contact { email }
        notification { id eventType } } } } }`,
    )
  ).deadLetters.edges
    .map(({ node }) => node)
    .filter(({ notification }) => (notification as { id: string }).id === notificationId);

describe('a notice by webhook (H7.3.1)', () => {
  test('is one CloudEvent, signed as Standard Webhooks says', async () => {
    expect(await deliver()).toMatchObject({ told: 3, failed: 0, lastFailure: null });
    const [call, ...others] = receiver.received;
    expect(others).toEqual([]);
    if (!call) throw new Error('Nothing was received.');
    expect(isSignedBy(secret, call)).toBe(true);
    expect(isSignedBy(secret, { ...call, body: `${call.body} ` })).toBe(false);
    expect(call.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': notificationId,
    });
    expect(Math.abs(Number(call.headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(60);
    expect(JSON.parse(call.body)).toMatchObject({
      specversion: '1.0',
      id: notificationId,
      source: `/surety/${TENANT}/contracts`,
      type: 'io.surety.breach.notified',
      subject: breachId,
      time: START,
      datacontenttype: 'application/json',
      data: { breachId, period: '2031-02', serviceExternalId: 'datalab', legs: [{ value: '99.807026143790' }] },
    });
    expect(await toldAt()).toBe(START);
  });

  test('counts as told where no mail gets through', async () => {
    server.refusing = () => 550;
    expect(await deliver()).toMatchObject({ told: 1, failed: 2 });
    expect(await toldAt()).toBe(START);
  });

  test('goes again, as the same message, to an endpoint that refused, and to nobody else', async () => {
    receiver.answering = () => ({ status: 500 });
    expect(await deliver()).toMatchObject({ told: 2, failed: 1, lastFailure: 'the endpoint answered 500' });
    const mails = server.mails.length;
    receiver.answering = () => ({ status: 200 });
    expect(await deliver(2)).toMatchObject({ told: 3, failed: 0, lastFailure: null });
    expect(await deliver(3)).toMatchObject({ told: 3, failed: 0 });
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([notificationId, notificationId]);
    expect(server.mails).toHaveLength(mails);
  });

  test('does not wait for one that does not answer', async () => {
    receiver.answering = () => null;
    expect(await deliver()).toMatchObject({
      told: 2,
      failed: 1,
      lastFailure: expect.stringContaining('did not answer in time') as string,
    });
  });

  test('is not sent where a redirect points', async () => {
    receiver.answering = () => ({ status: 302, headers: { location: receiver.url } });
    expect(await deliver()).toMatchObject({ failed: 1, lastFailure: 'the endpoint answered 302' });
    expect(receiver.received).toHaveLength(1);
  });

  test('ends for an endpoint that is gone for good, until an admin says otherwise', async () => {
    receiver.answering = () => ({ status: 410 });
    expect(await deliver()).toMatchObject({ told: 2, failed: 0, lastFailure: 'the endpoint answered 410' });
    expect(await webhooksOf(house, cast.customerId)).toMatchObject([{ active: false, goneAt: START, version: 2 }]);
    expect(await deadLetters()).toMatchObject([{ webhookId: webhook.id, attempts: 1 }]);
    await deliver(2);
    expect(receiver.received).toHaveLength(1);
    const again = { webhookId: webhook.id, expectedVersion: 2, url: receiver.url, active: true };
    expect(await askForWebhook(house, 'updateWebhook', again)).toMatchObject({
      webhook: { active: true, goneAt: null },
    });
  });

  test.each([
    ['http://127.0.0.1:PORT/', 'loopback'],
    ['http://localhost:PORT/', 'loopback'],
    ['http://[::1]:PORT/', 'loopback'],
    ['http://[::ffff:127.0.0.1]:PORT/', 'loopback'],
    ['http://2130706433:PORT/', 'loopback'],
    ['http://0x7f.1:PORT/', 'loopback'],
    ['https://169.254.169.254/latest/meta-data', 'linkLocal'],
    ['https://10.0.0.1/', 'private'],
  ])('never goes to %s', async (url, range) => {
    const outside = createWebhookCaller({ allowed: [], log });
    const change = { webhookId: webhook.id, expectedVersion: 1, url: url.replace('PORT', String(receiver.port)) };
    expect((await askForWebhook(house, 'updateWebhook', change)).problems).toEqual([]);
    expect(await deliver(1, outside)).toMatchObject({
      told: 2,
      failed: 1,
      lastFailure: `its address may not be called (${range})`,
    });
    expect(receiver.received).toEqual([]);
    await outside.close();
  });

  test('says neither address, secret nor signature in a log', async () => {
    receiver.answering = () => ({ status: 500 });
    await deliver();
    const lines = JSON.stringify(logged);
    expect(lines).toContain(webhook.id);
    expect(lines).not.toMatch(/k3y|whsec_|v1,/);
  });
});

describe('what reached nobody', () => {
  test('is a dead letter once it is given up, and is sent again to those alone', async () => {
    receiver.answering = () => ({ status: 503 });
    server.refusing = address => (address === 'office@customer.example' ? 550 : undefined);
    await deliver(7);
    expect(await deadLetters()).toEqual([]);
    await house.mutate(system, 'giveUpNotification', { notificationId });
    const about = {
      attempts: 7,
      givenUpAt: START,
      notification: { id: notificationId, eventType: 'io.surety.breach.notified' },
    };
    expect(await deadLetters()).toEqual(
      expect.arrayContaining([
        { ...about, webhookId: webhook.id, contact: null, lastFailure: 'the endpoint answered 503' },
        {
          ...about,
          webhookId: null,
          contact: { email: 'office@customer.example' },
          lastFailure: 'the mail server refused it (550)',
        },
      ]),
    );

    receiver.answering = () => ({ status: 200 });
    server.refusing = () => undefined;
    server.mails.length = 0;
    await deliver();
    expect(server.mails.map(({ to }) => [to ?? []].flat().map(({ text }) => text))).toEqual([
      [expect.stringContaining('office@')],
    ]);
    expect(await deadLetters()).toEqual([]);
    expect(await house.mutate(manager, 'resendNotification', { notificationId }, 'notification { id }')).toMatchObject({
      problems: [{ code: 'NOBODY_LEFT_TO_TELL' }],
    });
  });

  const messages = () =>
    house.query<{ workflow_id: string; signal: string }>(
      'select workflow_id, signal from outbox where workflow_id like $1 order by workflow_id, sequence',
      [`delivery/acme/${notificationId}%`],
    );

  test('that is still tried is tried at once by its own delivery', async () => {
    expect((await house.mutate(manager, 'resendNotification', { notificationId })).problems).toEqual([]);
    expect(await messages()).toEqual([
      { workflow_id: `delivery/acme/${notificationId}`, signal: 'requested' },
      { workflow_id: `delivery/acme/${notificationId}`, signal: 'resent' },
    ]);
  });

  test('that was given up begins a delivery of its own', async () => {
    await house.mutate(system, 'giveUpNotification', { notificationId });
    expect((await house.mutate(manager, 'resendNotification', { notificationId })).problems).toEqual([]);
    expect(await messages()).toEqual([
      { workflow_id: `delivery/acme/${notificationId}`, signal: 'requested' },
      { workflow_id: `delivery/acme/${notificationId}/2`, signal: 'requested' },
    ]);
  });
});

describe('the secret of a webhook', () => {
  test('is shown once', async () => {
    const input = { partyId: cast.customerId, url: receiver.url, idempotencyKey: 'once' };
    const first = await askForWebhook(house, 'registerWebhook', input);
    expect(first.secret).toMatch(/^whsec_/);
    expect(await askForWebhook(house, 'registerWebhook', input)).toEqual({ ...first, secret: null });
    const kept = JSON.stringify([
      await house.query('select receipt from idempotency_key'),
      await house.query('select details from trail'),
    ]);
    expect(kept).not.toContain('whsec_');
  });

  test('is changed with a day in which both sign', async () => {
    const rotated = await askForWebhook(house, 'rotateWebhookSecret', { webhookId: webhook.id, expectedVersion: 1 });
    expect(Date.parse(rotated.webhook?.formerSecretUntil ?? '') / 3_600_000).toBeCloseTo(
      Date.now() / 3_600_000 + 24,
      1,
    );
    await deliver();
    const [call] = receiver.received;
    if (!call || !rotated.secret) throw new Error('Nothing was received.');
    expect([isSignedBy(rotated.secret, call), isSignedBy(secret, call)]).toEqual([true, true]);
  });
});

describe('a webhook', () => {
  test('is told only the kinds that it asks for, and nothing from before it', async () => {
    const others = await registerWebhook(house, cast.customerId, receiver.url, { kinds: ['CHANGE_SCHEDULED'] });
    await house.setClock('2031-03-10T12:00:01.000Z');
    await registerWebhook(house, cast.customerId, receiver.url);
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received.some(call => isSignedBy(others.secret, call))).toBe(false);
  });

  test('needs an address that can be called, and an admin', async () => {
    const input = { partyId: cast.customerId, url: 'ftp://party.example' };
    expect((await askForWebhook(house, 'registerWebhook', input)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'url'] },
    ]);
    await expect(askForWebhook(house, 'registerWebhook', input, customer)).rejects.toThrow('role');
  });
});
