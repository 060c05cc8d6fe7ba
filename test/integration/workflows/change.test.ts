import type { BoardVote, ChangeSignals, ChangeStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const STANDING: ChangeStanding = {
  phase: 'AWAITING_ASSESSMENT',
  step: 1,
  due: day(5),
  remindAt: day(4),
  board: null,
  window: null,
};
const VOTE: BoardVote = {
  isReview: false,
  members: 3,
  cast: 0,
  quorum: 2,
  sides: ['PROVIDER', 'CUSTOMER'],
  due: day(5),
  remindAt: day(4),
};
const move = (change: Stage<ChangeSignals>, what: string, standing: Partial<ChangeStanding>) =>
  change.signal('moved', { ...STANDING, ...standing, move: what });
const assess = (change: Stage<ChangeSignals>, vote: Partial<BoardVote> = {}) =>
  move(change, 'ASSESS', { phase: 'AWAITING_DECISION', step: 2, board: { ...VOTE, ...vote } });
const window = (number: number, begin: number, isMaintenance = true) => ({
  number,
  start: hour(begin),
  end: hour(begin + 2),
  isMaintenance,
});
const schedule = (change: Stage<ChangeSignals>, number: number, begin: number, isMaintenance = true) =>
  move(change, 'SCHEDULE', {
    phase: 'SCHEDULED',
    step: 3 + number,
    due: hour(begin + 2),
    remindAt: hour(begin),
    window: window(number, begin, isMaintenance),
  });

describe('a change, from the request to its record (H4.4)', () => {
  test('tells whose turn it is, step by step, and declares its window as maintenance', async () => {
    const change = await house.change({});
    expect(change.asked()).toEqual(['requestChangeNotification CHANGE_TURN']);
    expect(change.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_ASSESSMENT',
      whoseTurn: 'PROVIDER',
      workItem: 'ASSESS_CHANGE',
      nextDeadline: day(5),
    });
    await assess(change);
    expect(change.projections().at(-1)).toMatchObject({ phase: 'AWAITING_DECISION', whoseTurn: 'BOARD' });
    await move(change, 'APPROVE', { phase: 'APPROVED', step: 3, due: day(10), remindAt: day(9) });
    await schedule(change, 1, 48);
    expect(change.projections().at(-1)).toMatchObject({ phase: 'SCHEDULED', nextDeadline: hour(48) });
    await change.clock.advanceTo(hour(48));
    expect(change.projections().at(-1)).toMatchObject({ phase: 'SCHEDULED', nextDeadline: hour(50) });
    const implementing = { step: 5, due: hour(50), remindAt: null, window: window(1, 48) };
    await move(change, 'BEGIN', { ...implementing, phase: 'IMPLEMENTING' });
    await move(change, 'FINISH', { ...implementing, phase: 'IMPLEMENTED', step: 6, due: day(5) });
    await move(change, 'VERIFY', { ...implementing, phase: 'AWAITING_DOCUMENTATION', step: 7, due: day(8) });
    await move(change, 'DOCUMENT', { ...implementing, phase: 'DOCUMENTED', step: 8, due: null });
    expect(await change.handle.result()).toEqual({ changeId: 'chg_1', ended: 'DOCUMENTED' });
    expect(change.asked()).toEqual([
      'requestChangeNotification CHANGE_TURN', // assess
      'requestChangeNotification CHANGE_TURN', // the provider's members
      'requestChangeNotification CHANGE_TURN', // the customer's members
      'requestChangeNotification CHANGE_TURN', // schedule
      'declareMaintenance',
      'requestChangeNotification CHANGE_SCHEDULED',
      'requestChangeNotification CHANGE_REMINDER', // the window opens
      'requestChangeNotification CHANGE_TURN', // verify
      'requestChangeNotification CHANGE_TURN', // document
    ]);
    expect(change.projections().at(-1)).toMatchObject({ phase: 'DOCUMENTED', whoseTurn: 'NOBODY', workItem: null });
    await change.keep('change-documented');
  });

  test('a window that is moved is cancelled and declared anew; a withdrawn change leaves none', async () => {
    const change = await house.change({ phase: 'APPROVED', step: 3 });
    await schedule(change, 1, 48);
    await schedule(change, 2, 72);
    const maintenance = () => change.asked().filter(asked => asked.endsWith('Maintenance'));
    expect(maintenance()).toEqual(['declareMaintenance', 'cancelMaintenance', 'declareMaintenance']);
    await schedule(change, 3, 96, false);
    expect(maintenance().slice(3)).toEqual(['cancelMaintenance']);
    await schedule(change, 4, 96);
    await move(change, 'WITHDRAW', { phase: 'WITHDRAWN', due: null, remindAt: null, window: window(4, 96, false) });
    expect(maintenance().slice(4)).toEqual(['declareMaintenance', 'cancelMaintenance']);
    expect(await change.handle.result()).toEqual({ changeId: 'chg_1', ended: 'WITHDRAWN' });
    await change.keep('change-window-moved');
  });
});

