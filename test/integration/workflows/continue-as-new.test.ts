import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage, T0 } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse(['limit.historyCount.suggestContinueAsNew=60']);
});
afterAll(() => house?.close());

/** Calls until the lifecycle goes on in another run. @returns the first run's id */
async function untilNextRun(stage: Pick<Stage<unknown>, 'handle'>, act: () => Promise<void>): Promise<string> {
  const { runId: first } = await stage.handle.describe();
  for (let tries = 0; tries < 60; tries += 1) {
    await act();
    if ((await stage.handle.describe()).runId !== first) return first;
  }
  throw new Error('It did not go on in another run.');
}

test('a contract goes on with its dates, its numbers and its next check', async () => {
  const contract = await house.contract(
    { phase: 'ACTIVE', version: 1, termStart: T0, termEnd: day(366), lastSealAt: day(376) },
    { handOverVersion: async () => ({ nextCheckAt: day(30) }) },
  );
  let revision = 0;
  const first = await untilNextRun(contract, () =>
    contract.signal(
      'evaluated',
      { evaluationId: `evl_${(revision += 1)}`, outcome: 'MISSED', period: '2031-01', revision },
      'metrics',
    ),
  );
  await contract.signalAgain();
  expect(contract.asked()).toEqual(['handOverVersion', ...Array.from({ length: revision }, () => 'recordBreach')]);
  await contract.clock.advanceTo(day(30));
  expect(contract.asked().at(-1)).toBe('evaluate');
  const sequences = contract.projections().map(({ sequence }) => sequence);
  expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
  expect(await contract.details()).toContain(`2031-01: MISSED on revision ${revision}`);
  await contract.keep('contract-continued-as-new', first);
});

test('a breach goes on where it was: what was told is not told again, and the deadlines stand', async () => {
  const breach = await house.breach({});
  await breach.clock.advanceTo(hour(13));
  let revision = 0;
  await untilNextRun(breach, () => breach.signal('revised', { revision: (revision += 1) }));
  expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE', 'requestNotification NOTICE_WARNING_12H']);
  await breach.clock.advanceTo(hour(24));
  expect(breach.asked().slice(2)).toEqual([
    'requestNotification NOTICE_WARNING_20H',
    'recordNoticeLate',
    'requestNotification NOTICE_LATE',
  ]);
  await breach.signal('told', { notificationId: 'ntf_1', fact: 'breach/brc_1/notified', toldAt: hour(24) });
  expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
});

test('an analysis that was extended and is overdue is told once, also by the next run', async () => {
  const facts: string[] = [];
  const breach = await house.breach(
    {},
    {
      requestNotification: async ({ fact }) => {
        facts.push(fact.replace('breach/brc_1/', ''));
        return { notificationId: 'ntf_1' };
      },
    },
  );
  await breach.signal('told', { notificationId: 'ntf_1', fact: 'breach/brc_1/notified', toldAt: hour(0) });
  await breach.signal('extended', { analysisDue: day(5) });
  await breach.clock.advanceTo(day(5));
  const told = ['notified', `analysis-extended/${day(5)}`, `analysis-overdue/${day(5)}`];
  expect(facts).toEqual(told);
  let revision = 0;
  await untilNextRun(breach, () => breach.signal('revised', { revision: (revision += 1) }));
  expect(facts).toEqual(told);
});

test('a delivery goes on counting its attempts', async () => {
  const attempts: number[] = [];
  const delivery = await house.delivery(
    { giveUpAt: hour(20) },
    {
      deliver: async ({ attempt }) => {
        attempts.push(attempt);
        return { told: 0, failed: 1, lastFailure: 'connection refused' };
      },
    },
  );
  await delivery.clock.advanceTo(hour(20));
  expect(await delivery.handle.result()).toMatchObject({ ended: 'GIVEN_UP' });
  expect(attempts).toEqual(attempts.map((_, index) => index + 1));
  expect(attempts.length).toBeGreaterThan(20);
});

test('a trail goes on, and nothing that was written meanwhile is left', async () => {
  let uncopied = 0;
  const trail = await house.trail({
    copyTrail: async () => {
      const copied = uncopied;
      uncopied = 0;
      return { copied, more: false };
    },
  });
  let written = 0;
  const first = await untilNextRun(trail, async () => {
    written += 1;
    uncopied += 1;
    await trail.signal('written', {});
  });
  expect(await trail.details()).toContain(`${written} decisions copied`);
  await trail.keep('trail-continued-as-new', first);
});
