import type { BreachSignals, RemedyStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage, T0 } from './house.ts';
import { remedyStanding } from './remedy.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const NOTICE = 'breach/brc_1/notified';
const RECTIFYING = remedyStanding({
  phase: 'RECTIFYING',
  move: 'PLAN',
  step: 2,
  due: day(40),
  remindAt: [day(20), day(30), day(36)],
  measures: 2,
});
const REPORTED = remedyStanding({
  phase: 'AWAITING_ACCEPTANCE',
  move: 'REPORT',
  step: 3,
  due: day(44),
  remindAt: [day(37)],
  measures: 2,
});
const ACCEPTED = remedyStanding({ phase: 'WATCHING_EFFECT', move: 'ACCEPT', step: 4, due: day(80), measures: 2 });
const DONE = remedyStanding({ phase: 'AWAITING_SEAL', move: 'CONFIRM_EFFECT', byDeadline: true, step: 5, due: null });

type Breach = Stage<BreachSignals>;
const move = (breach: Breach, remedy: RemedyStanding) => breach.signal('moved', { remedy });

/** Told and analysed at once; facts that were asked to be told are kept. */
async function analysed(remedy: RemedyStanding = remedyStanding({})): Promise<{ breach: Breach; facts: string[] }> {
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
  await breach.signal('told', { notificationId: 'ntf_1', fact: NOTICE, toldAt: hour(0) });
  await breach.signal('analysed', { remedy });
  return { breach, facts };
}

