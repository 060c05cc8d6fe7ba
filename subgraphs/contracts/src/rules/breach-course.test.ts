import { describe, expect, test } from 'vitest';
import { breachCourse, type LatestBreach } from './breach-course.ts';
import { type LegFigures, newestLegs, occurredAtMs } from './legs.ts';

const leg = (targetId: string, revision: number, outcome: string, missedAtMs: number | null = null): LegFigures => ({
  targetId,
  evaluationId: `evl_${revision}`,
  revision,
  indicator: 'AVAILABILITY',
  unit: 'PERCENT',
  limit: '99.9',
  outcome,
  value: null,
  downMs: 0,
  allowedMs: 2_592_000,
  missedAtMs,
});
const legs = (...list: LegFigures[]) => newestLegs({}, list).legs;
const latest = (changes: Partial<LatestBreach> = {}): LatestBreach => ({
  episode: 0,
  closed: false,
  withdrawn: false,
  missedTargets: ['a'],
  ...changes,
});

describe('what new figures do (H7.3)', () => {
  const missed = leg('a', 2, 'MISSED', 5);
  const met = leg('a', 2, 'MET');
  test.each([
    ['nothing new', latest(), legs(missed), [], { does: 'NOTHING' }],
    ['kept, none there', null, legs(met), [met], { does: 'NOTHING' }],
    ['missed, none there', null, legs(missed), [missed], { does: 'OPEN', episode: 0 }],
    ['missed, one open', latest(), legs(missed), [missed], { does: 'REVISE' }],
    ['kept, one open', latest(), legs(met), [met], { does: 'WITHDRAW' }],
    ['kept, one withdrawn', latest({ withdrawn: true }), legs(met), [met], { does: 'REVISE' }],
    ['missed, one withdrawn', latest({ withdrawn: true }), legs(missed), [missed], { does: 'REINSTATE' }],
    ['one of two legs still missed', latest(), legs(met, leg('b', 1, 'MISSED', 7)), [met], { does: 'REVISE' }],
    ['missed as the closed one says', latest({ closed: true }), legs(missed), [missed], { does: 'NOTE_AFTER_CLOSE' }],
    ['kept after it was closed', latest({ closed: true }), legs(met), [met], { does: 'NOTE_AFTER_CLOSE' }],
    [
      'another target missed after it was closed',
      latest({ closed: true, episode: 3, missedTargets: ['b'] }),
      legs(missed),
      [missed],
      { does: 'OPEN', episode: 4 },
    ],
  ])('%s', (_what, breach, newest, changed, course) => {
    expect(breachCourse(breach, newest, changed)).toEqual(course);
  });
});

describe('figures', () => {
  test('an older or equal revision is ignored, in whatever order they come', () => {
    const known = legs(leg('a', 2, 'MET'));
    const { legs: newest, changed } = newestLegs(known, [
      leg('a', 1, 'MISSED', 1),
      leg('a', 2, 'MISSED', 1),
      leg('b', 1, 'MISSED', 9),
    ]);
    expect(changed.map(({ targetId }) => targetId)).toEqual(['b']);
    expect(newest['a']?.outcome).toBe('MET');
  });

  test('a breach occurred when its first leg was missed for certain', () => {
    expect(occurredAtMs(legs(leg('a', 1, 'MISSED', 9), leg('b', 1, 'MISSED', 7), leg('c', 1, 'MET', 1)))).toBe(7);
    expect(() => occurredAtMs(legs(leg('a', 1, 'MET')))).toThrow(RangeError);
  });
});
