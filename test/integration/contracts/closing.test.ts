import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast, type TakenOver, takeOver } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { admin, type House, manager, openHouse, system } from './house.ts';
import { askForWebhook, registerWebhook, webhooksOf } from './webhook.ts';

let house: House;
let cast: Cast;
let first: TakenOver;
let last: TakenOver;
const TERM = { termEnd: '2031-06-30', timeZone: 'Asia/Shanghai' };
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  first = await takeOver(house, cast, TERM);
  last = await takeOver(house, cast, TERM);
  await registerWebhook(house, cast.customerId, 'https://desk.example/hook');
  await house.setClock('2031-06-30T16:00:00Z');
  await house.mutate(system, 'expireContract', { contractId: first.id });
});
afterAll(() => house?.close());

type Closing = { closedAt: string | null; waitsFor: string[]; askAgainAt: string | null };
const close = (contractId: string) =>
  house.mutate<Closing>(system, 'closeContract', { contractId }, 'closedAt waitsFor askAgainAt');
const webhook = async () => (await webhooksOf(house, cast.customerId))[0];
const rowOf = async () =>
  (
    await house.query<{ secret: string; former_secret: string | null; active: boolean; revoked_for_id: string | null }>(
      'select secret, former_secret, active, revoked_for_id from webhook where party_id = $1',
      [cast.customerId],
    )
  )[0];

test('a contract in force is not closed', async () => {
  expect((await close(last.id)).problems[0]?.code).toBe('WRONG_PHASE');
});

test('its end starts the lifecycle that closes it and keeps its records, with when each is due (H7.4)', async () => {
  const [message] = await house.query<{ signal: string; start: object }>(
    'select signal, start from outbox where workflow_id = $1',
    [`retention/acme/${first.id}`],
  );
  expect(message).toMatchObject({
    signal: 'kept',
    start: {
      phase: 'CLOSING',
      endedAt: '2031-06-30T16:00:00.000Z',
      closeAt: '2031-07-10T16:00:00.000Z',
      keptUntil: '2034-06-30T16:00:00.000Z',
    },
  });
});

test('it is closed when its last period is sealed and nothing is under way: a breach, a message', async () => {
  const { breach } = await recordBreach(house, {
    contract: first,
    serviceId: cast.serviceId,
    legs: [leg(first.targetId, 1)],
  });
  const open = `breach ${breach?.id}`;
  expect(await close(first.id)).toMatchObject({
    closedAt: null,
    waitsFor: ['its last period is not sealed', open],
    askAgainAt: '2031-07-10T16:00:00.000Z',
  });
  await house.setClock('2031-07-10T16:00:00Z');
  expect(await close(first.id)).toMatchObject({ waitsFor: [open], askAgainAt: '2031-07-17T16:00:00.000Z' });
  const fact = 'breach/x/notified';
  const { notification } = await house.mutate<{ notification: { id: string } }>(
    system,
    'requestNotification',
    { breachId: breach?.id, fact, kind: 'BREACH_NOTICE', audience: 'CUSTOMER' },
    'notification { id }',
  );
  await house.query("update breach set phase = 'CLOSED' where id = $1", [breach?.id]);
  expect(await close(first.id)).toMatchObject({ waitsFor: [`message ${notification.id} is on its way`] });
  await house.query('update notification set told_at = now() where id = $1', [notification.id]);
});

test('webhooks stay while their party has another live contract; both sides are told that it is closed', async () => {
  expect(await close(first.id)).toMatchObject({ closedAt: '2031-07-10T16:00:00.000Z', waitsFor: [], problems: [] });
  expect(await rowOf()).toMatchObject({ active: true, secret: expect.stringContaining('whsec_') });
  const told = await house.query(
    "select audience from notification where kind = 'CONTRACT_CLOSED' and contract_id = $1 order by audience",
    [first.id],
  );
  expect(told).toEqual([{ audience: 'CUSTOMER' }, { audience: 'PROVIDER' }]);
});

test('with the last one the secret is destroyed: the row says when and for which, the trail too, and a mail', async () => {
  await house.mutate(system, 'expireContract', { contractId: last.id });
  expect(await close(last.id)).toMatchObject({ closedAt: '2031-07-10T16:00:00.000Z' });
  expect(await rowOf()).toEqual({ secret: '', former_secret: null, active: false, revoked_for_id: last.id });
  const [trail] = await house.query<{ details: object }>(
    "select details from trail where contract_id = $1 and action = 'closeContract' and subject_kind = 'contract' and details ? 'revokedWebhooks'",
    [last.id],
  );
  expect(trail?.details).toMatchObject({ revokedWebhooks: [(await webhook())?.id] });
  const [{ id } = { id: '' }] = await house.query<{ id: string }>(
    "select id from notification where kind = 'CONTRACT_CLOSED' and contract_id = $1 and audience = 'CUSTOMER'",
    [last.id],
  );
  type ToSend = { recipients: { text: string }[]; webhooks: object[] };
  const { notificationToSend } = await house.ask<{ notificationToSend: ToSend }>(
    system,
    'query ($id: ID!) { notificationToSend(notificationId: $id) { recipients { text } webhooks { webhookId } } }',
    { id },
  );
  expect(notificationToSend.webhooks).toEqual([]);
  expect(notificationToSend.recipients).toHaveLength(2);
  for (const { text } of notificationToSend.recipients) expect(text).toContain('https://desk.example/hook');
  const { contract } = await house.ask<{ contract: object }>(
    manager,
    'query ($id: ID!) { contract(id: $id) { closedAt } }',
    { id: last.id },
  );
  expect(contract).toEqual({ closedAt: '2031-07-10T16:00:00.000Z' });
});

test('what is revoked is not brought back, and can be removed', async () => {
  const revoked = await webhook();
  const seen = { webhookId: revoked?.id, expectedVersion: revoked?.version };
  for (const [verb, input] of [
    ['rotateWebhookSecret', {}],
    ['updateWebhook', { url: 'https://desk.example/hook', kinds: [], active: true }],
  ] as const) {
    const { problems } = await askForWebhook(house, verb, { ...seen, ...input }, admin);
    expect(problems[0]?.code).toBe('WEBHOOK_REVOKED');
  }
  expect((await askForWebhook(house, 'removeWebhook', seen, admin)).problems).toEqual([]);
});

test('called again it changes nothing', async () => {
  expect(await close(last.id)).toMatchObject({ closedAt: '2031-07-10T16:00:00.000Z', problems: [] });
});
