import { describe, expect, test } from 'vitest';
import { askAgainMs, decideErasure, type Kept } from './erasure.ts';

const ENDED: Kept = {
  phase: 'TERMINATED',
  endedAtMs: Date.parse('2031-01-31T16:00:00Z'),
  timeZone: 'Asia/Shanghai',
  retentionYears: null,
  open: [],
};
const of = (changes: Partial<Kept>): Kept => ({ ...ENDED, ...changes });

describe('personal data are erased when records need not be kept any more, and not a moment before (H7.4)', () => {
  test.each([
    ['the last moment of three local years', ENDED, '2034-01-31T15:59:59.999Z', 'RECORDS_ARE_KEPT'],
    ['after three local years', ENDED, '2034-01-31T16:00:00Z', null],
    ['an expired contract too', of({ phase: 'EXPIRED' }), '2034-01-31T16:00:00Z', null],
    ['ten agreed years', of({ retentionYears: 10 }), '2041-01-31T15:59:59.999Z', 'RECORDS_ARE_KEPT'],
    ['after ten agreed years', of({ retentionYears: 10 }), '2041-01-31T16:00:00Z', null],
    ['one agreed year is less than three', of({ retentionYears: 1 }), '2032-01-31T16:00:00Z', null],
    ['something is open still', of({ open: ['breach brc_1'] }), '2050-01-01T00:00:00Z', 'RECORDS_ARE_NEEDED'],
    ['in force', of({ phase: 'ACTIVE' }), '2050-01-01T00:00:00Z', 'WRONG_PHASE'],
    ['never in force', of({ phase: 'ABANDONED' }), '2050-01-01T00:00:00Z', 'WRONG_PHASE'],
  ])('%s', (_, kept, now, code) => {
    const decided = decideErasure(kept, Date.parse(now));
    expect(decided.ok ? null : decided.problem.code).toBe(code);
  });
});

describe('it is asked again when that can answer otherwise (H7.4)', () => {
  test.each([
    ['before the years are over: at their end', ENDED, '2032-01-01T00:00:00Z', '2034-01-31T16:00:00.000Z'],
    ['at their end it is erased', ENDED, '2034-01-31T16:00:00Z', null],
    [
      'after a week, where a breach is open',
      of({ open: ['breach brc_1'] }),
      '2034-02-01T00:00:00Z',
      '2034-02-08T00:00:00.000Z',
    ],
    [
      'what is open counts at the end of the years alone',
      of({ open: ['breach brc_1'] }),
      '2033-01-01T00:00:00Z',
      '2034-01-31T16:00:00.000Z',
    ],
  ])('%s', (_, kept, now, again) => {
    const askAgain = askAgainMs(kept, Date.parse(now));
    expect(askAgain === null ? null : new Date(askAgain).toISOString()).toBe(again);
  });
});
