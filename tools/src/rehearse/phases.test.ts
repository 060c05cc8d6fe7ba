import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { phases } from './phases.ts';
import { renewals } from './renewals.ts';
import { schemaWords } from './schema-words.ts';
import { nothing } from './unplaced-row.ts';

const words = schemaWords(
  buildSchema(`
    enum BreachPhase {
      "The customer is to be told (H7.3.1)." NOTICE_DUE
      "The provider is to find the cause (H7.3.2)." AWAITING_ANALYSIS
      "Its period is sealed and its credit is settled; nothing follows." CLOSED
    }
    enum RenewalState { "It was renewed by itself: nobody opted out in time." RENEWED_BY_ITSELF "Both sides signed." AGREED }
    type Query { x: Int }`),
);
const BREACH = 'breach/t/brc_1';
const AT = '2031-05-13T06:44:38.000Z';

const step = (at: string, phase: string, nextDeadline: string | null, whoseTurn: 'PROVIDER' | 'SYSTEM' | 'NOBODY') => ({
  workflowId: BREACH,
  at,
  activity: 'project',
  summary: '',
  shown: { phase, nextDeadline, whoseTurn },
});
const NOTICE_DUE = step(AT, 'NOTICE_DUE', '2031-05-14T06:44:38.000Z', 'SYSTEM');
const AWAITING_ANALYSIS = step(AT, 'AWAITING_ANALYSIS', '2031-05-16T06:44:38.000Z', 'PROVIDER');
const cause = { ...nothing, at: AT, kind: 'DECISION_POINT' as const, what: 'Find the cause', workflowId: BREACH };

describe('phases that a lifecycle came into', () => {
  test('the deadline of the notice is told though the notice went out at once; what waits is told by what waits', () => {
    expect(phases([NOTICE_DUE, AWAITING_ANALYSIS], words, [cause])).toEqual([
      {
        at: AT,
        kind: 'PHASE',
        what: 'The customer is to be told',
        whoseTurn: 'SYSTEM',
        due: '2031-05-14T06:44:38.000Z',
        handbook: 'H7.3.1',
        workflowId: BREACH,
      },
    ]);
  });

  test('one that was left at once, with the same deadline, is passed over; so is what shows the same phase again', () => {
    const later = '2031-06-30T22:00:00.000Z';
    const steps = [
      step(AT, 'NOTICE_DUE', later, 'SYSTEM'),
      step(AT, 'AWAITING_ANALYSIS', later, 'PROVIDER'),
      step('2031-05-14T00:00:00.000Z', 'AWAITING_ANALYSIS', later, 'PROVIDER'),
      step(later, 'CLOSED', null, 'NOBODY'),
    ];
    expect(phases(steps, words, []).map(({ at, what, due }) => `${at} ${what} ${due}`)).toEqual([
      `${AT} The provider is to find the cause null`,
      `${later} Its period is sealed and its credit is settled; nothing follows null`,
    ]);
  });
});

describe('an end of the term (H7.4)', () => {
  const renewal = {
    state: 'RENEWED_BY_ITSELF',
    openedAt: '2031-12-01T23:00:00.000Z',
    optOutUntil: '2032-01-01T23:00:00.000Z',
    concludedAt: '2032-01-01T23:00:00.010Z',
  };
  test.each([
    [
      renewal,
      [
        '2031-12-01T23:00:00.000Z DECISION_POINT A side that does not want to go on opts out of the renewal 2032-01-01T23:00:00.000Z',
        '2032-01-01T23:00:00.010Z DEFAULT_OUTCOME It was renewed by itself: nobody opted out in time null',
      ],
    ],
    [{ ...renewal, state: 'AGREED' }, []],
    [{ ...renewal, state: 'OPEN', concludedAt: null }, []],
  ])('%o', (given, rows) => {
    expect(renewals([given], 'ctr_1', words).map(({ at, kind, what, due }) => `${at} ${kind} ${what} ${due}`)).toEqual(
      rows,
    );
  });
});