describe('a deadline', () => {
  test('is reminded a day before, and told to the managers once it has passed; the step stays open', async () => {
    const change = await house.change({});
    await change.clock.advanceTo(day(4));
    expect(change.asked().slice(1)).toEqual(['requestChangeNotification CHANGE_REMINDER']);
    await change.clock.advanceTo(day(5));
    expect(change.asked().slice(2)).toEqual(['requestChangeNotification CHANGE_OVERDUE']);
    await change.clock.advanceTo(day(30));
    expect(change.asked()).toHaveLength(3);
    await assess(change, { due: day(40), remindAt: day(39) });
    expect(change.projections().at(-1)).toMatchObject({ phase: 'AWAITING_DECISION' });
    await change.keep('change-overdue');
  });

  test('of a vote closes it when there is a quorum; without one it stays open and both managers are told', async () => {
    const quorate = await house.change({}, { decideDueChange: async () => ({ isDecided: true }) });
    await assess(quorate);
    await quorate.clock.advanceTo(day(5));
    expect(quorate.asked().slice(5)).toEqual(['decideDueChange']);
    await move(quorate, 'REJECT', { phase: 'REJECTED', step: 3, due: null, remindAt: null });
    expect(await quorate.handle.result()).toEqual({ changeId: 'chg_1', ended: 'REJECTED' });
    await quorate.keep('change-rejected');

    const silent = await house.change({});
    await assess(silent);
    await silent.clock.advanceTo(day(5));
    expect(silent.asked().slice(5)).toEqual([
      'decideDueChange',
      'requestChangeNotification CHANGE_OVERDUE',
      'requestChangeNotification CHANGE_OVERDUE',
    ]);
    expect(await silent.details()).toContain('overdue: 0 of 3 members have voted, 2 are needed');
  });

  test('of the review of an emergency decision runs beside the steps', async () => {
    const change = await house.change({});
    const review = { ...VOTE, isReview: true, quorum: 2, members: 2 };
    const approved = { phase: 'APPROVED', step: 2, due: day(10), remindAt: day(9), board: review } as const;
    await move(change, 'APPROVE_EMERGENCY', approved);
    expect(change.projections().at(-1)).toMatchObject({ phase: 'APPROVED', whoseTurn: 'PROVIDER' });
    await change.clock.advanceTo(day(4));
    expect(change.asked().slice(4)).toEqual([
      'requestChangeNotification CHANGE_REMINDER',
      'requestChangeNotification CHANGE_REMINDER',
    ]);
    await move(change, 'OBJECT', { ...approved, phase: 'REJECTED', due: null, remindAt: null, board: null });
    expect(await change.handle.result()).toEqual({ changeId: 'chg_1', ended: 'REJECTED' });
    await change.keep('change-emergency');
  });
});

describe('entered where its record stands', () => {
  test('in its window, it declares that window once more, and cancels those before', async () => {
    const change = await house.change({
      phase: 'SCHEDULED',
      step: 5,
      due: hour(50),
      remindAt: hour(48),
      window: window(2, 48),
    });
    expect(change.asked()).toEqual([
      'cancelMaintenance',
      'declareMaintenance',
      'requestChangeNotification CHANGE_SCHEDULED',
    ]);
    await change.keep('change-entered-late');
  });
});
