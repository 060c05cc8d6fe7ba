import { setTimeout as sleep } from 'node:timers/promises';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Door } from '../support/door.ts';
import { type HouseWithDoors, openHouseWithDoors } from '../support/house-with-doors.ts';
import { rowsOf } from '../support/rows.ts';
import { breachesOf } from '../support/scenario.ts';
import { smoothBreach } from '../support/smooth-breach.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const AWAY_MS = 60_000;
const PATIENCE = { settlesWithinMs: 300_000, latenessMs: 30_000 };

let doors: HouseWithDoors;
let tenant: Tenant;
beforeAll(async () => {
  doors = await openHouseWithDoors();
  tenant = await openTenant('whole-way', doors.house, PATIENCE);
});
afterAll(async () => {
  await tenant?.close();
  await doors?.close();
});

const takenAway = async (door: Door): Promise<void> => {
  await door.shut();
  await sleep(AWAY_MS);
  await door.open();
};
const mailRefusedForAnHour = async (): Promise<void> => {
  const before = mails().length;
  doors.mail.refusing = () => 421;
  await tenant.clock.advanceTo(new Date(tenant.clock.now().getTime() + 3_600_000));
  expect(mails()).toHaveLength(before);
  doors.mail.refusing = () => undefined;
};
const mails = (): ParsedMail[] =>
  doors.mail.mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(tenant.address(''))));

test('Temporal and PostgreSQL are away for a minute, the mail server for an hour: the breach goes its whole way (H7.3)', async () => {
  /** What is taken away when something was decided and nothing has followed from it yet. */
  const away: Readonly<Record<string, () => Promise<void>>> = {
    'a settlement is proposed': () => takenAway(doors.temporal),
    'a rectification is planned': () => takenAway(doors.postgres),
    'the rectification is accepted': mailRefusedForAnHour,
    'the credit is claimed': () => takenAway(doors.postgres),
    'the credit is approved and posted': () => takenAway(doors.temporal),
  };
  const passed: string[] = [];
  for (const { name, take } of smoothBreach(tenant)) {
    await take();
    if (away[name]) {
      await away[name]();
      passed.push(name);
    }
    await tenant.clock.settle();
  }
  expect(passed).toEqual(Object.keys(away));

  const [breach] = await breachesOf(await tenant.as('manager'));
  expect(breach).toMatchObject({ phase: 'CLOSED', standing: 'STANDING', toldLate: false });
  expect(breach?.notifications.every(({ toldAt }) => toldAt !== null)).toBe(true);
  const booked = `select kind from ledger_transaction where tenant = $1`;
  expect(await rowsOf(doors.house.databases.contracts, booked, [tenant.name])).toEqual([{ kind: 'POSTED' }]);
  const ids = mails().map(({ messageId }) => messageId);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