describe('a breach is rectified (H7.3.5)', () => {
  test('smoothly: planned, reported, accepted, and its effect confirmed past the seal', async () => {
    const { breach, facts } = await analysed();
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_PLAN',
      nextDeadline: day(6),
      whoseTurn: 'PROVIDER',
      workItem: 'PLAN_RECTIFICATION',
    });
    await move(breach, RECTIFYING);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'RECTIFYING',
      whoseTurn: 'PROVIDER',
      workItem: 'RECTIFY',
    });
    expect(await breach.details()).toContain(
      'the provider promised 2 measures, to be reported by 2031-02-14 10:00 UTC (0 of 3 rejections)',
    );
    await breach.clock.advanceTo(day(29));
    await move(breach, REPORTED);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_ACCEPTANCE',
      nextDeadline: day(44),
      whoseTurn: 'CUSTOMER',
      workItem: 'ACCEPT_RECTIFICATION',
    });
    expect(await breach.details()).toContain('without an answer the rectification counts as accepted');
    await move(breach, ACCEPTED);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'WATCHING_EFFECT',
      whoseTurn: 'NOBODY',
      workItem: null,
    });
    await breach.clock.advanceTo(day(80));
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
    await move(breach, DONE);
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'SEALED' });
    expect(facts).toEqual([
      'notified',
      'plan/turn/1/provider',
      'news/PLAN/2/customer',
      'rectification/reminder-1/2/provider',
      'acceptance/turn/3/customer',
      'news/ACCEPT/4/provider',
      'news/CONFIRM_EFFECT/5/provider',
      'news/CONFIRM_EFFECT/5/customer',
    ]);
    expect(await breach.timers()).toContain(
      'reminder at 2031-01-25 10:00 UTC of the rectification for the miss of Datalab in 2031-01',
    );
    await breach.keep('breach-rectified');
  });

  test('a deadline that moved after it had passed is brought to the record again', async () => {
    const { breach } = await analysed();
    await move(breach, RECTIFYING);
    await move(breach, REPORTED);
    await breach.clock.advanceTo(day(44));
    await move(breach, { ...REPORTED, due: day(50) });
    await breach.clock.advanceTo(day(49));
    expect(breach.asked().filter(each => each === 'passBreachDeadline')).toHaveLength(1);
    await breach.clock.advanceTo(day(50));
    expect(breach.asked().filter(each => each === 'passBreachDeadline')).toHaveLength(2);
  });

  test('the customer is silent: reminded, then accepted by the deadline, and both are told so', async () => {
    const { breach, facts } = await analysed();
    await move(breach, RECTIFYING);
    await move(breach, REPORTED);
    await breach.clock.advanceTo(day(43));
    expect(facts.slice(3)).toEqual(['acceptance/turn/3/customer', 'acceptance/reminder-1/3/customer']);
    await breach.clock.advanceTo(day(44));
    expect(breach.asked().filter(each => each === 'passBreachDeadline')).toHaveLength(1);
    await breach.clock.advanceTo(day(45));
    expect(breach.asked().filter(each => each === 'passBreachDeadline')).toHaveLength(1);
    await move(breach, { ...ACCEPTED, byDeadline: true });
    expect(facts.slice(5)).toEqual(['news/ACCEPT/4/provider', 'news/ACCEPT/4/customer']);
    expect(await breach.details()).toContain(
      'the customer did not answer in time: the rectification counts as accepted',
    );
    await breach.keep('breach-customer-silent');
  });

  test('the provider is silent: reminded at 50, 75 and 90 %, then its manager is told, and it is still awaited', async () => {
    const { breach, facts } = await analysed();
    await breach.clock.advanceTo(day(6));
    expect(facts.slice(1)).toEqual(['plan/turn/1/provider', 'plan/overdue/1/provider_manager']);
    await move(breach, RECTIFYING);
    await breach.clock.advanceTo(day(60));
    expect(facts.slice(3)).toEqual([
      'news/PLAN/2/customer',
      'rectification/reminder-1/2/provider',
      'rectification/reminder-2/2/provider',
      'rectification/reminder-3/2/provider',
      'rectification/overdue/2/provider_manager',
    ]);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'RECTIFYING',
      nextDeadline: day(40),
      whoseTurn: 'PROVIDER',
    });
    expect(breach.asked()).not.toContain('passBreachDeadline');
    await breach.keep('breach-provider-silent');
  });

  test('rejected three times: escalated to the managers of both sides, and planned anew', async () => {
    const { breach, facts } = await analysed();
    await move(breach, RECTIFYING);
    for (const rejections of [1, 2]) {
      await move(breach, { ...REPORTED, step: 1 + 2 * rejections, rejections: rejections - 1 });
      await move(breach, { ...RECTIFYING, move: 'REJECT', step: 2 + 2 * rejections, rejections });
    }
    await move(breach, { ...REPORTED, step: 7, rejections: 2 });
    await move(
      breach,
      remedyStanding({ phase: 'ESCALATED', move: 'REJECT', step: 8, due: null, rejections: 3, measures: 2 }),
    );
    expect(facts.slice(3)).toEqual([
      'acceptance/turn/3/customer',
      'rectification/turn/4/provider',
      'acceptance/turn/5/customer',
      'rectification/turn/6/provider',
      'acceptance/turn/7/customer',
      'escalated/8/provider_manager',
      'escalated/8/customer_manager',
    ]);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'ESCALATED',
      nextDeadline: null,
      whoseTurn: 'PROVIDER',
      workItem: 'RESOLVE_ESCALATION',
    });
    await breach.clock.advanceTo(day(200));
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'ESCALATED' });
    await move(breach, { ...RECTIFYING, step: 9, rejections: 3, due: day(230), remindAt: [] });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'RECTIFYING', nextDeadline: day(230) });
    await breach.keep('breach-three-rejections');
  });

  test('the service is breached again while the effect is watched: it ends at the seal, and both are told', async () => {
    const { breach, facts } = await analysed();
    await move(breach, { ...RECTIFYING, remindAt: [] });
    await move(breach, { ...REPORTED, remindAt: [] });
    await move(breach, ACCEPTED);
    await move(breach, { ...DONE, move: 'REPEAT' });
    expect(facts.slice(-2)).toEqual(['news/REPEAT/5/provider', 'news/REPEAT/5/customer']);
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
  });
});

