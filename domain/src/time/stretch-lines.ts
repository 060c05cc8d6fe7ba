import { lengthText } from './duration.ts';
import { instantText } from './instant.ts';
import type { Interval } from './interval-set.ts';

/** Stretches of time as lines of an explanation: `2026-03-01T00:00:00.000Z to …`, with how long each is. @param what each is, in front */
export const stretchLines = (set: readonly Interval[], what?: string): (readonly [name: string, value: string])[] =>
  set.map(({ startMs, endMs }) => [
    `${what === undefined ? '' : `${what} `}${instantText(startMs)} to ${instantText(endMs)}`,
    lengthText(endMs - startMs),
  ]);
