import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { accept, kept, leg, mailsOf, recordBreach, requestNotice } from './breach-record.ts';
import {
  type Caller,
  customer,
  type House,
  manager,
  openHouse,
  operator,
  otherCustomer,
  START,
  system,
} from './house.ts';

/** Who comes through the gateway without a token. */
const nobody: Caller = { roles: ['customer'], subject: 'nobody', tenant: '-' };

let house: House;
let cast: Cast;
let breachId: string;
let notificationId: string;
let contract: Awaited<ReturnType<typeof takeOver>>;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
  breachId = breach?.id ?? '';
  notificationId = (await requestNotice(house, breachId)).notification?.id ?? '';
});

const mails = () => mailsOf(house, notificationId);
async function tell(): Promise<void> {
  const [mail] = await mails();
  if (mail) await accept(house, notificationId, mail);
}
/** Where the link in a mail leads, below the doors of contracts. */
async function link(position = 0): Promise<string> {
  const text = (await mails())[position]?.text ?? '';
  const [, path] = /http:\/\/127\.0\.0\.1:4000\/doors\/contracts(\/links\/\S+)/.exec(text) ?? [];
  if (!path) throw new Error(`There is no link in:\n${text}`);
  return path;
}
const knock = (method: 'GET' | 'POST', path: string, caller = nobody) => house.sendToDoor(caller, `${method} ${path}`);
const notice = async (caller: Caller = customer) => {
  const query =
    'query ($id: ID!) { breach(id: $id) { notifications { id kind acknowledgeBy acknowledgedAt escalatedAt } } }';
  type Row = Record<'id' | 'kind', string> & Record<'acknowledgeBy' | 'acknowledgedAt' | 'escalatedAt', string | null>;
  const { breach } = await house.ask<{ breach: { notifications: Row[] } }>(caller, query, { id: breachId });
  return breach.notifications;
};
const signals = async () =>
  (
    await house.query<{ signal: string }>('select signal from outbox where workflow_id = $1 order by sequence', [
      `delivery/acme/${notificationId}`,
    ])
  ).map(({ signal }) => signal);

describe('a notice of a breach is acknowledged (H7.3.1)', () => {
  test('by the link in its mail, without a token: looking changes nothing, the button does', async () => {
    await tell();
    expect(await notice()).toMatchObject([{ acknowledgeBy: '2031-03-13T12:00:00.000Z', acknowledgedAt: null }]);
    const path = await link(1);
    const page = await knock('GET', path);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('确认收到');
    expect(await notice()).toMatchObject([{ acknowledgedAt: null }]);

    for (let times = 0; times < 2; times += 1) {
      const done = await knock('POST', path);
      expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('已记录')]);
    }
    expect(await notice()).toMatchObject([{ acknowledgedAt: START }]);
    expect(await signals()).toEqual(['requested', 'acknowledged']);
    const [office] = (await mails()).slice(1);
    expect(
      await house.query("select actor, details ->> 'by' as by from trail where action = 'acknowledgeNotification'"),
    ).toEqual([{ actor: `link/${office?.contactId}`, by: 'LINK' }]);
    expect((await mails())[0]?.text).not.toContain('/links/');
  });

  test.each([
    ['was changed', (path: string) => `${path.slice(0, -3)}AAA`],
    ['is cut short', (path: string) => path.slice(0, -5)],
    ['says nothing', () => '/links/acknowledge'],
  ])('not by a link that %s', async (_, changed) => {
    await tell();
    const path = changed(await link());
    for (const method of ['GET', 'POST'] as const) {
      const answer = await knock(method, path);
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    }
    expect(await notice()).toMatchObject([{ acknowledgedAt: null }]);
  });

  test('not before it was told', async () => {
    const answer = await knock('POST', await link());
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'NOTHING_TO_ACKNOWLEDGE' }]);
  });

  const acknowledge = (caller: Caller) =>
    house.mutate(caller, 'acknowledgeNotification', { notificationId }, 'notification { acknowledgedAt }');

  test('in the graph by the customer, and by nobody else', async () => {
    await tell();
    expect(await acknowledge(otherCustomer)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    await expect(acknowledge(operator)).rejects.toThrow('role');
    expect(await acknowledge(customer)).toMatchObject({ notification: { acknowledgedAt: START }, problems: [] });
  });
});

describe('a notice that nobody acknowledges', () => {
  const escalate = async () => {
    const answer = await house.mutate(system, 'escalateNotice', { notificationId });
    expect(answer.problems).toEqual([]);
    return (await notice()).map(({ kind }) => kind);
  };

  test('is told once more, and to the managers where there are any, once', async () => {
    await tell();
    expect(await escalate()).toEqual(['BREACH_NOTICE', 'NOTICE_AGAIN']);
    const { problems } = await house.mutate({ roles: ['admin'], subject: 'admin' }, 'addContact', {
      partyId: cast.customerId,
      contact: { name: 'Head', email: 'head@customer.example', function: 'MANAGER', language: 'ZH' },
    });
    expect(problems).toEqual([]);
    expect(await escalate()).toEqual(['BREACH_NOTICE', 'NOTICE_AGAIN']);

    const again = (await notice()).find(({ kind }) => kind === 'NOTICE_AGAIN');
    const [mail] = await mailsOf(house, again?.id ?? '');
    expect(mail?.subject).toContain('once more');
    expect(mail?.text).toContain(await link());
  });

  test('is told to the managers as theirs', async () => {
    await tell();
    expect(await escalate()).toEqual(['BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED']);
    const toManagers = (await notice()).find(({ kind }) => kind === 'NOTICE_UNACKNOWLEDGED');
    const sent = await mailsOf(house, toManagers?.id ?? '');
    expect(sent.map(({ email }) => email)).toEqual(['head@customer.example']);
    expect(sent[0]?.subject).toContain('违约通知未获确认');
  });

  test('is left alone once it is acknowledged, before it is told, and when it was taken back', async () => {
    expect(await escalate()).toEqual(['BREACH_NOTICE']);
    await tell();
    await recordBreach(house, { contract, serviceId: cast.serviceId, legs: [kept(contract.targetId, 2)] });
    expect(await escalate()).toEqual(['BREACH_NOTICE']);
    await house.mutate(customer, 'acknowledgeNotification', { notificationId });
    expect(await escalate()).toEqual(['BREACH_NOTICE']);
    expect(await notice(manager)).toMatchObject([{ escalatedAt: null }]);
  });
});
