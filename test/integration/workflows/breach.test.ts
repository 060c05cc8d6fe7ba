import type { Activities } from '@surety/workflow-activities';
import type { BreachSignals } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage, T0 } from './house.ts';
import { remedyStanding } from './remedy.ts';

const NOTICE = 'breach/brc_1/notified';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const tell = (breach: Stage<BreachSignals>, toldAt: string, fact = NOTICE): Promise<void> =>
  breach.signal('told', { notificationId: 'ntf_1', fact, toldAt });

describe('a breach is told, analysed and sealed (H7.3)', () => {
  test('smoothly: told at once, analysed, closed when its period is sealed', async () => {
    const breach = await house.breach({});
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE']);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'NOTICE_DUE',
      nextDeadline: hour(24),
      whoseTurn: 'SYSTEM',
      workItem: null,
    });

    await tell(breach, hour(0));
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_ANALYSIS',
      nextDeadline: hour(72),
      whoseTurn: 'PROVIDER',
      workItem: 'ANALYSE_CAUSE',
    });
    await breach.clock.advanceTo(hour(71));
    await breach.signal('analysed', {});
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_SEAL',
      nextDeadline: day(26),
      whoseTurn: 'NOBODY',
      workItem: null,
    });

    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'SEALED' });
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE', 'settleCompensation', 'closeBreach']);
    const sequences = breach.projections().map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
    await breach.keep('breach-smooth');
  });

  test('held: the manager is warned at 12 h and 20 h, and when it is late; the release lets it go (H7.3.1)', async () => {
    const breach = await house.breach({ held: true });
    expect(breach.projections().at(-1)).toMatchObject({
      whoseTurn: 'PROVIDER',
      workItem: 'HOLD_OR_TELL',
      nextDeadline: hour(24),
    });
    await breach.clock.advanceTo(hour(11.9));
    expect(breach.asked()).toEqual([]);
    await breach.clock.advanceTo(hour(12));
    expect(breach.asked()).toEqual(['requestNotification NOTICE_WARNING_12H']);
    await breach.clock.advanceTo(hour(20));
    expect(breach.asked().slice(1)).toEqual(['requestNotification NOTICE_WARNING_20H']);
    await breach.clock.advanceTo(hour(23.9));
    expect(breach.asked()).toHaveLength(2);
    await breach.clock.advanceTo(hour(24));
    expect(breach.asked().slice(2)).toEqual(['recordNoticeLate', 'requestNotification NOTICE_LATE']);
    await breach.clock.advanceTo(hour(30));
    await breach.signal('released', {});
    expect(breach.asked().slice(4)).toEqual(['requestNotification BREACH_NOTICE']);
    await tell(breach, hour(30));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    expect(await breach.timers()).toContain(
      "customer must be told of Datalab in 2031-01 by 2031-01-06 10:00 UTC; the provider's manager is warned at 2031-01-05 22:00 UTC",
    );
    expect(await breach.details()).toContain('2031-01-06 16:00 UTC: the notice was released');
    await breach.keep('breach-held-and-late');
  });

  test('held and released in time: the warnings that passed were given, nothing is late', async () => {
    const breach = await house.breach({ held: true });
    await breach.clock.advanceTo(hour(13));
    await breach.signal('released', {});
    await tell(breach, hour(13));
    await breach.clock.advanceTo(hour(25));
    expect(breach.asked()).toEqual(['requestNotification NOTICE_WARNING_12H', 'requestNotification BREACH_NOTICE']);
  });

  test('a delivery that fails keeps the notice back as a hold does', async () => {
    const breach = await house.breach({});
    await breach.clock.advanceTo(hour(24));
    expect(breach.asked()).toEqual([
      'requestNotification BREACH_NOTICE',
      'requestNotification NOTICE_WARNING_12H',
      'requestNotification NOTICE_WARNING_20H',
      'recordNoticeLate',
      'requestNotification NOTICE_LATE',
    ]);
  });

  test('a notice that reaches nobody in 3 days: its page says so, and what tries it again, until it is told', async () => {
    const breach = await house.breach({});
    await breach.clock.advanceTo(hour(72));
    expect(await breach.details()).toContain('the notice is being delivered; it is late');
    await breach.signal('givenUp', { fact: NOTICE });
    const givenUp = await breach.details();
    expect(givenUp).toContain('nobody of the customer could be reached');
    expect(givenUp).toContain('`resendNotification` of the graph tries it again; it is late, which is on record');
    expect(givenUp).toContain('gave up telling the customer of the breach: nobody could be reached');
    expect(givenUp).toContain('**Until:** 2031-01-06 10:00 UTC');
    await breach.signal('resent', { fact: NOTICE });
    expect(await breach.details()).toContain('the notice is being delivered; it is late');
    // What else reached nobody is not the notice.
    await breach.signal('givenUp', { fact: 'breach/brc_1/notice-late' });
    expect(await breach.details()).toContain('the notice is being delivered; it is late');
    await tell(breach, hour(73));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    await breach.keep('breach-notice-given-up');
  });

  test('entered where its notice was given up, as after a restart from the row', async () => {
    const breach = await house.breach({ unreached: true, late: true, asked: [NOTICE] });
    expect(await breach.details()).toContain('nobody of the customer could be reached');
    expect(breach.asked()).toEqual([]);
  });

  test.each([
    [
      '13 h ago: only the warning at 20 h is ahead',
      13,
      ['requestNotification NOTICE_WARNING_20H', 'recordNoticeLate', 'requestNotification NOTICE_LATE'],
    ],
    ['25 h ago: recorded as late, nobody is warned of what has passed', 25, ['recordNoticeLate']],
  ])('found late, occurred %s', async (_, hoursAgo, expected) => {
    const breach = await house.breach({ clockStart: hour(-hoursAgo), notifyBy: hour(24 - hoursAgo) });
    await breach.clock.advanceTo(hour(20));
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE', ...expected]);
    await tell(breach, hour(20));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    if (hoursAgo === 25) await breach.keep('breach-found-late');
  });

  test('an analysis that does not come is overdue once and still awaited, past the seal (H7.3.2)', async () => {
    const breach = await house.breach({});
    await tell(breach, hour(0));
    await breach.clock.advanceTo(hour(71.9));
    expect(breach.asked()).toHaveLength(1);
    await breach.clock.advanceTo(day(30));
    expect(breach.asked().slice(1)).toEqual(['requestNotification ANALYSIS_OVERDUE', 'settleCompensation']);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS', nextDeadline: hour(72) });
    await breach.signal('analysed', {});
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'SEALED' });
    await breach.keep('breach-analysis-overdue');
  });
});

