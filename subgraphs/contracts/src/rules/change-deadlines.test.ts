import { describe, expect, test } from 'vitest';
import type { ChangePhase } from './change-course.ts';
import { reviewDue, stepDue } from './change-deadlines.ts';
import { DEFAULT_CHANGE_HANDLING } from './change-handling.ts';
import { checkWindow, mayBegin } from './change-window.ts';

const at = (text: string): number => Date.parse(`2031-03-${text}:00Z`);
const NOW = at('10T12:00');
const window = { startMs: at('12T20:00'), endMs: at('12T22:00') };
const text = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(8, 16));

describe('until when a step is to be done, and when it is reminded', () => {
  test.each<[ChangePhase, string | null, string | null, string]>([
    ['AWAITING_ASSESSMENT', '15T12:00', '14T12:00', '5 days'],
    ['AWAITING_DECISION', '15T12:00', '14T12:00', '5 days'],
    ['APPROVED', '20T12:00', '19T12:00', '10 days'],
    ['SCHEDULED', '12T22:00', '12T20:00', 'its window; the begin is the reminder'],
    ['IMPLEMENTING', '12T22:00', null, 'the end of its window'],
    ['IMPLEMENTED', '13T12:00', '12T12:00', '3 days'],
    ['AWAITING_DOCUMENTATION', '15T12:00', '14T12:00', '5 days'],
    ['DOCUMENTED', null, null, 'nothing is due'],
  ])('%s: %s, %s (%s)', (phase, due, reminder) => {
    const { dueMs, remindAtMs } = stepDue(phase, NOW, window, DEFAULT_CHANGE_HANDLING);
    expect([text(dueMs), text(remindAtMs)]).toEqual([due, reminder]);
  });

  test('the board reviews an emergency decision within 5 days', () => {
    expect(text(reviewDue(NOW, DEFAULT_CHANGE_HANDLING).dueMs)).toBe('15T12:00');
  });

  test('as its contract says, where it says something else', () => {
    const terms = { ...DEFAULT_CHANGE_HANDLING, voteDays: 2, reviewDays: 1 };
    expect(text(stepDue('AWAITING_DECISION', NOW, null, terms).dueMs)).toBe('12T12:00');
    expect(text(reviewDue(NOW, terms).dueMs)).toBe('11T12:00');
  });
});

describe('the window of an implementation', () => {
  test.each([
    ['10T12:00', '10T13:00', null, 'done'],
    ['10T11:59', '10T13:00', null, 'CHANGE_WINDOW_NOT_AHEAD'],
    ['10T11:59', '10T13:00', '10T11:00', 'done'],
    ['10T10:59', '10T13:00', '10T11:00', 'CHANGE_WINDOW_NOT_AHEAD'],
    ['10T11:30', '10T12:00', '10T11:00', 'CHANGE_WINDOW_NOT_AHEAD'],
    ['11T12:00', '11T12:00', null, 'END_BEFORE_START'],
  ])('from %s to %s, an emergency since %s: %s', (start, end, emergency, answer) => {
    const checked = checkWindow({ startMs: at(start), endMs: at(end) }, NOW, emergency === null ? null : at(emergency));
    expect(checked.ok ? 'done' : checked.problem.code).toBe(answer);
  });

  test.each([
    ['12T19:59', false],
    ['12T20:00', true],
    ['12T21:59', true],
    ['12T22:00', false],
  ])('at %s it may begin: %s', (now, may) => {
    expect(mayBegin(window, at(now)).ok).toBe(may);
  });
});
