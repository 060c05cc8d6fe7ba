const MS_PER_TENTH = 6_000;

/**
 * Time down in minutes with one decimal, rounded half-even: the one number that the graph and the mails show.
 * @param downMs whole milliseconds, not negative
 */
export function downMinutes(downMs: number): string {
  const floor = Math.floor(downMs / MS_PER_TENTH);
  const twiceRest = 2 * (downMs - floor * MS_PER_TENTH);
  const up = twiceRest > MS_PER_TENTH || (twiceRest === MS_PER_TENTH && floor % 2 === 1);
  const tenths = floor + (up ? 1 : 0);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
