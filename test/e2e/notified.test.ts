import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';
import { isSignedBy, openWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

const PROBLEMS = 'problems { code message path retryable }';

let tenant: Tenant;
let scenario: Scenario;
let receiver: WebhookReceiver;
let secret: string;
beforeAll(async () => {
  tenant = await openTenant('notified');
  receiver = await openWebhookReceiver();
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  const admin = await tenant.as('admin');
  const { contract } = await scenario.customer.query<{ contract: { customer: { id: string } } }>(
    `{ contract(id: "${scenario.contractId}") { customer { id } } }`,
  );
  const partyId = contract.customer.id;
  await admin.mutate(
    'addContact',
    `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } ${PROBLEMS} } }`,
    {
      partyId,
      contact: { name: '王芳', email: tenant.address('wang'), language: 'ZH', timeZone: 'Asia/Shanghai' },
    },
  );
  const registered = await admin.mutate<{ secret: string }>(
    'registerWebhook',
    `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret ${PROBLEMS} } }`,
    { partyId, url: receiver.url, kinds: ['BREACH_NOTICE'] },
  );
  secret = registered.secret;
  await tenant.clock.advanceTo('2031-03-02T00:00:00Z');
  await recordOutage(scenario.integration, 'INC-1', '2031-03-01T00:00:00Z', '2031-03-01T06:00:00Z');
  await tenant.clock.settle();
});
afterAll(async () => {
  await receiver?.close();
  await tenant?.close();
});

const breachOf = async (period: string) => {
  const breach = (await breachesOf(scenario.manager)).find(each => each.period === period);
  if (!breach) throw new Error(`There is no breach of ${period}.`);
  return breach;
};
const kindsOf = async (period: string) => (await breachOf(period)).notifications.map(({ kind }) => kind);

test('a customer is told by mail in Chinese and by webhook (H7.3.1)', async () => {
  const { id, toldAt } = await breachOf('2031-03');
  expect(toldAt).not.toBeNull();
  const mail = (await tenant.mails()).find(({ to }) => to === tenant.address('wang'));
  expect(mail?.subject).toContain('违约通知');
  expect(mail?.text).toMatch(/发现时间：　*2031年3月2日 08:00:\d\d（Asia\/Shanghai）/);
  expect(receiver.received).toHaveLength(1);
  const [call] = receiver.received;
  if (!call) throw new Error('Nothing was received.');
  expect(isSignedBy(secret, call)).toBe(true);
  expect(JSON.parse(call.body)).toMatchObject({ type: 'io.surety.breach.notified', subject: id });
});

test('the link in the mail acknowledges it, without a token, and nothing follows', async () => {
  const mail = (await tenant.mails()).find(({ to }) => to === tenant.address('wang'));
  const [link = ''] = /http\S+\/links\/acknowledge\S+/.exec(mail?.text ?? '') ?? [];
  expect(new URL(link).origin).toBe(new URL(tenant.graphUrl).origin);
  const page = await fetch(link);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<button>确认收到</button>')]);
  const done = await fetch(link, { method: 'POST' });
  expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('已记录')]);
  const large = await fetch(link, { method: 'POST', body: 'x'.repeat(100_000) });
  expect(large.status).toBe(401);
  expect((await fetch(link.replace('/links/acknowledge', '/documents/doc_1'))).status).toBe(401);
  expect((await fetch(`${link}x`)).status).toBe(404);
  await tenant.clock.advanceTo('2031-03-10T00:00:00Z');
  expect(await kindsOf('2031-03')).not.toContain('NOTICE_AGAIN');
});

test('one that nobody acknowledges is told once more, and to the managers', async () => {
  await tenant.clock.advanceTo('2031-04-02T00:00:00Z');
  await recordOutage(scenario.integration, 'INC-2', '2031-04-01T00:00:00Z', '2031-04-01T06:00:00Z');
  await tenant.clock.settle();
  await tenant.clock.advanceTo('2031-04-04T23:00:00Z');
  expect(await kindsOf('2031-04')).not.toContain('NOTICE_AGAIN');
  await tenant.clock.advanceTo('2031-04-05T01:00:00Z');
  expect(await kindsOf('2031-04')).toEqual(expect.arrayContaining(['NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED']));
  const subjects = (await tenant.mails()).filter(({ subject }) => subject.includes('2031-04'));
  const to = (words: string) => subjects.filter(({ subject }) => subject.includes(words)).map(mail => mail.to);
  expect(to('once more').toSorted()).toEqual([tenant.address('desk.customer'), tenant.address('manager.customer')]);
  expect(to('再次发送')).toEqual([tenant.address('wang')]);
  expect(to('not confirmed')).toEqual([tenant.address('manager.customer')]);
});
