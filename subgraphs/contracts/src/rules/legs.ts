import type { Indicator, TargetUnit } from './indicators.ts';

/** One target's figures over a breach's period, by one revision of its evaluation. */
export type LegFigures = {
  readonly targetId: string;
  readonly evaluationId: string;
  readonly revision: number;
  readonly indicator: Indicator;
  /** Of limit and value, which are decimals. */
  readonly unit: TargetUnit;
  readonly limit: string;
  readonly outcome: string;
  readonly value: string | null;
  readonly downMs: number;
  /** Time down that the limit allows over the whole period; null where it is not time down that is limited. */
  readonly allowedMs: number | null;
  readonly missedAtMs: number | null;
};

/** Newest figures per target id. */
export type Legs = Readonly<Record<string, LegFigures>>;

/**
 * Takes over figures with a higher revision; an older or equal one is ignored, so that a repeated or late call changes nothing.
 * @returns the newest figures of every target, and those of them that are new
 */
export function newestLegs(
  known: Legs,
  arrived: readonly LegFigures[],
): { readonly legs: Legs; readonly changed: readonly LegFigures[] } {
  const changed = arrived.filter(leg => leg.revision > (known[leg.targetId]?.revision ?? 0));
  return { legs: { ...known, ...Object.fromEntries(changed.map(leg => [leg.targetId, leg])) }, changed };
}

/** Those legs that are missed for certain. */
export const missedLegs = (legs: Legs): readonly LegFigures[] =>
  Object.values(legs).filter(leg => leg.outcome === 'MISSED');

/**
 * The instant from which the miss was certain: the earliest of the missed legs.
 * @throws RangeError when no leg is missed or none says since when
 */
export function occurredAtMs(legs: Legs): number {
  const instants = missedLegs(legs).flatMap(leg => (leg.missedAtMs === null ? [] : [leg.missedAtMs]));
  if (instants.length === 0) throw new RangeError('A breach needs a missed leg with its missedAt.');
  return Math.min(...instants);
}
