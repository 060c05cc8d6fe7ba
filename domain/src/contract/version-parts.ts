import type { Interval } from '../time/interval-set.ts';

/** A signed version of a contract, in force from an instant until the next one is. */
export type EffectiveVersion = { readonly version: number; readonly effectiveFromMs: number };

/**
 * The parts of a span in which one version each is in force. Of versions with the same begin the later holds; before the first begin none is.
 * @param versions in any order
 * @returns in order, without gaps or overlaps, none empty
 * @source handbook H7.1, H8.2; design "Versions"
 */
export function versionParts<V extends EffectiveVersion>(
  span: Interval,
  versions: readonly V[],
): (Interval & { readonly version: V })[] {
  const parts: (Interval & { readonly version: V })[] = [];
  // From the last version back: each holds until the first of those after it takes effect.
  let endMs = span.endMs;
  for (const version of versions.toSorted((a, b) => b.version - a.version)) {
    const startMs = Math.max(span.startMs, version.effectiveFromMs);
    if (startMs < endMs) parts.push({ version, startMs, endMs });
    endMs = Math.min(endMs, startMs);
  }
  return parts.toReversed();
}
