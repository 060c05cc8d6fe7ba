import { instantMsOf, instantText } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { checklist, dueAfterRejection, HANDOVER_KINDS } from './handover.ts';
import { type Terminating, terminationWork } from './termination-work.ts';

const GIVEN = instantMsOf('2031-03-10T12:00Z');
const END = instantMsOf('2031-04-10T00:00Z');
const items = checklist('2031-04-09', 'UTC').map(({ kind, dueMs }) => ({
  kind,
  state: 'OPEN' as const,
  round: 0,
  dueMs,
  handedOverAtMs: null,
  answeredAtMs: null,
}));
const given: Terminating = {
  phase: 'NOTICE_GIVEN',
  givenBy: 'PROVIDER',
  timeZone: 'UTC',
  givenAtMs: GIVEN,
  runsSinceMs: GIVEN,
  endsAtMs: END,
  answerByMs: null,
  endedAtMs: null,
  impactDueMs: instantMsOf('2031-03-21T00:00Z'),
  isImpactTold: false,
  signedBy: [],
  items,
};
const ended: Terminating = { ...given, phase: 'HANDOVER', endedAtMs: END, isImpactTold: true };
const work = (termination: Terminating) =>
  terminationWork(termination).map(
    ({ kind, about, whoseTurn, dueMs }) => `${kind} ${about} ${whoseTurn} ${instantText(dueMs).slice(0, 10)}`,
  );
const accepted = items.map(item => ({ ...item, state: 'ACCEPTED' as const, round: 1, answeredAtMs: END }));

describe('what waits for people (H7.4)', () => {
  test('of a notice: its confirmation by the other side, and what its end affects by the provider', () => {
    expect(work(given)).toEqual([
      'CONFIRM_TERMINATION confirmation CUSTOMER 2031-04-10',
      'RECORD_IMPACT impact PROVIDER 2031-03-21',
    ]);
    expect(work({ ...given, givenBy: 'CUSTOMER', isImpactTold: true })).toEqual([
      'CONFIRM_TERMINATION confirmation PROVIDER 2031-04-10',
    ]);
    expect(work({ ...given, phase: 'CONFIRMED', isImpactTold: true })).toEqual([]);
  });

  test('of an offer: its answer, and nothing else', () => {
    const offered: Terminating = { ...given, phase: 'OFFERED', endsAtMs: null, answerByMs: END, items: [] };
    expect(work(offered)).toEqual(['ANSWER_TERMINATION answer CUSTOMER 2031-04-10']);
  });

  test('of an ended contract: each thing of the checklist, 30 days after its last day', () => {
    expect(work(ended)).toEqual(HANDOVER_KINDS.map(kind => `HAND_OVER ${kind.toLowerCase()}-1 PROVIDER 2031-05-10`));
  });

  test('of what was handed over: its acceptance; of what was rejected: once more, told as a turn of its own', () => {
    const [first, second, ...others] = accepted;
    if (!first || !second) expect.fail('the checklist is empty');
    const handed = { ...first, state: 'HANDED_OVER' as const, handedOverAtMs: END };
    const rejected = { ...second, state: 'OPEN' as const };
    const open = terminationWork({ ...ended, items: [handed, rejected, ...others] });
    expect(open.map(({ about, isAnnounced }) => [about, isAnnounced])).toEqual([
      ['data_export-2', true],
      ['records-1-answer', true],
    ]);
    expect(work({ ...given, isImpactTold: true, phase: 'CONFIRMED', items: [handed] })).toEqual([
      'ACCEPT_HANDOVER records-1-answer CUSTOMER 2031-04-21',
    ]);
  });

  test('once all is accepted: the signature of each side that has not signed', () => {
    expect(work({ ...ended, items: accepted })).toEqual([
      'SIGN_HANDOVER signature PROVIDER 2031-04-21',
      'SIGN_HANDOVER signature CUSTOMER 2031-04-21',
    ]);
    expect(work({ ...ended, items: accepted, signedBy: ['PROVIDER'] })).toEqual([
      'SIGN_HANDOVER signature CUSTOMER 2031-04-21',
    ]);
  });

  test.each(['WITHDRAWN', 'REFUSED', 'LAPSED', 'REPLACED', 'HANDED_OVER'] as const)(
    'of one that is %s: nothing',
    phase => {
      expect(work({ ...ended, phase })).toEqual([]);
    },
  );

  test('whoever has to act is reminded three days before, or at half-time where there is less', () => {
    const [confirm] = terminationWork(given);
    expect(instantText(confirm?.remindAtMs ?? 0)).toBe('2031-04-07T00:00:00.000Z');
    const short = terminationWork({ ...given, impactDueMs: instantMsOf('2031-03-12T12:00Z') })[1];
    expect(instantText(short?.remindAtMs ?? 0)).toBe('2031-03-11T12:00:00.000Z');
  });
});

test('what was rejected is due again on its own day, or in ten days where that is later', () => {
  expect(dueAfterRejection('2031-05-09', '2031-04-20')).toBe('2031-05-09');
  expect(dueAfterRejection('2031-05-09', '2031-05-08')).toBe('2031-05-18');
});
