import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';
const BERLIN_AT_NIGHT = { timeZone: 'Europe/Berlin', quietHours: { from: '22:00', until: '07:00' } };

const TITLES = ['Disks', 'Cables', 'Cooling'];

let tenant: Tenant;
let scenario: Scenario;
beforeAll(async () => {
  tenant = await openTenant('quiet-hours');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  await prefer('provider', 'SERVICE', BERLIN_AT_NIGHT);
  await prefer('provider', 'MANAGER', { timeZone: 'Europe/Berlin', digestAt: '18:00' });
  await prefer('customer', 'SERVICE', BERLIN_AT_NIGHT);
  // 23:30 in Berlin; what a change waits for is due five days later, and is reminded of a day before.
  await tenant.clock.advanceTo('2031-02-03T22:30:00Z');
  for (const title of TITLES) await requestChange(title);
  await tenant.clock.settle();
});
afterAll(() => tenant?.close());

/** Says when a contact wants to be told. */
async function prefer(externalId: string, role: string, preferences: object): Promise<void> {
  const admin = await tenant.as('admin');
  const { party } = await admin.query<{ party: { contacts: { id: string; version: number; function: string }[] } }>(
    'query ($externalId: String) { party(externalId: $externalId) { contacts { id version function name email subject maySign } } }',
    { externalId },
  );
  const found = party.contacts.find(contact => contact.function === role) ?? expect.fail(`no contact is ${role}`);
  const { id: contactId, version: expectedVersion, ...contact } = found;
  await admin.mutate(
    'updateContact',
    `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { contact { id } ${PROBLEMS} } }`,
    { contactId, expectedVersion, contact: { ...contact, ...preferences } },
  );
}

async function requestChange(title: string): Promise<void> {
  const { contractId, serviceId } = scenario;
  await scenario.customer.mutate(
    'requestChange',
    `mutation ($input: RequestChangeInput!) { requestChange(input: $input) { change { id } ${PROBLEMS} } }`,
    { contractId, serviceId, title, reason: 'It is old.', content: 'A new one.', effect: 'A short outage.' },
  );
}

const mailsTo = async (name: string) => (await tenant.mails()).filter(({ to }) => to === tenant.address(name));
const subjectsTo = async (name: string) => (await mailsTo(name)).map(({ subject }) => subject);

test('a reminder at 23:30 comes at 07:00, by the clock of its reader', async () => {
  await tenant.clock.advanceTo('2031-02-07T22:40:00Z');
  const before = await subjectsTo('desk.provider');
  expect(before.filter(subject => subject.includes('change "'))).toHaveLength(3);
  await tenant.clock.advanceTo('2031-02-08T05:59:00Z');
  expect(await subjectsTo('desk.provider')).toEqual(before);
  await tenant.clock.advanceTo('2031-02-08T06:00:00Z');
  const after = (await subjectsTo('desk.provider')).slice(before.length);
  expect(after).toHaveLength(3);
  for (const title of TITLES)
    expect(after).toContainEqual(expect.stringContaining(`Reminder: change "${title}" of Archive`));
});

test('three reminders come in one digest, at its time', async () => {
  const daysBefore = await subjectsTo('manager.provider');
  await tenant.clock.advanceTo('2031-02-08T16:59:00Z');
  expect(await subjectsTo('manager.provider')).toEqual(daysBefore);
  await tenant.clock.advanceTo('2031-02-08T17:00:00Z');
  const [digest, ...others] = (await mailsTo('manager.provider')).slice(daysBefore.length);
  expect(others).toEqual([]);
  expect(digest?.subject).toBe('Daily digest: 3 messages');
  for (const title of TITLES) expect(digest?.text).toMatch(new RegExp(`^\\d\\. Reminder: change "${title}"`, 'm'));
  await tenant.clock.advanceTo('2031-02-08T22:00:00Z');
  expect(await mailsTo('manager.provider')).toHaveLength(daysBefore.length + 1);
});

test('a notice of a breach at 03:00 comes at once (H7.3.1)', async () => {
  await tenant.clock.advanceTo('2031-03-02T02:00:00Z');
  const before = await subjectsTo('desk.customer');
  await recordOutage(scenario.integration, 'INC-1', '2031-03-01T00:00:00Z', '2031-03-01T06:00:00Z');
  await tenant.clock.settle();
  const marchBreach = async () => (await breachesOf(scenario.manager)).find(({ period }) => period === '2031-03');
  await vi.waitFor(async () => expect(String((await marchBreach())?.toldAt)).toMatch(/^2031-03-02T02:0/), WITHIN);
  const breach = await marchBreach();
  expect((await subjectsTo('desk.customer')).slice(before.length)).toEqual([
    expect.stringContaining(breach?.id ?? '-'),
  ]);
});
