import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import { addDays, endOfLocalDateMs, localDateOf } from '../time/local-day.ts';
import {
  earliestEnd,
  INTERRUPTION_CAUSES,
  type MissingEvidence,
  missingEvidence,
  type NoticeTerms,
  noticeDays,
  TERMINATION_GROUNDS,
} from './termination.ts';

const terms = (over: Partial<NoticeTerms> = {}): NoticeTerms => ({
  timeZone: 'Asia/Shanghai',
  providerNoticeDays: null,
  customerNoticeDays: null,
  rollForward: false,
  holidays: [],
  closedWeekdays: [],
  ...over,
});

describe('how long a notice is (H7.4)', () => {
  test.each<['PROVIDER' | 'CUSTOMER', number | null, number | null, number, string]>([
    ['PROVIDER', null, null, 30, 'the handbook'],
    ['PROVIDER', 30, 14, 30, 'the contract says the same'],
    ['PROVIDER', 60, 14, 60, 'the contract grants the customer longer'],
    ['PROVIDER', 10, 14, 30, 'a contract can not shorten what binds the provider'],
    ['CUSTOMER', 60, 14, 14, "the customer's period is the contract's"],
    ['CUSTOMER', 60, 0, 0, 'and may be none at all'],
    ['CUSTOMER', 60, null, 30, 'the contract says nothing'],
  ])('of the %s, with %s and %s days agreed: %s (%s)', (side, providerNoticeDays, customerNoticeDays, days) => {
    expect(noticeDays(side, { providerNoticeDays, customerNoticeDays })).toBe(days);
  });
});

