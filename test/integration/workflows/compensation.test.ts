import type { BreachSignals, SettledCredit } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage, T0 } from './house.ts';
import { remedyStanding } from './remedy.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** Told and analysed; what is left is the seal of its period, a day after T0. */
const SEALED_SOON = { phase: 'AWAITING_SEAL', toldAt: T0, analysed: true, sealAt: day(1) } as const;
const AUTOMATIC: SettledCredit = {
  phase: 'POSTED',
  version: 5,
  amount: '100.00 EUR',
  claimableUntil: null,
  remindAt: null,
};
const TO_CLAIM: SettledCredit = { ...AUTOMATIC, phase: 'AWAITING_CLAIM', claimableUntil: day(21), remindAt: day(11) };
/** Its rectification was accepted, and its effect is confirmed. */
const REMEDIED = remedyStanding({
  phase: 'AWAITING_SEAL',
  move: 'CONFIRM_EFFECT',
  byDeadline: true,
  step: 5,
  due: null,
  measures: 1,
});
const REMINDED = ['settleCompensation', 'requestNotification CREDIT_REMINDER'];

const credited = (breach: Stage<BreachSignals>, phase: string, version: number): Promise<void> =>
  breach.signal('credited', { phase, version });

describe('from the seal of its period to a posted credit (H7.3.4)', () => {
  test('a credit that comes without a claim is posted at the seal, and the breach is closed', async () => {
    const breach = await house.breach(SEALED_SOON, { settleCompensation: async () => AUTOMATIC });
    await breach.clock.advanceTo(hour(23.9));
    expect(breach.asked()).toEqual([]);
    await breach.clock.advanceTo(day(1));
    expect(breach.asked()).toEqual(['settleCompensation', 'closeBreach']);
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    expect(await breach.details()).toContain('credit: 100.00 EUR, posted in the ledger');
  });

  test('the customer is reminded half way, claims, the provider approves, and it closes', async () => {
    const breach = await house.breach(SEALED_SOON, { settleCompensation: async () => TO_CLAIM });
    await breach.clock.advanceTo(day(1));
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_CLAIM',
      nextDeadline: day(21),
      whoseTurn: 'CUSTOMER',
      workItem: null,
    });
    await breach.clock.advanceTo(day(10.9));
    expect(breach.asked()).toEqual(['settleCompensation']);
    await breach.clock.advanceTo(day(11));
    expect(breach.asked()).toEqual(REMINDED);
    await credited(breach, 'AWAITING_APPROVAL', 6);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_APPROVAL',
      nextDeadline: null,
      whoseTurn: 'PROVIDER',
    });
    await breach.clock.advanceTo(day(30));
    expect(breach.asked()).toEqual(REMINDED);
    await credited(breach, 'POSTED', 8);
    expect(breach.asked()).toEqual([...REMINDED, 'closeBreach']);
    expect(await breach.timers()).toContain(
      'the customer can claim 100.00 EUR for Datalab in 2031-01 until 2031-01-26 10:00 UTC',
    );
    await breach.keep('breach-credit-claimed');
  });

  test('after a remedy that is over too the page says whose turn the credit is', async () => {
    const breach = await house.breach(
      { ...SEALED_SOON, remedy: REMEDIED },
      { settleCompensation: async () => TO_CLAIM },
    );
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_SEAL', whoseTurn: 'NOBODY' });
    await breach.clock.advanceTo(day(1));
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_CLAIM',
      nextDeadline: day(21),
      whoseTurn: 'CUSTOMER',
    });
    await credited(breach, 'AWAITING_APPROVAL', 6);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL', whoseTurn: 'PROVIDER' });
    await credited(breach, 'POSTED', 8);
    expect(breach.asked().at(-1)).toBe('closeBreach');
    await breach.keep('breach-credit-after-remedy');
  });

  test('a window that nobody used ends it, and the customer is told so', async () => {
    const breach = await house.breach(SEALED_SOON, {
      settleCompensation: async () => TO_CLAIM,
      lapseCredit: async () => ({ ...TO_CLAIM, phase: 'LAPSED', version: 6 }),
    });
    await breach.clock.advanceTo(day(20.9));
    expect(breach.asked()).toEqual(REMINDED);
    await breach.clock.advanceTo(day(21));
    expect(breach.asked()).toEqual([...REMINDED, 'lapseCredit', 'requestNotification CREDIT_LAPSED', 'closeBreach']);
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    await breach.keep('breach-credit-lapsed');
  });

  test('a claim that the row took before the window closed is heard, whatever the timer does', async () => {
    const breach = await house.breach(SEALED_SOON, {
      settleCompensation: async () => TO_CLAIM,
      lapseCredit: async () => ({ ...TO_CLAIM, phase: 'AWAITING_APPROVAL', version: 6 }),
    });
    await breach.clock.advanceTo(day(21));
    expect(breach.asked()).toEqual([...REMINDED, 'lapseCredit']);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL' });
    // An older word than the row's changes nothing.
    await credited(breach, 'AWAITING_CLAIM', 5);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL' });
    await credited(breach, 'REFUSED', 7);
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
  });
});