describe('a settlement is negotiated (H7.3.3)', () => {
  test('countered, then not answered in time: escalated', async () => {
    const { breach, facts } = await analysed();
    const proposed = remedyStanding({
      phase: 'NEGOTIATING',
      move: 'PROPOSE_SETTLEMENT',
      step: 2,
      due: day(8),
      remindAt: [day(5)],
      rounds: 1,
      proposedBy: 'CUSTOMER',
    });
    await move(breach, proposed);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'NEGOTIATING',
      whoseTurn: 'PROVIDER',
      workItem: 'ANSWER_SETTLEMENT',
    });
    const countered = { ...proposed, move: 'COUNTER_SETTLEMENT', step: 3, rounds: 2, proposedBy: 'PROVIDER' } as const;
    await move(breach, countered);
    expect(breach.projections().at(-1)).toMatchObject({ whoseTurn: 'CUSTOMER', nextDeadline: day(8) });
    expect(await breach.details()).toContain('without an answer of the customer the managers of both sides are told');
    await breach.clock.advanceTo(day(8));
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
    await move(
      breach,
      remedyStanding({ phase: 'ESCALATED', move: 'LAPSE_SETTLEMENT', byDeadline: true, step: 4, due: null, rounds: 2 }),
    );
    expect(facts.slice(2)).toEqual([
      'settlement/turn/2/provider',
      'settlement/turn/3/customer',
      'settlement/reminder-1/3/customer',
      'escalated/4/provider_manager',
      'escalated/4/customer_manager',
    ]);
    await breach.keep('breach-settlement-lapsed');
  });
});

describe('an escalation has dates (H7.3.3, H7.4)', () => {
  const escalated = (changes: Partial<RemedyStanding>) =>
    remedyStanding({ measures: 2, rejections: 3, due: null, outcome: null, ...changes });

  test('the managers find no way, the mediation fails, the customer chooses to terminate: it ends so at the seal', async () => {
    const { breach, facts } = await analysed();
    await move(breach, escalated({ phase: 'ESCALATED', move: 'REJECT', step: 2, due: day(4), remindAt: [day(2)] }));
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'ESCALATED',
      nextDeadline: day(4),
      whoseTurn: 'PROVIDER',
      workItem: 'RESOLVE_ESCALATION',
    });
    expect(await breach.details()).toContain('without any of that it goes to mediation by then');
    await breach.clock.advanceTo(day(4));
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
    await move(
      breach,
      escalated({
        phase: 'MEDIATING',
        move: 'ASK_MEDIATION',
        byDeadline: true,
        step: 3,
        due: day(14),
        remindAt: [day(9)],
      }),
    );
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'MEDIATING', workItem: 'RECORD_MEDIATION' });
    await breach.clock.advanceTo(day(9));
    const outcome = { by: 'PROVIDER', what: 'FAILED' } as const;
    await move(breach, escalated({ phase: 'MEDIATING', move: 'RECORD_OUTCOME', step: 4, due: day(14), outcome }));
    expect(breach.projections().at(-1)).toMatchObject({
      nextDeadline: day(14),
      whoseTurn: 'CUSTOMER',
      workItem: 'CONFIRM_MEDIATION',
    });
    expect(await breach.details()).toContain('the provider recorded what the mediation came to (no agreement)');
    await move(
      breach,
      escalated({
        phase: 'TERMINATION_OPTION',
        move: 'AGREE_ON_FAILURE',
        step: 5,
        due: day(20),
        remindAt: [day(17)],
      }),
    );
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'TERMINATION_OPTION',
      whoseTurn: 'CUSTOMER',
      workItem: 'CHOOSE_TERMINATION',
    });
    expect(await breach.details()).toContain('its option lapses, and the provider is to plan anew');
    await breach.clock.advanceTo(day(17));
    await move(breach, escalated({ phase: 'AWAITING_SEAL', move: 'CHOOSE_TERMINATION', step: 6 }));
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_SEAL',
      nextDeadline: day(26),
      whoseTurn: 'NOBODY',
      workItem: null,
    });
    expect(await breach.details()).toContain('the customer chose to terminate over it');
    expect(breach.asked()).not.toContain('settleCompensation');
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'TERMINATION' });
    expect(breach.asked()).toContain('settleCompensation');
    expect(facts.slice(2)).toEqual([
      'escalated/2/provider_manager',
      'escalated/2/customer_manager',
      'escalated/reminder-1/2/provider_manager',
      'escalated/reminder-1/2/customer_manager',
      'mediation/turn/3/provider_manager',
      'mediation/turn/3/customer_manager',
      'mediation/reminder-1/3/provider_manager',
      'mediation/reminder-1/3/customer_manager',
      'outcome/turn/4/customer_manager',
      'news/AGREE_ON_FAILURE/5/provider',
      'news/AGREE_ON_FAILURE/5/customer',
      'termination/turn/5/customer',
      'termination/reminder-1/5/customer',
      'news/CHOOSE_TERMINATION/6/provider',
      'news/CHOOSE_TERMINATION/6/customer',
    ]);
    await breach.keep('breach-escalated-to-termination');
  });

  test('the customer does not choose: its option lapses, and the provider plans anew', async () => {
    const { breach, facts } = await analysed();
    const option = escalated({ phase: 'TERMINATION_OPTION', move: 'LAPSE_MEDIATION', step: 4, due: day(20) });
    await move(breach, option);
    await breach.clock.advanceTo(day(20));
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
    await move(
      breach,
      escalated({ phase: 'AWAITING_PLAN', move: 'LAPSE_TERMINATION_OPTION', byDeadline: true, step: 5, due: day(25) }),
    );
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_PLAN', nextDeadline: day(25) });
    expect(facts.slice(-3)).toEqual([
      'news/LAPSE_TERMINATION_OPTION/5/provider',
      'news/LAPSE_TERMINATION_OPTION/5/customer',
      'plan/turn/5/provider',
    ]);
  });
});