describe('the earliest last day, in the calendar of the contract (H7.4)', () => {
  test.each<['PROVIDER' | 'CUSTOMER', string, Partial<NoticeTerms>, string, string, string]>([
    ['PROVIDER', '2031-03-10T12:00Z', {}, '2031-04-09', '2031-04-09T16:00:00.000Z', 'Shanghai: 30 days after the 10th'],
    ['PROVIDER', '2031-03-10T16:00Z', {}, '2031-04-10', '2031-04-10T16:00:00.000Z', 'Shanghai: it is the 11th there'],
    [
      'PROVIDER',
      '2031-03-10T12:00Z',
      { timeZone: 'America/New_York' },
      '2031-04-09',
      '2031-04-10T04:00:00.000Z',
      'New York: on summer time since 9 March',
    ],
    [
      'PROVIDER',
      '2031-03-10T03:59Z',
      { timeZone: 'America/New_York' },
      '2031-04-08',
      '2031-04-09T04:00:00.000Z',
      'New York: still the 9th there',
    ],
    [
      'PROVIDER',
      '2031-10-15T12:00Z',
      { timeZone: 'America/New_York' },
      '2031-11-14',
      '2031-11-15T05:00:00.000Z',
      'New York: over the end of summer time',
    ],
    [
      'PROVIDER',
      '2031-09-01T04:00Z',
      { rollForward: true, holidays: ['2031-10-01', '2031-10-02'] },
      '2031-10-03',
      '2031-10-03T16:00:00.000Z',
      'Shanghai: the National Day holidays, and the contract rolls forward',
    ],
    [
      'PROVIDER',
      '2031-09-01T04:00Z',
      { holidays: ['2031-10-01', '2031-10-02'] },
      '2031-10-01',
      '2031-10-01T16:00:00.000Z',
      'only where the contract says so',
    ],
    ['CUSTOMER', '2031-03-10T12:00Z', { customerNoticeDays: 14 }, '2031-03-24', '2031-03-24T16:00:00.000Z', 'fourteen'],
    ['CUSTOMER', '2031-03-10T12:00Z', { customerNoticeDays: 0 }, '2031-03-10', '2031-03-10T16:00:00.000Z', 'the same'],
  ])('of the %s, given %s with %j: %s, ends %s (%s)', (side, givenAt, over, lastDay, endsAt) => {
    const end = earliestEnd(side, instantMsOf(givenAt), terms(over));
    expect([end.lastDay, instantText(end.endsAtMs)]).toEqual([lastDay, endsAt]);
  });

  test('the provider never has less than 30 whole local days, wherever it is and whatever the contract says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'),
        fc.integer({ min: instantMsOf('2010-01-01T00:00Z'), max: instantMsOf('2050-01-01T00:00Z') }),
        fc.option(fc.integer({ min: 0, max: 200 })),
        fc.boolean(),
        (timeZone, givenAtMs, providerNoticeDays, rollForward) => {
          const agreed = terms({ timeZone, providerNoticeDays, rollForward, closedWeekdays: ['sat', 'sun'] });
          const { lastDay, endsAtMs } = earliestEnd('PROVIDER', givenAtMs, agreed);
          const thirtieth = addDays(localDateOf(givenAtMs, timeZone), 30);
          expect(lastDay >= thirtieth).toBe(true);
          expect(endsAtMs).toBe(endOfLocalDateMs(lastDay, timeZone));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('given later on the same local day it ends on the same day; given on a later day never earlier', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Shanghai', 'America/New_York'),
        fc.integer({ min: instantMsOf('2026-01-01T00:00Z'), max: instantMsOf('2036-01-01T00:00Z') }),
        fc.integer({ min: 0, max: 10 * 86_400_000 }),
        (timeZone, givenAtMs, laterMs) => {
          const agreed = terms({ timeZone });
          const first = earliestEnd('PROVIDER', givenAtMs, agreed);
          const second = earliestEnd('PROVIDER', givenAtMs + laterMs, agreed);
          const isSameDay = localDateOf(givenAtMs, timeZone) === localDateOf(givenAtMs + laterMs, timeZone);
          expect(second.lastDay === first.lastDay).toBe(isSameDay);
          expect(second.endsAtMs).toBeGreaterThanOrEqual(first.endsAtMs);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a ground needs (H7.4)', () => {
  const nothing = { words: null, breaches: 0, documents: 0 };
  test.each<[(typeof TERMINATION_GROUNDS)[number], (typeof INTERRUPTION_CAUSES)[number] | null, MissingEvidence[]]>([
    ['MUTUAL_AGREEMENT', null, []],
    ['AGREED_CONDITION', null, ['WORDS']],
    ['INTERRUPTION', null, ['CAUSE']],
    ['INTERRUPTION', 'FORCE_MAJEURE', ['BREACH_OR_DOCUMENT', 'WORDS']],
    ['INTERRUPTION', 'SYSTEM_FAILURE', ['BREACH']],
    ['INTERRUPTION', 'PROVIDERS_FAULT', ['BREACH']],
    ['UNFIT_SERVICE', null, ['BREACH', 'WORDS']],
    ['OTHER', null, ['WORDS']],
  ])('%s (%s) without anything lacks %j', (ground, cause, lacks) => {
    expect(missingEvidence(ground, cause, nothing)).toEqual(lacks);
  });

  test('force majeure is shown by a document where it led to no breach', () => {
    const shown = { words: 'The river rose.', breaches: 0, documents: 1 };
    expect(missingEvidence('INTERRUPTION', 'FORCE_MAJEURE', shown)).toEqual([]);
    expect(missingEvidence('INTERRUPTION', 'SYSTEM_FAILURE', shown)).toEqual(['BREACH']);
    expect(missingEvidence('INTERRUPTION', 'FORCE_MAJEURE', { ...shown, words: ' ' })).toEqual(['WORDS']);
  });

  test('more evidence never lacks more, and all of it lacks nothing', () => {
    const counts = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...TERMINATION_GROUNDS),
        fc.constantFrom(...INTERRUPTION_CAUSES),
        fc.option(fc.constantFrom('', 'because')),
        counts,
        counts,
        (ground, cause, words, breaches, documents) => {
          const lacks = missingEvidence(ground, cause, { words, breaches, documents });
          const more = missingEvidence(ground, cause, { words, breaches: breaches + 1, documents: documents + 1 });
          expect(lacks).toEqual(expect.arrayContaining(more));
          expect(missingEvidence(ground, cause, { words: 'because', breaches: 1, documents: 1 })).toEqual([]);
        },
      ),
    );
  });
});
