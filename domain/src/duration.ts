const PARTS = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,3}))?S)?)?$/;
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000];

/**
 * The length of an ISO 8601 duration in weeks, days (24 hours each), hours, minutes and seconds.
 * @returns whole milliseconds, e.g. 129600000 for `PT36H`
 * @throws RangeError for any other text: years and months have no fixed length
 */
export function durationMs(text: string): number {
  const parts = PARTS.exec(text);
  if (!parts) throw new RangeError(`"${text}" is no duration of fixed length. Write it like "PT36H" or "P10D".`);
  const whole = UNITS_MS.reduce((sum, unitMs, index) => sum + Number(parts[index + 1] ?? 0) * unitMs, 0);
  return whole + Number((parts[6] ?? '').padEnd(3, '0'));
}