describe('the cause (H7.3.2)', () => {
  test('both sides agree that the provider is not liable: nothing is owed, and it ends at the seal', async () => {
    const { breach, facts } = await analysed(
      remedyStanding({ phase: 'AWAITING_ATTRIBUTION', due: day(14), remindAt: [day(7)] }),
    );
    expect(breach.projections().at(-1)).toMatchObject({ whoseTurn: 'CUSTOMER', workItem: 'ANSWER_ATTRIBUTION' });
    await breach.clock.advanceTo(day(8));
    await move(
      breach,
      remedyStanding({ phase: 'AWAITING_SEAL', move: 'AGREE_ATTRIBUTION', step: 2, due: null, excluded: true }),
    );
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_SEAL',
      nextDeadline: day(26),
      whoseTurn: 'NOBODY',
    });
    expect(await breach.details()).toContain('the provider is not liable: no credit is owed');
    await breach.clock.advanceTo(day(26));
    expect(await breach.handle.result()).toMatchObject({ ended: 'SEALED' });
    expect(facts.slice(1)).toEqual([
      'attribution/turn/1/customer',
      'attribution/reminder-1/1/customer',
      'news/AGREE_ATTRIBUTION/2/provider',
    ]);
    await breach.keep('breach-liability-excluded');
  });

  test('its date is moved, the customer is told, and it can be overdue again', async () => {
    const breach = await house.breach({});
    await breach.signal('told', { notificationId: 'ntf_1', fact: NOTICE, toldAt: hour(0) });
    await breach.signal('extended', { analysisDue: day(5) });
    expect(breach.asked().slice(1)).toEqual(['requestNotification ANALYSIS_EXTENDED']);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS', nextDeadline: day(5) });
    await breach.clock.advanceTo(day(5));
    expect(breach.asked().slice(2)).toEqual(['requestNotification ANALYSIS_OVERDUE']);
    await breach.signal('extended', { analysisDue: day(9) });
    await breach.clock.advanceTo(day(9));
    expect(breach.asked().slice(3)).toEqual([
      'requestNotification ANALYSIS_EXTENDED',
      'requestNotification ANALYSIS_OVERDUE',
    ]);
    await breach.keep('breach-analysis-extended');
  });

  test('known before the customer: the remedy begins with the notice', async () => {
    const breach = await house.breach({});
    await breach.signal('analysed', {});
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'NOTICE_DUE' });
    await breach.signal('told', { notificationId: 'ntf_1', fact: NOTICE, toldAt: hour(1), remedy: remedyStanding({}) });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_PLAN' });
  });
});

