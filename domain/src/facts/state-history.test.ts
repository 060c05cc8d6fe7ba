import { describe, expect, test } from 'vitest';
import { heldStates } from './state-history.ts';

const HOUR = 3_600_000;
const window = { startMs: 0, endMs: 10 * HOUR };

describe('state held between probes (H4.3)', () => {
  test('a state holds until the next, or until it is stale; after that and before the first, time is unknown', () => {
    const states = [
      { atMs: HOUR, state: 'UP' as const },
      { atMs: 2 * HOUR, state: 'DOWN' as const },
      { atMs: 8 * HOUR, state: 'UP' as const },
    ];
    expect(heldStates(states, { staleAfterMs: 3 * HOUR, window })).toEqual({
      down: [{ startMs: 2 * HOUR, endMs: 5 * HOUR }],
      unknown: [
        { startMs: 0, endMs: HOUR },
        { startMs: 5 * HOUR, endMs: 8 * HOUR },
      ],
    });
  });

  test('a state from before the window says how it begins', () => {
    expect(heldStates([{ atMs: -HOUR, state: 'DOWN' }], { staleAfterMs: 20 * HOUR, window })).toEqual({
      down: [window],
      unknown: [],
    });
  });

  test('of two at one instant the later in the list holds, whatever the order of the rest', () => {
    const states = [
      { atMs: 5 * HOUR, state: 'UP' as const },
      { atMs: 0, state: 'UP' as const },
      { atMs: 0, state: 'DOWN' as const },
    ];
    expect(heldStates(states, { staleAfterMs: 20 * HOUR, window }).down).toEqual([{ startMs: 0, endMs: 5 * HOUR }]);
  });
});
