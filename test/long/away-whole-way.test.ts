import { setTimeout as sleep } from 'node:timers/promises';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import type { Door } from '../support/door.ts';
import { type HouseWithDoors, openHouseWithDoors } from '../support/house-with-doors.ts';
import { rowsOf } from '../support/rows.ts';
import { breachesOf, type Scenario } from '../support/scenario.ts';
import { smoothBreach } from '../support/smooth-breach.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const AWAY_MS = 60_000;
const PATIENCE = { settlesWithinMs: 300_000, latenessMs: 30_000 };

/** Two breaches go their ways side by side, so that each minute without a part finds them at different steps. */
const WAYS = ['whole-way', 'whole-way-ahead'] as const;

/** What is taken away once each way has come to its step: something was decided there, and nothing has followed from it yet. */
const AWAY: readonly { readonly what: 'temporal' | 'postgres' | 'mail'; readonly at: readonly [string, string] }[] = [
  { what: 'temporal', at: ['a settlement is proposed', 'the rectification is reported'] },
  { what: 'postgres', at: ['a rectification is planned', 'the credit is claimed'] },
  { what: 'mail', at: ['the rectification is accepted', 'the credit is approved and posted'] },
];

/** What a system of the customer is told on its way, by webhook. */
const HEARD = { notified: 1, turn: 1, news: 3, 'credit-posted': 1 };

let doors: HouseWithDoors;
let tenants: readonly Tenant[];
beforeAll(async () => {
  doors = await openHouseWithDoors();
  tenants = await Promise.all(WAYS.map(name => openTenant(name, doors.house, PATIENCE)));
});
afterAll(async () => {
  await Promise.all((tenants ?? []).map(tenant => tenant.close()));
  await doors?.close();
});

const takenAway = async (door: Door): Promise<void> => {
  await door.shut();
  await sleep(AWAY_MS);
  await door.open();
};
const mailRefusedForAnHour = async (): Promise<void> => {
  const before = doors.mail.mails.length;
  doors.mail.refusing = () => 421;
  await Promise.all(tenants.map(({ clock }) => clock.advanceTo(new Date(clock.now().getTime() + 3_600_000))));
  expect(doors.mail.mails).toHaveLength(before);
  doors.mail.refusing = () => undefined;
};
const takeAway = {
  temporal: () => takenAway(doors.temporal),
  postgres: () => takenAway(doors.postgres),
  mail: mailRefusedForAnHour,
};
const mailsTo = (tenant: Tenant): ParsedMail[] =>
  doors.mail.mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(tenant.address(''))));

test('Temporal and PostgreSQL are away for a minute, the mail server for an hour: each breach goes its whole way (H7.3)', async () => {
  const systems = new Map<Tenant, CustomerSystem>();
  const ways = tenants.map(tenant => {
    const withSystem = async (scenario: Scenario): Promise<void> => {
      systems.set(tenant, await openCustomerSystem(tenant, scenario));
    };
    return { tenant, left: [...smoothBreach(tenant, withSystem)] };
  });
  /** Takes what is left of a way, to a step and not what follows from it; without one to its end. */
  const goOn = async ({ tenant, left }: (typeof ways)[number], until?: string): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      await next.take();
      if (next.name === until) return;
      await tenant.clock.settle();
    }
    expect(until, 'there is no such step').toBeUndefined();
  };
  for (const { what, at } of AWAY) {
    await Promise.all(ways.map((way, index) => goOn(way, at[index])));
    await takeAway[what]();
    await Promise.all(tenants.map(({ clock }) => clock.settle()));
  }
  await Promise.all(ways.map(way => goOn(way)));

  for (const tenant of tenants) {
    const [breach] = await breachesOf(await tenant.as('manager'));
    expect(breach).toMatchObject({ phase: 'CLOSED', standing: 'STANDING', toldLate: false });
    expect(breach?.notifications.every(({ toldAt }) => toldAt !== null)).toBe(true);
    const booked = `select kind from ledger_transaction where tenant = $1`;
    expect(await rowsOf(doors.house.databases.contracts, booked, [tenant.name])).toEqual([{ kind: 'POSTED' }]);
    const ids = mailsTo(tenant).map(({ messageId }) => messageId);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    // Signed, and none of them twice.
    expect(systems.get(tenant)?.heard()).toEqual(HEARD);
    await systems.get(tenant)?.close();
  }
});