describe('corrected data', () => {
  test('lifts the miss while it is rectified: everything is closed, everyone is told; brought back, it goes on where it was', async () => {
    const { breach, facts } = await analysed();
    await move(breach, RECTIFYING);
    await breach.clock.advanceTo(day(10));
    await breach.signal('withdrawn', { revision: 2, times: 1 });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'WITHDRAWN', whoseTurn: 'NOBODY', workItem: null });
    await breach.clock.advanceTo(day(25));
    expect(facts.slice(3)).toEqual(['stopped/1', 'retracted/1']);
    await breach.signal('reinstated', {
      revision: 3,
      times: 1,
      remedy: { ...RECTIFYING, due: day(55), remindAt: [day(40)] },
    });
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'RECTIFYING',
      nextDeadline: day(55),
      whoseTurn: 'PROVIDER',
    });
    expect(facts.slice(5)).toEqual(['reinstated/1', 'resumed/1']);
    await breach.clock.advanceTo(day(41));
    expect(facts.slice(7)).toEqual(['rectification/reminder-1/2/provider']);
    await breach.signal('withdrawn', { revision: 4, times: 2 });
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'WITHDRAWN' });
    expect(facts.slice(8)).toEqual(['stopped/2', 'retracted/2']);
    await breach.keep('breach-withdrawn-while-rectified');
  });
});

describe('whatever it is started from', () => {
  test.each<[RemedyStanding, string, string]>([
    [remedyStanding({ phase: 'AWAITING_ATTRIBUTION' }), 'CUSTOMER', 'ANSWER_ATTRIBUTION'],
    [remedyStanding({}), 'PROVIDER', 'PLAN_RECTIFICATION'],
    [remedyStanding({ phase: 'NEGOTIATING', proposedBy: 'PROVIDER' }), 'CUSTOMER', 'ANSWER_SETTLEMENT'],
    [RECTIFYING, 'PROVIDER', 'RECTIFY'],
    [REPORTED, 'CUSTOMER', 'ACCEPT_RECTIFICATION'],
    [remedyStanding({ phase: 'ESCALATED', due: null }), 'PROVIDER', 'RESOLVE_ESCALATION'],
  ])('$phase is entered as its row says', async (remedy, whoseTurn, workItem) => {
    const { phase } = remedy;
    if (phase === 'AWAITING_SEAL') expect.fail('nothing waits');
    const asked = ['notified', 'rectification/reminder-1/2/provider'].map(fact => `breach/brc_1/${fact}`);
    const breach = await house.breach({ phase, toldAt: T0, analysed: true, remedy, asked });
    expect(breach.projections()).toMatchObject([{ phase, whoseTurn, workItem, nextDeadline: remedy.due }]);
    if (phase !== 'RECTIFYING') return;
    await breach.clock.advanceTo(day(21));
    expect(breach.asked()).toEqual(['requestNotification REMEDY_NEWS']);
    await breach.keep('breach-entered-while-rectified');
  });

  test('a message that comes while it is busy is shown, too', async () => {
    let isSlow = true;
    const breach = await house.breach(
      {},
      {
        requestNotification: async ({ fact, tenant }) => {
          if (isSlow && fact.includes('/plan/turn/')) {
            isSlow = false;
            const handle = house.client.workflow.getHandle(`breach/${tenant}/brc_1`);
            await handle.signal('moved', { from: 'contracts', sequence: 3, remedy: RECTIFYING });
          }
          return { notificationId: 'ntf_1' };
        },
      },
    );
    await breach.signal('told', { notificationId: 'ntf_1', fact: NOTICE, toldAt: hour(0) });
    await breach.signal('analysed', { remedy: remedyStanding({}) });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'RECTIFYING' });
  });
});