describe('two persons decide (H7.3.4)', () => {
  test('the first approves, the second refuses: nothing is posted, and the breach is closed', async () => {
    const breach = await house.breach(SEALED_SOON, {
      settleCompensation: async () => ({ ...AUTOMATIC, phase: 'AWAITING_APPROVAL' }),
    });
    await breach.clock.advanceTo(day(1));
    await credited(breach, 'AWAITING_APPROVAL', 6);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL', whoseTurn: 'PROVIDER' });
    expect(breach.asked()).toEqual(['settleCompensation']);
    await credited(breach, 'REFUSED', 7);
    expect(breach.asked()).toEqual(['settleCompensation', 'closeBreach']);
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    await breach.keep('breach-credit-four-eyes-refused');
  });

  test('a cap that other breaches have reached leaves nothing, until other figures leave some room', async () => {
    const used: SettledCredit = { ...AUTOMATIC, phase: 'NOTHING_OWED', amount: null };
    let settled = used;
    const breach = await house.breach(
      { phase: 'AWAITING_ANALYSIS', toldAt: T0, sealAt: day(1) },
      { settleCompensation: async () => settled },
    );
    await breach.clock.advanceTo(day(2));
    expect(await breach.details()).toContain('credit: nothing is owed');
    settled = { ...AUTOMATIC, version: 6, amount: '50.00 EUR' };
    await breach.signal('revised', { revision: 2 });
    expect(await breach.details()).toContain('credit: 50.00 EUR, posted in the ledger');
    await breach.signal('analysed', {});
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    await breach.keep('breach-credit-cap-reached');
  });
});

describe('a breach whose period is reopened', () => {
  test('goes on after it was closed: its credit follows new figures at once, and it closes at the new seal', async () => {
    let answer = AUTOMATIC;
    const breach = await house.breach(
      { ...SEALED_SOON, sealAt: day(10), settled: true, asked: ['breach/brc_1/notified'] },
      { settleCompensation: async () => answer },
    );
    expect(breach.asked()).toEqual(['settleCompensation']);
    answer = { ...AUTOMATIC, phase: 'REVERSED', version: 7, amount: null };
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    // In the reverse order: what stands in the ledger first, then what was told.
    const settled = 'settleCompensation';
    expect(breach.asked()).toEqual([settled, settled, 'requestNotification BREACH_RETRACTED']);
    answer = { ...AUTOMATIC, version: 9 };
    await breach.signal('reinstated', { revision: 3, times: 1 });
    expect(breach.asked().filter(asked => asked === 'settleCompensation')).toHaveLength(3);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_SEAL', nextDeadline: day(10) });
    await breach.clock.advanceTo(day(10));
    expect(breach.asked().at(-1)).toBe('closeBreach');
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    await breach.keep('breach-reopened');
  });

  test('while it is open only waits longer for its seal', async () => {
    const breach = await house.breach(SEALED_SOON, { settleCompensation: async () => TO_CLAIM });
    await breach.clock.advanceTo(day(2));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_CLAIM' });
    await breach.signal('sealMoved', { sealAt: day(12) });
    await credited(breach, 'POSTED', 8);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_SEAL', nextDeadline: day(12) });
    expect(breach.asked()).not.toContain('closeBreach');
    await breach.clock.advanceTo(day(12));
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
  });
});

describe('figures that change after the seal', () => {
  test('settle it anew while the analysis is awaited: reversed, posted again', async () => {
    let version = 5;
    let phase = 'POSTED';
    const breach = await house.breach(
      { phase: 'AWAITING_ANALYSIS', toldAt: T0, sealAt: day(1) },
      {
        settleCompensation: async () => {
          version += 1;
          return { ...AUTOMATIC, phase, version };
        },
      },
    );
    const settled = (): number => breach.asked().filter(asked => asked === 'settleCompensation').length;
    await breach.signal('revised', { revision: 2 });
    expect(settled()).toBe(0);
    await breach.clock.advanceTo(day(5));
    expect(settled()).toBe(1);
    await breach.signal('revised', { revision: 3 });
    expect(settled()).toBe(2);
    phase = 'AWAITING_APPROVAL';
    await breach.signal('revised', { revision: 4 });
    expect(settled()).toBe(3);
    await breach.signal('analysed', {});
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL' });
    phase = 'REVERSED';
    await breach.signal('withdrawn', { revision: 5, times: 1 });
    expect(settled()).toBe(4);
    expect(await breach.handle.result()).toMatchObject({ ended: 'WITHDRAWN' });
    expect(await breach.details()).toContain('what was posted is reversed');
    await breach.keep('breach-credit-reversed');
  });
});

test('a lifecycle that is entered while the credit is to be claimed asks how it stands, and reminds nobody twice', async () => {
  const entered = {
    ...SEALED_SOON,
    phase: 'AWAITING_CLAIM' as const,
    sealAt: hour(-1),
    asked: ['breach/brc_1/claim-reminder'],
  };
  const breach = await house.breach(entered, { settleCompensation: async () => ({ ...TO_CLAIM, remindAt: hour(-2) }) });
  expect(breach.asked()).toEqual(['settleCompensation']);
  await credited(breach, 'POSTED', 9);
  expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
});
