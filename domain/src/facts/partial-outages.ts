import { hasImpact, isWhole, WHOLE_IMPACT } from './impact.ts';

/** How an outage of a part of a service counts: by the share that is down, as if all of it were, or not at all. */
export type PartialOutages = 'BY_IMPACT' | 'WHOLE' | 'NONE';

/**
 * The impact that an outage counts with under a contract's policy; null when it does not count. One of impact 0 never does.
 * @param impact decimal from `0` to `1`
 * @source handbook H1.2; design: weights for partial outages are contract policy
 * @throws RangeError when the impact is not from 0 to 1
 */
export function countedImpact(impact: string, partialOutages: PartialOutages): string | null {
  if (!hasImpact(impact)) return null;
  if (partialOutages === 'BY_IMPACT') return impact;
  return partialOutages === 'WHOLE' || isWhole(impact) ? WHOLE_IMPACT : null;
}