describe('corrected data lifts a miss and brings it back', () => {
  test('before the notice: nothing more is sent, and it ends withdrawn at the seal', async () => {
    const breach = await house.breach({ held: true });
    await breach.clock.advanceTo(hour(2));
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'WITHDRAWN',
      nextDeadline: day(26),
      whoseTurn: 'NOBODY',
      workItem: null,
    });
    await breach.signal('released', {});
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'WITHDRAWN' });
    expect(breach.asked()).toEqual(['settleCompensation', 'closeBreach']);
    await breach.keep('breach-withdrawn-before-notice');
  });

  test('before the notice and back: the original notice goes on, warnings that passed meanwhile are not given', async () => {
    const breach = await house.breach({ held: true });
    await breach.clock.advanceTo(hour(2));
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    await breach.clock.advanceTo(hour(14));
    await breach.signal('reinstated', { revision: 3, times: 1 });
    expect(breach.asked()).toEqual([]);
    await breach.signal('released', {});
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE']);
  });

  test("a provider's manager that was warned hears that there is nothing to hurry for, and when there is again", async () => {
    const breach = await house.breach({ held: true });
    await breach.clock.advanceTo(hour(13));
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    const warned = ['requestNotification NOTICE_WARNING_12H', 'requestNotification REMEDY_STOPPED'];
    expect(breach.asked()).toEqual(warned);
    await breach.signal('reinstated', { revision: 3, times: 1 });
    expect(breach.asked()).toEqual([...warned, 'requestNotification REMEDY_RESUMED']);
    await breach.signal('withdrawn', { revision: 4, times: 2 });
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'WITHDRAWN' });
    await breach.keep('breach-withdrawn-after-warning');
  });

  test('after the notice and before the analysis: it is awaited later, and nobody is told of an extension', async () => {
    const breach = await house.breach({});
    await tell(breach, hour(0));
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    await breach.signal('reinstated', { revision: 3, times: 1, analysisDue: day(7) });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS', nextDeadline: day(7) });
    await breach.clock.advanceTo(day(6));
    const corrections = ['BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED'];
    expect(breach.asked()).toEqual(corrections.map(kind => `requestNotification ${kind}`));
    await breach.clock.advanceTo(day(8));
    expect(breach.asked().at(-1)).toBe('requestNotification ANALYSIS_OVERDUE');
  });

  test('after the notice: told back, and told again when it returns, each time with its number', async () => {
    const facts: string[] = [];
    const breach = await house.breach(
      {},
      {
        requestNotification: async ({ fact }) => {
          facts.push(fact);
          return { notificationId: 'ntf_1' };
        },
      },
    );
    await tell(breach, hour(0));
    await breach.signal('analysed', {});
    for (const times of [1, 2]) {
      await breach.signal('withdrawn', { revision: 2 * times, times });
      expect(breach.projections().at(-1)).toMatchObject({ phase: 'WITHDRAWN' });
      await breach.signal('reinstated', { revision: 2 * times + 1, times });
      expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_SEAL' });
    }
    const corrections = ['retracted/1', 'reinstated/1', 'retracted/2', 'reinstated/2'];
    expect(facts).toEqual([NOTICE, ...corrections.map(fact => `breach/brc_1/${fact}`)]);
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'SEALED' });
    await breach.keep('breach-withdrawn-and-reinstated');
  });

  test('a notice that arrives after the miss was lifted is told back', async () => {
    const breach = await house.breach({});
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE']);
    await tell(breach, hour(1));
    expect(breach.asked().slice(1)).toEqual(['requestNotification BREACH_RETRACTED']);
  });
});

