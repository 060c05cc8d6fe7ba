import type { AwaitedOfTermination, TerminationSignals, TerminationStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const CONFIRM: AwaitedOfTermination = {
  kind: 'CONFIRM_TERMINATION',
  about: 'confirmation',
  whoseTurn: 'CUSTOMER',
  isAnnounced: false,
  remindAt: day(27),
  due: day(30),
};
const IMPACT: AwaitedOfTermination = {
  kind: 'RECORD_IMPACT',
  about: 'impact',
  whoseTurn: 'PROVIDER',
  isAnnounced: true,
  remindAt: day(7),
  due: day(10),
};
const records = (round: number): AwaitedOfTermination => ({
  kind: 'HAND_OVER',
  about: `records-${round}`,
  whoseTurn: 'PROVIDER',
  isAnnounced: round > 1,
  remindAt: day(57),
  due: day(60),
});
const answer = (round: number): AwaitedOfTermination => ({
  kind: 'ACCEPT_HANDOVER',
  about: `records-${round}-answer`,
  whoseTurn: 'CUSTOMER',
  isAnnounced: true,
  remindAt: day(47),
  due: day(50),
});
const sign = (whoseTurn: 'PROVIDER' | 'CUSTOMER'): AwaitedOfTermination => ({
  kind: 'SIGN_HANDOVER',
  about: 'signature',
  whoseTurn,
  isAnnounced: true,
  remindAt: day(67),
  due: day(70),
});
const STANDING: TerminationStanding = {
  phase: 'NOTICE_GIVEN',
  move: 'GIVE_NOTICE',
  step: 1,
  givenBy: 'PROVIDER',
  isConfirmed: false,
  endsAt: day(30),
  answerBy: null,
  awaited: [],
};
const moving = (termination: Stage<TerminationSignals>) => {
  let step = 1;
  return (move: string, standing: Partial<TerminationStanding>) => {
    step += 1;
    return termination.signal('moved', { ...STANDING, step, ...standing, move });
  };
};
const NOTIFY = 'requestTerminationNotification TERMINATION_';

describe('a notice (H7.4)', () => {
  test('that nobody confirms runs out: the contract ends, the managers are told; then it is handed over and signed', async () => {
    const termination = await house.termination({ awaited: [CONFIRM, IMPACT] });
    const move = moving(termination);
    expect(termination.asked()).toEqual([`${NOTIFY}NOTICE`, `${NOTIFY}NEWS`, `${NOTIFY}TURN`]);
    expect(termination.projections().at(-1)).toMatchObject({
      phase: 'NOTICE_GIVEN',
      whoseTurn: 'PROVIDER',
      workItem: 'RECORD_IMPACT',
      nextDeadline: day(10),
    });
    expect(await termination.details()).toContain('confirmed or not');
    await termination.clock.advanceTo(day(10));
    expect(termination.asked().slice(3)).toEqual([`${NOTIFY}REMINDER`, `${NOTIFY}OVERDUE`, `${NOTIFY}OVERDUE`]);
    await move('RECORD_IMPACT', { awaited: [CONFIRM] });
    expect(termination.asked().slice(6)).toEqual([`${NOTIFY}NEWS`]);
    await termination.clock.advanceTo(day(30));
    expect(termination.asked().slice(7)).toEqual([`${NOTIFY}REMINDER`, 'passTerminationDeadline']);
    await move('END', { phase: 'HANDOVER', awaited: [records(1)] });
    expect(termination.asked().slice(9)).toEqual([
      `${NOTIFY}NEWS`,
      `${NOTIFY}NEWS`,
      `${NOTIFY}OVERDUE`, // to the managers of both: it was never confirmed
      `${NOTIFY}OVERDUE`,
    ]);
    expect(termination.projections().at(-1)).toMatchObject({ phase: 'HANDOVER', workItem: 'HAND_OVER' });
    const ended = { phase: 'HANDOVER', isConfirmed: false } as const;
    await move('HAND_OVER', { ...ended, awaited: [answer(1)] });
    await move('REJECT_HANDOVER', { ...ended, awaited: [records(2)] });
    await move('HAND_OVER', { ...ended, awaited: [answer(2)] });
    expect(termination.asked().slice(13)).toEqual([`${NOTIFY}TURN`, `${NOTIFY}TURN`, `${NOTIFY}TURN`]);
    await move('ACCEPT_HANDOVER', { ...ended, awaited: [sign('PROVIDER'), sign('CUSTOMER')] });
    await move('SIGN_HANDOVER', { ...ended, awaited: [sign('CUSTOMER')] });
    expect(termination.asked().slice(16)).toEqual([`${NOTIFY}TURN`, `${NOTIFY}TURN`]);
    await move('SIGN_HANDOVER', { phase: 'HANDED_OVER' });
    expect(await termination.handle.result()).toEqual({ terminationId: 'trm_1', ended: 'HANDED_OVER' });
    expect(termination.asked().slice(18)).toEqual([`${NOTIFY}NEWS`, `${NOTIFY}NEWS`]);
    expect(termination.projections().at(-1)).toMatchObject({ phase: 'HANDED_OVER', whoseTurn: 'NOBODY' });
    expect(await termination.timers()).toContain(`the contract ends (${day(30).slice(0, 16).replace('T', ' ')} UTC)`);
    await termination.keep('termination-runs-out');
  });

  test('that is withdrawn ends nothing', async () => {
    const termination = await house.termination({ awaited: [CONFIRM] });
    await moving(termination)('WITHDRAW', { phase: 'WITHDRAWN' });
    expect(await termination.handle.result()).toEqual({ terminationId: 'trm_1', ended: 'WITHDRAWN' });
    expect(termination.asked()).toEqual([
      `${NOTIFY}NOTICE`,
      `${NOTIFY}NEWS`,
      `${NOTIFY}NEWS`, // to both sides
      `${NOTIFY}NEWS`,
    ]);
    await termination.keep('termination-withdrawn');
  });

  test('of which a message comes twice is told once', async () => {
    const termination = await house.termination({ awaited: [CONFIRM] });
    await moving(termination)('CONFIRM', { phase: 'CONFIRMED', isConfirmed: true });
    const asked = termination.asked().length;
    await termination.signalAgain();
    expect(termination.asked()).toHaveLength(asked);
    expect(await termination.details()).toContain('confirmed by the other side');
  });
});

describe('an end by agreement (H7.4)', () => {
  test('at once: what was decided in one moment is told in its order', async () => {
    const offer = { kind: 'ANSWER_TERMINATION', about: 'answer', whoseTurn: 'CUSTOMER', isAnnounced: false } as const;
    const awaited = [{ ...offer, remindAt: day(11), due: day(14) }];
    const offered = { phase: 'OFFERED', move: 'OFFER', endsAt: null, answerBy: day(14), awaited } as const;
    const termination = await house.termination(offered);
    expect(termination.projections().at(-1)).toMatchObject({
      workItem: 'ANSWER_TERMINATION',
      nextDeadline: day(14),
    });
    const move = moving(termination);
    await move('AGREE', { phase: 'CONFIRMED', isConfirmed: true, endsAt: hour(1) });
    await move('END', { phase: 'HANDOVER', isConfirmed: true, endsAt: hour(1), awaited: [records(1)] });
    expect(termination.asked()).toEqual([`${NOTIFY}NOTICE`, ...Array.from({ length: 5 }, () => `${NOTIFY}NEWS`)]);
    await move('SIGN_HANDOVER', { phase: 'HANDED_OVER', isConfirmed: true });
    expect(await termination.handle.result()).toEqual({ terminationId: 'trm_1', ended: 'HANDED_OVER' });
    await termination.keep('termination-mutual-at-once');
  });

  test('that nobody answers lapses', async () => {
    const termination = await house.termination({ phase: 'OFFERED', move: 'OFFER', endsAt: null, answerBy: day(14) });
    await termination.clock.advanceTo(day(14));
    expect(termination.asked()).toContain('passTerminationDeadline');
    await moving(termination)('LAPSE', { phase: 'LAPSED', endsAt: null, answerBy: day(14) });
    expect(await termination.handle.result()).toEqual({ terminationId: 'trm_1', ended: 'LAPSED' });
    await termination.keep('termination-lapsed');
  });
});

test('entered where its record stands, after its notice has run out, it ends the contract at once', async () => {
  const termination = await house.termination({ phase: 'CONFIRMED', move: 'CONFIRM', step: 2, endsAt: hour(-1) });
  expect(termination.asked()).toEqual([`${NOTIFY}NEWS`, `${NOTIFY}NEWS`, 'passTerminationDeadline']);
  await termination.keep('termination-entered-late');
});

describe('the lifecycle of the contract', () => {
  test('tells metrics that nothing is promised any more, and ends when the last period is sealed', async () => {
    const contract = await house.contract({
      phase: 'ACTIVE',
      version: 1,
      handedOver: 1,
      termStart: day(-30),
      termEnd: day(330),
      ahead: [{ version: 2, effectiveFrom: day(60) }],
      negotiation: { version: 3, state: 'OFFERED', whoseTurn: 'CUSTOMER', expiresAt: day(50) },
    });
    const running = { terminationId: 'trm_1', isRunning: true, endsAt: day(30), endedAt: null, lastSealAt: null };
    await contract.signal('terminationMoved', running);
    expect(await contract.details()).toContain('it was terminated, and ends on');
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE' });
    await contract.clock.advanceTo(day(30));
    const ended = { ...running, isRunning: false, endedAt: day(30), lastSealAt: day(35) };
    await contract.signal('terminationMoved', ended);
    expect(contract.asked()).toEqual(['endPromises']);
    expect(contract.projections().at(-1)).toMatchObject({
      phase: 'TERMINATED',
      whoseTurn: 'NOBODY',
      workItem: null,
      nextDeadline: day(35),
    });
    await contract.signal(
      'evaluated',
      { evaluationId: 'evl_1', outcome: 'MISSED', period: '2031-02', revision: 1 },
      'metrics',
    );
    expect(contract.asked()).toEqual(['endPromises', 'recordBreach']);
    await contract.clock.advanceTo(day(35));
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'TERMINATED' });
    // Neither the version that was ahead nor the offer does anything after the end.
    expect(contract.asked()).toEqual(['endPromises', 'recordBreach']);
    await contract.keep('contract-terminated');
  });

  test('goes on when the notice is withdrawn', async () => {
    const contract = await house.contract({
      phase: 'ACTIVE',
      version: 1,
      handedOver: 1,
      termStart: day(-30),
      termEnd: day(330),
    });
    const running = { terminationId: 'trm_1', isRunning: true, endsAt: day(30), endedAt: null, lastSealAt: null };
    await contract.signal('terminationMoved', running);
    await contract.signal('terminationMoved', { ...running, isRunning: false });
    expect(await contract.details()).not.toContain('it was terminated');
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(330) });
  });
});
