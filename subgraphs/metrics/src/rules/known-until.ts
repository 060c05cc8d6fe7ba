/** Up to when one source of a service is known: an import of the past ends there; null while it reports live. */
export type SourceReach = { readonly knownThrough?: Date | null | undefined };

/** Up to when a service is known, epoch milliseconds, and whether that moves with the clock. */
export type Knowledge = { readonly asOfMs: number; readonly live: boolean };

/**
 * A service is known up to now while any of its sources reports live, else up to the end of the longest import.
 * @returns null when nobody has reported yet: then nothing is known of any time
 */
export function knownUntil(sources: readonly SourceReach[], nowMs: number): Knowledge | null {
  if (sources.length === 0) return null;
  const ends = sources.flatMap(({ knownThrough }) => (knownThrough ? [knownThrough.getTime()] : []));
  if (ends.length < sources.length) return { asOfMs: nowMs, live: true };
  return { asOfMs: Math.min(nowMs, Math.max(...ends)), live: false };
}