describe('its page says what was promised and how severe it is, on the newest figures (H7.3)', () => {
  const promised = (measured: string): string[] => [
    `availability of at least 99.9 % per calendar month (measured: ${measured})`,
  ];
  const listedAs = async (breach: Stage<BreachSignals>): Promise<unknown> =>
    (await breach.handle.describe()).searchAttributes['BreachSeverity'];

  test('a live outage grows: the page and the lists follow each revision, also while nothing else moves', async () => {
    const breach = await house.breach({ severity: 'MINOR', promised: promised('available 99.8 %, down 44 minutes') });
    const details = await breach.details();
    expect(details).toContain(
      '- **Promised:** availability of at least 99.9 % per calendar month (measured: available',
    );
    expect(details).toContain('- **Severity:** minor');
    expect(await listedAs(breach)).toEqual(['MINOR']);

    await tell(breach, hour(0));
    const [listed, projected] = [await breach.listed(), breach.projections().length];
    const figures = { severity: 'CRITICAL', promised: promised('available 97 %, down 1,340 minutes') } as const;
    await breach.signal('revised', { revision: 2, ...figures });
    expect(await breach.details()).toContain('(measured: available 97 %, down 1,340 minutes)');
    expect(await breach.details()).toContain('- **Severity:** critical');
    expect(await listedAs(breach)).toEqual(['CRITICAL']);
    // The lists are written once, and the graph knows it already.
    await breach.signal('revised', { revision: 3, ...figures });
    expect(await breach.listed()).toBe(listed + 1);
    expect(breach.projections()).toHaveLength(projected);

    await breach.signal('analysed', {});
    expect(await breach.details()).toContain('- **Severity:** critical');
    await breach.keep('breach-grows-severe');
  });

  test('what is lifted and comes back, and what was shown to repeat another one, are as severe as they are told to be', async () => {
    const breach = await house.breach({});
    await tell(breach, hour(0));
    await breach.signal('withdrawn', {
      revision: 2,
      times: 1,
      severity: 'MINOR',
      promised: promised('available 99.95 %'),
    });
    expect(await listedAs(breach)).toEqual(['MINOR']);
    await breach.signal('reinstated', {
      revision: 3,
      times: 1,
      severity: 'MAJOR',
      promised: promised('available 99 %'),
    });
    expect(await listedAs(breach)).toEqual(['MAJOR']);
    expect(await breach.details()).toContain('(measured: available 99 %)');
    const remedy = remedyStanding({ phase: 'AWAITING_ANALYSIS', move: 'CONFIRM_REPORT', due: day(3) });
    await breach.signal('moved', { remedy, severity: 'CRITICAL' });
    expect(await listedAs(breach)).toEqual(['CRITICAL']);
    expect(await breach.details()).toContain('- **Severity:** critical');
  });

  test('a breach of old, whose messages do not say it, keeps what its start said', async () => {
    const breach = await house.breach({});
    await breach.signal('revised', { revision: 2 });
    expect(await breach.details()).toContain('- **Severity:** major');
    expect(await breach.details()).not.toContain('Promised');
  });
});

