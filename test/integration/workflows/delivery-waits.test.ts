import type { Waiting } from '@surety/workflow-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, hour, openHouse } from './house.ts';

const REFUSED = { told: 1, failed: 1, lastFailure: 'connection refused' };
const TOLD = { told: 2, failed: 0, lastFailure: null };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const minutes = (count: number): string => hour(count / 60);
/** One of two contacts is not to be told before 20 hours have passed. */
const NIGHT: Waiting = { until: hour(20), local: '07:00 Europe/Berlin', because: 'QUIET_HOURS', contacts: 1 };
const AT_NIGHT = { told: 1, failed: 0, lastFailure: null, waiting: NIGHT, giveUpAt: hour(92) };

test('who has quiet hours is told after them, and the page says so until then', async () => {
  let isNight = true;
  const delivery = await house.delivery({}, { deliver: async () => (isNight ? AT_NIGHT : TOLD) });
  const words = 'waits until 07:00 Europe/Berlin for the quiet hours of one contact; told 1 of 2';
  expect(await delivery.details()).toContain(`Tells breach/brc_1/notified: ${words}`);
  expect(await delivery.timers()).toContain(`breach/brc_1/notified ${words}`);
  await delivery.clock.advanceTo(hour(19.9));
  expect(delivery.asked()).toEqual(['deliver']);
  isNight = false;
  await delivery.clock.advanceTo(hour(20));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(delivery.asked()).toEqual(['deliver', 'deliver']);
  await delivery.keep('delivery-quiet-hours');
});

test('a wait is no attempt that failed: retries begin after it, and are given up when the last answer says', async () => {
  const attempts: number[] = [];
  const delivery = await house.delivery(
    { giveUpAt: hour(1) },
    {
      deliver: async ({ attempt }) => {
        attempts.push(attempt);
        return attempts.length === 1 ? AT_NIGHT : { ...REFUSED, giveUpAt: hour(21) };
      },
    },
  );
  await delivery.clock.advanceTo(minutes(20 * 60 + 1.5));
  expect(attempts).toEqual([1, 1, 2]);
  await delivery.clock.advanceTo(hour(20.9));
  expect(delivery.asked()).not.toContain('giveUpDelivery');
  await delivery.clock.advanceTo(hour(21));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(delivery.asked().at(-1)).toBe('giveUpDelivery');
  await delivery.keep('delivery-quiet-hours-retried');
});

test('while one waits another who could not be reached is tried again', async () => {
  const partly = { told: 0, failed: 1, lastFailure: 'mailbox full', waiting: NIGHT, giveUpAt: hour(92) };
  let refusing = true;
  const delivery = await house.delivery({}, { deliver: async () => (refusing ? partly : AT_NIGHT) });
  await delivery.clock.advanceTo(minutes(1.5));
  expect(delivery.asked()).toHaveLength(2);
  refusing = false;
  await delivery.clock.advanceTo(minutes(6.5));
  expect(await delivery.details()).toContain('waits until 07:00');
  expect(delivery.asked()).toHaveLength(3);
  await delivery.clock.advanceTo(hour(19));
  expect(delivery.asked()).toHaveLength(3);
});

test('a digest is waited for, and who is told by it is seen at once', async () => {
  const digest: Waiting = { until: hour(8), local: '18:00 UTC', because: 'DIGEST', contacts: 2 };
  let isTold = false;
  const waiting = { told: 0, failed: 0, lastFailure: null, waiting: digest };
  const delivery = await house.delivery({}, { deliver: async () => (isTold ? TOLD : waiting) });
  expect(await delivery.details()).toContain('waits until 18:00 UTC for the daily digest of 2 contacts; told 0 of 2');
  await delivery.clock.advanceTo(hour(7));
  expect(delivery.asked()).toHaveLength(1);
  isTold = true;
  await delivery.signal('rearranged', {});
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  await delivery.keep('delivery-digest');
});

test('clocks that differ a little bring no hurry', async () => {
  const ahead = { ...AT_NIGHT, waiting: { ...NIGHT, until: hour(0) } };
  const delivery = await house.delivery({}, { deliver: async () => ahead });
  await delivery.clock.advanceTo(minutes(2.5));
  expect(delivery.asked()).toHaveLength(3);
});
