import { describe, expect, test } from 'vitest';
import { analysisDueMs, noticeDueMs } from './notice.ts';

const at = (text: string): number => Date.parse(text);
const occurredAtMs = at('2026-02-23T13:00:00Z');
const detectedAtMs = at('2026-02-23T15:00:00Z');

describe('the notice of a breach is due 24 hours after the breach (H7.3.1)', () => {
  test.each([
    ['OCCURRENCE', null, '2026-02-24T13:00:00Z'],
    ['DETECTION', null, '2026-02-24T15:00:00Z'],
    ['OCCURRENCE', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'],
  ] as const)('by the clock of %s, taken over %s: %s', (noticeClock, takenOver, due) => {
    const { clockStartMs, dueMs } = noticeDueMs({
      noticeClock,
      occurredAtMs,
      detectedAtMs,
      takenOverAtMs: takenOver === null ? null : at(takenOver),
    });
    expect(dueMs).toBe(at(due));
    expect(dueMs - clockStartMs).toBe(86_400_000);
  });

  test('New York: 24 hours are hours, not a local day', () => {
    const start = at('2026-10-31T12:00:00-04:00');
    expect(
      noticeDueMs({ noticeClock: 'OCCURRENCE', occurredAtMs: start, detectedAtMs: start, takenOverAtMs: null }).dueMs,
    ).toBe(at('2026-11-01T11:00:00-05:00'));
  });

  test('the first analysis is due 72 hours after detection (H5.3)', () => {
    expect(analysisDueMs(detectedAtMs)).toBe(at('2026-02-26T15:00:00Z'));
  });
});