describe('a correction that moves the record at the seal, before its lifecycle hears of it', () => {
  /** Answers as the record does once it was withdrawn and reinstated so often. */
  const closeBreach =
    (record: { withdrawals: number; reinstatements: number }): Activities['closeBreach'] =>
    async ({ withdrawals, reinstatements }) => {
      if (withdrawals !== record.withdrawals || reinstatements !== record.reinstatements)
        throw ApplicationFailure.nonRetryable('The breach was withdrawn 1 times.', 'STANDING_MOVED');
    };
  const SEALED_SOON = { phase: 'AWAITING_SEAL', toldAt: T0, analysed: true, sealAt: hour(1) } as const;
  const CLOSING = ['settleCompensation', 'closeBreach'];

  test('a miss that was lifted is retracted, and it ends withdrawn', async () => {
    const breach = await house.breach(SEALED_SOON, {
      closeBreach: closeBreach({ withdrawals: 1, reinstatements: 0 }),
    });
    await breach.clock.advanceTo(hour(1.5));
    expect(breach.asked()).toEqual(CLOSING);
    expect(await breach.details()).toContain('**refused**: closes the breach: its period is sealed (STANDING_MOVED');
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'WITHDRAWN' });
    const undone = ['settleCompensation', 'requestNotification BREACH_RETRACTED', 'closeBreach'];
    expect(breach.asked().slice(CLOSING.length)).toEqual(undone);
    await breach.keep('breach-lifted-at-the-seal');
  });

  test('a miss that came back is told, and it goes on where it was', async () => {
    const withdrawn = { ...SEALED_SOON, phase: 'WITHDRAWN', withdrawals: 1 } as const;
    const breach = await house.breach(
      { ...withdrawn, asked: ['breach/brc_1/notified', 'breach/brc_1/retracted/1'] },
      { closeBreach: closeBreach({ withdrawals: 1, reinstatements: 1 }) },
    );
    await breach.clock.advanceTo(hour(1.5));
    expect(breach.asked()).toEqual(CLOSING);
    await breach.signal('reinstated', { revision: 3, times: 1 });
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'SEALED' });
    expect(breach.asked()).toContain('requestNotification BREACH_REINSTATED');
    await breach.keep('breach-back-at-the-seal');
  });

  test('what never comes is asked for every hour', async () => {
    const breach = await house.breach(SEALED_SOON, {
      closeBreach: closeBreach({ withdrawals: 1, reinstatements: 0 }),
    });
    await breach.clock.advanceTo(hour(3.1));
    expect(breach.asked()).toEqual([...CLOSING, 'closeBreach', 'closeBreach']);
  });
});

describe('whatever the relay and the rules do', () => {
  test('a signal that comes twice counts once', async () => {
    const breach = await house.breach({});
    await breach.signal('revised', { revision: 2 });
    await breach.signalAgain();
    const revised = (await breach.details()).match(/figures revised \(revision 2\)/g);
    expect(revised).toHaveLength(1);
  });

  test('a refusal is shown and the lifecycle goes on; a notice held meanwhile is asked for again after its release', async () => {
    let refusing = true;
    const breach = await house.breach(
      {},
      {
        requestNotification: async ({ kind }) => {
          if (refusing) throw ApplicationFailure.nonRetryable(`This ${kind} can't be told now.`, 'WRONG_PHASE');
          return { notificationId: 'ntf_1' };
        },
      },
    );
    expect(await breach.details()).toContain(
      "**refused**: asks for BREACH_NOTICE to the customer (WRONG_PHASE: This BREACH_NOTICE can't be told now.)",
    );
    await breach.signal('held', {});
    refusing = false;
    await breach.signal('released', {});
    expect(breach.asked()).toEqual(['requestNotification BREACH_NOTICE', 'requestNotification BREACH_NOTICE']);
    await tell(breach, hour(0));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    await breach.keep('breach-refused');
  });

  test('a closing that is refused is tried again every hour', async () => {
    let refusals = 2;
    const breach = await house.breach(
      { phase: 'AWAITING_SEAL', toldAt: T0, sealAt: hour(1) },
      {
        closeBreach: async () => {
          if (refusals-- > 0) throw ApplicationFailure.nonRetryable('Not yet.', 'WRONG_PHASE');
        },
      },
    );
    await breach.clock.advanceTo(hour(3.1));
    expect(breach.asked()).toEqual(['settleCompensation', 'closeBreach', 'closeBreach', 'closeBreach']);
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
  });

  test.each([
    ['AWAITING_ANALYSIS', { toldAt: T0 }, 'AWAITING_ANALYSIS'],
    ['AWAITING_SEAL', { toldAt: T0 }, 'AWAITING_SEAL'],
    ['WITHDRAWN', { withdrawals: 1 }, 'WITHDRAWN'],
  ] as const)('it is entered in phase %s, as after a restart from the row', async (phase, facts, shown) => {
    // A clock that runs behind the former run's does not matter.
    const projected = Date.parse(day(400));
    const breach = await house.breach({ phase, ...facts, carried: { seen: {}, projected, happened: [] } });
    expect(breach.projections()).toMatchObject([{ phase: shown, sequence: projected + 1 }]);
    expect(breach.asked()).toEqual([]);
    if (phase === 'AWAITING_SEAL') await breach.keep('breach-entered-late');
  });
});
