import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayAnalyse, mayWithdrawReport } from './breach-decisions.ts';
import { checkReport, type Reported, reportedPeriodUnit } from './breach-report.ts';

const at = (text: string): number => Date.parse(`2031-${text}Z`);
const NOW = at('03-10T12:00:00');
const report = (changes: Partial<Reported> = {}): Reported => ({
  phase: 'ACTIVE',
  // Local days of Berlin.
  term: { startMs: at('01-31T23:00:00'), endMs: at('06-30T22:00:00') },
  timeZone: 'Europe/Berlin',
  suspensions: [],
  serviceId: 'svc_1',
  isPromised: true,
  occurredMs: at('03-09T08:00:00'),
  untilMs: null,
  ...changes,
});

describe('what can be reported as a breach (H7.3)', () => {
  test.each<[string, Partial<Reported>, string]>([
    ['what happened in the term', {}, 'OK'],
    ['at this very moment', { occurredMs: NOW, untilMs: NOW }, 'OK'],
    ['at the first instant of the term', { occurredMs: at('01-31T23:00:00') }, 'OK'],
    ['a millisecond before the term', { occurredMs: at('01-31T22:59:59.999') }, 'BREACH_OUTSIDE_TERM'],
    ['ahead', { occurredMs: NOW + 1 }, 'BREACH_NOT_OCCURRED_YET'],
    ['over at an instant that is ahead', { untilMs: NOW + 1 }, 'BREACH_NOT_OCCURRED_YET'],
    ['over before it began', { untilMs: at('03-09T07:59:59') }, 'END_BEFORE_START'],
    ['of a draft', { phase: 'DRAFT' }, 'BREACH_CONTRACT_NOT_IN_FORCE'],
    ['of a contract that was given up', { phase: 'ABANDONED' }, 'BREACH_CONTRACT_NOT_IN_FORCE'],
    ['the last day, when the term is over', { phase: 'EXPIRED' }, 'OK'],
    ['of a service that is not promised', { isPromised: false }, 'BREACH_SERVICE_NOT_PROMISED'],
    [
      'while it was suspended',
      { suspensions: [{ fromMs: at('03-09T08:00:00'), untilMs: null }] },
      'BREACH_WHILE_SUSPENDED',
    ],
    [
      'as the suspension ends',
      { suspensions: [{ fromMs: at('03-01T00:00:00'), untilMs: at('03-09T08:00:00') }] },
      'OK',
    ],
  ])('%s', (_what, changes, expected) => {
    const checked = checkReport(report(changes), NOW);
    expect(checked.ok ? 'OK' : checked.problem.code).toBe(expected);
  });

  test('names the term by its local days', () => {
    const checked = checkReport(report({ occurredMs: at('01-31T22:00:00') }), NOW);
    expect(checked).toMatchObject({ problem: { arguments: { start: '2031-02-01', end: '2031-06-30' } } });
  });

  test('nothing that is taken lies ahead or outside the term', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('01-01T00:00:00'), max: at('12-31T00:00:00') }), occurredMs => {
        const { startMs, endMs } = report().term;
        const isWithin = occurredMs >= startMs && occurredMs < endMs && occurredMs <= NOW;
        expect(checkReport(report({ occurredMs }), NOW).ok).toBe(isWithin);
      }),
    );
  });
});

test.each([
  [[], 'MONTH'],
  [['YEAR', 'QUARTER'], 'QUARTER'],
  [['CONTRACT_YEAR'], 'CONTRACT_YEAR'],
  [['QUARTER', 'MONTH'], 'MONTH'],
] as const)('targets by %j are counted by %s', (units, unit) => {
  expect(reportedPeriodUnit(units)).toBe(unit);
});

describe('a report', () => {
  const own = { phase: 'RECTIFYING', standing: 'STANDING', reportedBySide: 'CUSTOMER', isSettled: false } as const;
  test.each<[string, object, 'PROVIDER' | 'CUSTOMER' | null, string]>([
    ['is taken back by who made it', {}, 'CUSTOMER', 'OK'],
    ['not by the other side', {}, 'PROVIDER', 'BREACH_OTHER_SIDE_DECIDES'],
    ['not by a stranger', {}, null, 'BREACH_OTHER_SIDE_DECIDES'],
    ['not twice', { standing: 'WITHDRAWN' }, 'CUSTOMER', 'WRONG_PHASE'],
    ['not once a settlement is signed', { isSettled: true }, 'CUSTOMER', 'WRONG_PHASE'],
    ['not once the rectification is accepted', { phase: 'WATCHING_EFFECT' }, 'CUSTOMER', 'WRONG_PHASE'],
    ['while the managers decide', { phase: 'ESCALATED' }, 'CUSTOMER', 'OK'],
    ['not of what was measured', { reportedBySide: null }, 'CUSTOMER', 'BREACH_NOT_REPORTED'],
  ])('%s', (_what, changes, side, expected) => {
    const allowed = mayWithdrawReport({ ...own, ...changes }, side);
    expect(allowed.ok ? 'OK' : allowed.problem.code).toBe(expected);
  });

  test.each([
    [null, true],
    ['CONFIRMED', true],
    ['AWAITED', false],
    ['CONTESTED', false],
    ['UPHELD', false],
  ] as const)('of which the confirmation is %s can be analysed: %s', (confirmation, isAllowed) => {
    const told = { toldAt: new Date(NOW), held: false, analysedAt: null };
    const breach = { phase: 'AWAITING_ANALYSIS', standing: 'STANDING', ...told, confirmation } as const;
    expect(mayAnalyse(breach).ok).toBe(isAllowed);
  });
});
