import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, hour, openHouse } from './house.ts';

const REFUSED = { told: 0, failed: 1, lastFailure: 'connection refused' };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const minutes = (count: number): string => hour(count / 60);

test('told with the first attempt, it ends', async () => {
  const delivery = await house.delivery({});
  expect(await delivery.handle.result()).toEqual({ notificationId: 'ntf_1', ended: 'TOLD' });
  expect(delivery.asked()).toEqual(['deliver']);
});

test.each([
  ['a start that said the same is not written over', hour(72), 1],
  ['a start that said something else is', hour(71), 2],
])('lists of workflows: %s', async (_, nextDeadline, times) => {
  const said = [
    { name: 'Phase', type: 'KEYWORD', value: 'SENDING' },
    { name: 'Owner', type: 'KEYWORD', value: 'SYSTEM' },
    { name: 'NextDeadline', type: 'DATETIME', value: nextDeadline },
  ] as const;
  const delivery = await house.delivery({}, {}, said);
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(await delivery.listed()).toBe(times);
  if (times === 1) await delivery.keep('delivery-started-as-it-stands');
});

test('who cannot be reached is tried again after 1, 5, 15, 60 minutes and then hourly', async () => {
  const attempts: number[] = [];
  const delivery = await house.delivery(
    {},
    {
      deliver: async ({ attempt }) => {
        attempts.push(attempt);
        return attempt < 7 ? REFUSED : { told: 1, failed: 0, lastFailure: null };
      },
    },
  );
  let expected = 1;
  for (const elapsed of [1, 6, 21, 81, 141]) {
    await delivery.clock.advanceTo(minutes(elapsed - 0.5));
    expect(attempts).toHaveLength(expected);
    await delivery.clock.advanceTo(minutes(elapsed + 0.1));
    expected += 1;
    expect(attempts).toHaveLength(expected);
  }
  expect(await delivery.details()).toContain('attempt 6 reached 0 of 1 (connection refused)');
  await delivery.clock.advanceTo(minutes(202));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  await delivery.keep('delivery-backoff');
});

test('it is given up on record at its instant, without a further attempt', async () => {
  const delivery = await house.delivery({ giveUpAt: minutes(50) }, { deliver: async () => REFUSED });
  await delivery.clock.advanceTo(minutes(49));
  expect(delivery.asked()).toEqual(['deliver', 'deliver', 'deliver', 'deliver']);
  await delivery.clock.advanceTo(minutes(50));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'GIVEN_UP' });
  expect(delivery.asked().slice(4)).toEqual(['giveUpDelivery']);
  await delivery.keep('delivery-given-up');
});

test('when some are told, the others are still tried; it ends told', async () => {
  const partly = { told: 1, failed: 1, lastFailure: 'mailbox full' };
  const delivery = await house.delivery({ giveUpAt: minutes(30) }, { deliver: async () => partly });
  await delivery.clock.advanceTo(minutes(30));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(delivery.asked()).toEqual(['deliver', 'deliver', 'deliver', 'deliver', 'giveUpDelivery']);
  await delivery.keep('delivery-told-in-part');
});

test('overtaken by a newer correction, it ends: nobody is tried any more', async () => {
  const answers = [
    REFUSED,
    { told: 0, failed: 0, lastFailure: 'a newer correction is told instead', superseded: true },
  ];
  const delivery = await house.delivery({}, { deliver: async () => answers.shift() ?? REFUSED });
  await delivery.clock.advanceTo(minutes(2));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'SUPERSEDED' });
  expect(delivery.asked()).toEqual(['deliver', 'deliver']);
  expect(await delivery.details()).toContain('a newer correction was told instead');
  await delivery.keep('delivery-superseded');
});

test('asked for again, it is tried at once, and then as if nothing had happened', async () => {
  let refusing = true;
  const delivery = await house.delivery(
    {},
    { deliver: async () => (refusing ? REFUSED : { told: 1, failed: 0, lastFailure: null }) },
  );
  await delivery.clock.advanceTo(minutes(30));
  expect(delivery.asked()).toHaveLength(4);
  await delivery.signal('resent', {});
  expect(delivery.asked()).toHaveLength(5);
  expect(await delivery.details()).toContain('somebody asked for it to be tried at once');
  refusing = false;
  await delivery.signal('resent', {});
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  await delivery.keep('delivery-resent');
});

test('waits are longer by the share that its input names, so that not all come back together', async () => {
  const delivery = await house.delivery({ spread: 0.2 }, { deliver: async () => REFUSED });
  await delivery.clock.advanceTo(minutes(1.1));
  expect(delivery.asked()).toHaveLength(1);
  await delivery.clock.advanceTo(minutes(1.3));
  expect(delivery.asked()).toHaveLength(2);
});

const TOLD = { told: 1, failed: 0, lastFailure: null };

test('a notice waits for its acknowledgement, and ends with it', async () => {
  const delivery = await house.delivery({}, { deliver: async () => ({ ...TOLD, acknowledgeBy: hour(72) }) });
  await delivery.clock.advanceTo(hour(71));
  expect(delivery.asked()).toEqual(['deliver']);
  expect(await delivery.details()).toContain('nobody has acknowledged it yet');
  expect(await delivery.timers()).toContainEqual(expect.stringMatching(/^somebody is to acknowledge .* by /));
  await delivery.signal('acknowledged', { at: hour(71) });
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(delivery.asked()).toEqual(['deliver']);
  await delivery.keep('delivery-acknowledged');
});

test('a notice that nobody acknowledges is escalated at its instant, once', async () => {
  const delivery = await house.delivery({}, { deliver: async () => ({ ...TOLD, acknowledgeBy: hour(72) }) });
  await delivery.clock.advanceTo(hour(73));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
  expect(delivery.asked()).toEqual(['deliver', 'escalateNotice']);
  await delivery.keep('delivery-escalated');
});

test('one that is acknowledged while others are still tried is not waited for', async () => {
  let refusing = true;
  const delivery = await house.delivery(
    {},
    { deliver: async () => ({ ...TOLD, failed: refusing ? 1 : 0, acknowledgeBy: hour(72) }) },
  );
  await delivery.signal('acknowledged', { at: hour(0) });
  refusing = false;
  await delivery.clock.advanceTo(minutes(2));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'TOLD' });
});
