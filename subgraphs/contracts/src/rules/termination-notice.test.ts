import { instantMsOf, instantText } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';
import type { ContractPhase } from './negotiation.ts';
import { checkInForce, decideNotice, decideOffer, impactDueMs, noticeTermsOf } from './termination-notice.ts';

const NOW = instantMsOf('2031-03-10T12:00Z');
const contract = (timeZone: string, phase: ContractPhase = 'ACTIVE') => ({
  phase,
  timeZone,
  termStart: '2031-01-01',
  termEnd: '2031-12-31',
});
const terms = (timeZone: string) => noticeTermsOf(timeZone, null);

describe('the last day of a notice, by the calendar of the contract (H7.4)', () => {
  test.each<[string, string, string, string]>([
    ['Asia/Shanghai', '2031-03-10T15:59:59Z', '2031-04-09', '2031-04-09T16:00:00.000Z'],
    ['Asia/Shanghai', '2031-03-10T16:00:00Z', '2031-04-10', '2031-04-10T16:00:00.000Z'],
    ['America/New_York', '2031-03-09T04:59:59Z', '2031-04-07', '2031-04-08T04:00:00.000Z'],
    ['America/New_York', '2031-03-09T05:00:00Z', '2031-04-08', '2031-04-09T04:00:00.000Z'],
    ['America/New_York', '2031-10-10T12:00:00Z', '2031-11-09', '2031-11-10T05:00:00.000Z'],
  ])('%s, given %s: %s, that is %s', (timeZone, givenAt, endsOn, endsAt) => {
    const decided = decideNotice(contract(timeZone), terms(timeZone), 'PROVIDER', null, instantMsOf(givenAt));
    expect(decided).toMatchObject({ ok: true, value: { days: 30, endsOn, endsAtMs: instantMsOf(endsAt) } });
  });

  test('a day less is too short, and the refusal names the earliest day', () => {
    const decided = decideNotice(contract('Asia/Shanghai'), terms('Asia/Shanghai'), 'PROVIDER', '2031-04-08', NOW);
    expect(decided).toMatchObject({
      ok: false,
      problem: { code: 'NOTICE_TOO_SHORT', arguments: { earliest: '2031-04-09', days: '30', side: 'provider' } },
    });
  });

  test('one that runs longer than the term is no refusal: the earlier end counts when it comes', () => {
    expect(decideNotice(contract('UTC'), terms('UTC'), 'PROVIDER', '2032-02-01', NOW)).toMatchObject({
      ok: true,
      value: { endsOn: '2032-02-01' },
    });
  });

  test('holidays and weekdays without hours count only where the contract rolls a notice forward', () => {
    const agreement = FULL_AGREEMENT;
    const rolled = noticeTermsOf('UTC', agreement);
    expect(rolled).toMatchObject({ providerNoticeDays: 60, customerNoticeDays: 14, rollForward: true });
    expect(rolled.closedWeekdays.length).toBeGreaterThan(0);
    const { termination } = agreement;
    const kept = noticeTermsOf('UTC', {
      ...agreement,
      termination: termination && { ...termination, rollForward: false },
    });
    const days = [...Array(14).keys()].map(day => NOW + day * 86_400_000);
    const lastDay = (of: typeof rolled, nowMs: number): string => {
      const decided = decideNotice(contract('UTC'), of, 'CUSTOMER', null, nowMs);
      return decided.ok ? decided.value.endsOn : '';
    };
    expect(days.some(nowMs => lastDay(rolled, nowMs) > lastDay(kept, nowMs))).toBe(true);
    expect(days.every(nowMs => lastDay(rolled, nowMs) >= lastDay(kept, nowMs))).toBe(true);
  });
});

describe('only a contract in force is terminated', () => {
  test.each<[ContractPhase, string, string]>([
    ['DRAFT', '2031-03-10T12:00Z', 'abandonContract'],
    ['SIGNING', '2031-03-10T12:00Z', 'abandonContract'],
    ['ACTIVE', '2030-12-31T15:59Z', 'Its term begins on 2031-01-01'],
    ['ACTIVE', '2031-12-31T16:00Z', 'Its term ended on 2031-12-31'],
    ['EXPIRED', '2032-03-10T12:00Z', 'Its term is over'],
    ['TERMINATED', '2031-03-10T12:00Z', 'It was terminated before'],
  ])('%s at %s: %s', (phase, at, says) => {
    expect(checkInForce(contract('Asia/Shanghai', phase), instantMsOf(at))).toMatchObject({
      ok: false,
      problem: { code: 'NOTHING_TO_TERMINATE', message: expect.stringContaining(says) as unknown },
    });
  });

  test('from the first instant of its term to the last', () => {
    for (const at of ['2030-12-31T16:00Z', '2031-12-31T15:59:59Z'])
      expect(checkInForce(contract('Asia/Shanghai'), instantMsOf(at))).toMatchObject({ ok: true });
  });
});

describe('an end by agreement needs no notice', () => {
  test('today, by the calendar of the contract, and not yesterday', () => {
    const shanghai = contract('Asia/Shanghai');
    const late = instantMsOf('2031-03-10T16:00Z'); // the 11th there
    expect(decideOffer(shanghai, '2031-03-11', late)).toMatchObject({ ok: true });
    expect(decideOffer(shanghai, '2031-03-10', late)).toMatchObject({
      ok: false,
      problem: { code: 'TERMINATION_DAY_PAST', arguments: { earliest: '2031-03-11' } },
    });
  });

  test('at once: two weeks to answer', () => {
    const decided = decideOffer(contract('UTC'), null, NOW);
    expect(decided).toEqual({ ok: true, value: { endsAtMs: null, answerByMs: instantMsOf('2031-03-25T00:00Z') } });
  });
});

describe('until when the customer is told what the end affects (H7.4)', () => {
  test.each<[string, string, string]>([
    ['2031-04-10T00:00Z', '2031-03-21T00:00:00.000Z', 'ten days after the notice'],
    ['2031-03-15T00:00Z', '2031-03-15T00:00:00.000Z', 'the contract ends before'],
    ['2031-03-10T12:00Z', '2031-03-12T00:00:00.000Z', 'at once: the next day'],
  ])('a contract that ends at %s: %s (%s)', (endsAt, due) => {
    expect(instantText(impactDueMs(NOW, instantMsOf(endsAt), 'UTC'))).toBe(due);
  });
});
