import fc from 'fast-check';
import type { Pause } from '../src/time/business-time.ts';
import { type Schedule, type Shift, WEEKDAYS } from '../src/time/calendar.ts';
import type { Interval } from '../src/time/interval-set.ts';

const QUARTER_MS = 900_000;

/** Each with the day on which something odd happens to its clock. */
const ZONES = [
  ['UTC', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29'],
  ['America/New_York', '2025-11-02'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/Sao_Paulo', '2017-10-15'],
  ['America/Havana', '2025-11-02'],
  ['Asia/Kathmandu', '2026-01-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kolkata', '2026-03-29'],
] as const;

export type HoursInput = {
  readonly timeZone: string;
  readonly schedule: Schedule;
  /** UTC midnight of the odd day. */
  readonly oddMs: number;
};

/** Quarters of an hour at which no zone above changes its clock, but for the ends of the day. */
const EDGES = ['00:00', '05:00', '08:15', '12:00', '13:30', '17:45', '22:00', '24:00'];
const shifts = fc
  .uniqueArray(fc.integer({ min: 0, max: EDGES.length - 1 }), { maxLength: 4 })
  .map(list => list.toSorted((a, b) => a - b))
  .map(list =>
    Array.from(
      { length: Math.floor(list.length / 2) },
      (_, index): Shift => [EDGES[list[index * 2] as number] as string, EDGES[list[index * 2 + 1] as number] as string],
    ),
  );

export const anyHours: fc.Arbitrary<HoursInput> = fc.constantFrom(...ZONES).chain(([timeZone, date]) =>
  fc.record({
    timeZone: fc.constant(timeZone),
    oddMs: fc.constant(Date.parse(`${date}T00:00:00Z`)),
    schedule: fc.record({
      shifts: fc
        .tuple(...WEEKDAYS.map(() => shifts))
        .map(days => Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] as Shift[]]))),
      holidays: fc.constantFrom([], [date]),
      openings: fc.option(shifts, { nil: undefined }).map(opened => (opened ? { [date]: opened } : {})),
      breaks: fc.constantFrom({}, { [date]: [['09:00', '14:00']] as Shift[] }),
    }),
  }),
);

/** Quarters of an hour from the odd day. */
export const anyOffset: fc.Arbitrary<number> = fc.integer({ min: -200, max: 200 });

export const near = ({ oddMs }: HoursInput, quarters: number): number => oddMs + quarters * QUARTER_MS;

/** Up to three pauses as offsets; one in eight lasts. */
export const anyPauses: fc.Arbitrary<readonly PauseOffsets[]> = fc.array(
  fc
    .tuple(anyOffset, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 7 }))
    .map(([start, quarters, lasts]) => ({ start, end: lasts === 0 ? null : start + quarters })),
  { maxLength: 3 },
);

type PauseOffsets = { readonly start: number; readonly end: number | null };

export const pausesNear = (input: HoursInput, pauses: readonly PauseOffsets[]): Pause[] =>
  pauses.map(({ start, end }) => ({ startMs: near(input, start), endMs: end === null ? null : near(input, end) }));

/** Business time a second time, by asking the zone's wall clock at each quarter of an hour; shares no code with the rules. */
export function steppedBusinessMs(
  { timeZone, schedule }: HoursInput,
  span: Interval,
  pauses: readonly Pause[],
): number {
  const wall = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  let countedMs = 0;
  for (let atMs = span.startMs; atMs < span.endMs; atMs += QUARTER_MS) {
    const parts = Object.fromEntries(wall.formatToParts(atMs).map(({ type, value }) => [type, value]));
    const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
    const time = `${parts['hour']}:${parts['minute']}`;
    const inside = (list: readonly Shift[] | undefined) =>
      (list ?? []).some(([start, end]) => start <= time && time < end);
    const weekday = (parts['weekday'] ?? '').toLowerCase() as (typeof WEEKDAYS)[number];
    const opened = schedule.openings?.[date];
    const closed = schedule.holidays?.includes(date) === true;
    const open = opened ? inside(opened) : !closed && inside(schedule.shifts[weekday]);
    const paused = pauses.some(({ startMs, endMs }) => startMs <= atMs && (endMs === null || atMs < endMs));
    if (open && !inside(schedule.breaks?.[date]) && !paused) countedMs += QUARTER_MS;
  }
  return countedMs;
}
