import type { BreachInput, BreachSignals, RemedyStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage } from './house.ts';
import { remedyStanding } from './remedy.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const NOTICE = 'breach/brc_1/notified';
const standing = (changes: Partial<RemedyStanding>): RemedyStanding =>
  remedyStanding({ phase: 'AWAITING_CONFIRMATION', due: day(14), remindAt: [day(7)], ...changes });
const CONFIRMED = standing({
  phase: 'AWAITING_ANALYSIS',
  move: 'CONFIRM_REPORT',
  byDeadline: true,
  step: 2,
  due: day(17),
  remindAt: [],
});
const PLANNING = standing({ phase: 'AWAITING_PLAN', step: 3, due: day(20), remindAt: [] });
const CONTESTED = standing({ phase: 'CONTESTED', move: 'CONTEST_REPORT', step: 2, due: day(28), remindAt: [day(21)] });
const UPHELD = standing({
  phase: 'ESCALATED',
  move: 'UPHOLD_REPORT',
  step: 3,
  due: null,
  remindAt: [],
  disputed: true,
});

/** A breach that the customer reported, and was told that its report has arrived; facts that were asked to be told are kept. */
async function reported(input: Partial<BreachInput> = {}, isTold = false) {
  const facts: string[] = [];
  const breach: Stage<BreachSignals> = await house.breach(
    { kind: 'CHANGED_CONTENT', sealAt: day(60), ...input },
    {
      requestNotification: async ({ fact }) => {
        facts.push(fact.replace('breach/brc_1/', ''));
        return { notificationId: 'ntf_1' };
      },
    },
  );
  if (!isTold)
    await breach.signal('told', { notificationId: 'ntf_1', fact: NOTICE, toldAt: hour(0), remedy: standing({}) });
  return { breach, facts, move: (remedy: RemedyStanding) => breach.signal('moved', { remedy }) };
}

describe('a breach that the customer reported (H7.3)', () => {
  test('the provider is silent: it counts as confirmed, both are told, and the cause is looked for', async () => {
    const { breach, facts, move } = await reported();
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_CONFIRMATION',
      nextDeadline: day(14),
      whoseTurn: 'PROVIDER',
      workItem: 'CONFIRM_REPORT',
    });
    const details = await breach.details();
    expect(details).toContain('Changed content of Datalab in 2031-01, as reported (brc_1): the customer reported it');
    expect(details).toContain('- **Severity:** major');
    expect(details).toContain('without an answer the report counts as confirmed, on record as such');
    await breach.clock.advanceTo(day(14));
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
    await move(CONFIRMED);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_ANALYSIS',
      nextDeadline: day(17),
      whoseTurn: 'PROVIDER',
      workItem: 'ANALYSE_CAUSE',
    });
    await breach.clock.advanceTo(day(17));
    await breach.signal('analysed', { remedy: PLANNING });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_PLAN', workItem: 'PLAN_RECTIFICATION' });
    expect(facts).toEqual([
      'notified',
      'confirmation/turn/1/provider',
      'confirmation/reminder-1/1/provider',
      'news/CONFIRM_REPORT/2/provider',
      'news/CONFIRM_REPORT/2/customer',
      // The time for the analysis began with the confirmation: nobody extended it.
      'analysis-overdue',
      'plan/turn/3/provider',
    ]);
    expect(await breach.timers()).toEqual(
      expect.arrayContaining([
        'deadline 2031-01-19 10:00 UTC of the confirmation for the changed content of Datalab in 2031-01',
        'the cause of the changed content of Datalab in 2031-01 must be analysed by 2031-01-22 10:00 UTC',
      ]),
    );
    await breach.keep('breach-reported-and-silent');
  });

  test('contested and upheld: the managers of both sides are told; taken back: all is retracted and stopped', async () => {
    const { breach, facts, move } = await reported();
    await move(CONTESTED);
    expect(breach.projections().at(-1)).toMatchObject({
      phase: 'CONTESTED',
      nextDeadline: day(28),
      whoseTurn: 'CUSTOMER',
      workItem: 'ANSWER_CONTEST',
    });
    await move(UPHELD);
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'ESCALATED', workItem: 'RESOLVE_ESCALATION' });
    expect(await breach.details()).toContain('the managers of both sides are to decide whether it is a breach');
    await breach.signal('withdrawn', { revision: null, times: 1 });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'WITHDRAWN', whoseTurn: 'NOBODY', workItem: null });
    const details = await breach.details();
    expect(details).toContain('whoever reported it took that back');
    expect(details).not.toMatch(/newer figures|the miss|late facts/);
    await breach.clock.advanceTo(day(60));
    expect(await breach.handle.result()).toEqual({ breachId: 'brc_1', ended: 'WITHDRAWN' });
    expect(facts).toEqual([
      'notified',
      'confirmation/turn/1/provider',
      'contest/turn/2/customer',
      'escalated/3/provider_manager',
      'escalated/3/customer_manager',
      'stopped/1',
      'retracted/1',
    ]);
    await breach.keep('breach-reported-and-contested');
  });

  test('entered from its record while it is contested, it goes on there and tells nothing twice', async () => {
    const { breach, facts } = await reported(
      {
        phase: 'CONTESTED',
        toldAt: hour(0),
        analysed: false,
        remedy: CONTESTED,
        asked: [NOTICE, 'breach/brc_1/contest/turn/2/customer'],
      },
      true,
    );
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'CONTESTED', nextDeadline: day(28) });
    await breach.clock.advanceTo(day(28));
    expect(facts).toEqual(['contest/reminder-1/2/customer']);
    expect(breach.asked().at(-1)).toBe('passBreachDeadline');
  });
});
