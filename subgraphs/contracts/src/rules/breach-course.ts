import { type LegFigures, type Legs, missedLegs } from './legs.ts';

/** The newest breach of a subject, as far as it decides what new figures do. */
export type LatestBreach = {
  readonly episode: number;
  readonly closed: boolean;
  readonly withdrawn: boolean;
  /** Targets that were missed on the figures that the record shows. */
  readonly missedTargets: readonly string[];
};

/** What new figures do to the breaches of their subject. */
export type BreachCourse =
  | { readonly does: 'NOTHING' }
  | { readonly does: 'OPEN'; readonly episode: number }
  | { readonly does: 'WITHDRAW' | 'REINSTATE' | 'REVISE' }
  /** The breach is closed and stays as it is; only the trail says that figures came later. */
  | { readonly does: 'NOTE_AFTER_CLOSE' };

/**
 * Decides what changed figures do. An open breach is withdrawn, reinstated or revised; a closed one is never changed. A target that is
 * missed now and was not in the closed breach opens the next episode: a miss that the closed breach carries is no news.
 * @param legs newest figures of every target of the subject
 * @param changed those that this call brought
 */
export function breachCourse(latest: LatestBreach | null, legs: Legs, changed: readonly LegFigures[]): BreachCourse {
  if (changed.length === 0) return { does: 'NOTHING' };
  const missed = missedLegs(legs);
  if (latest === null) return missed.length > 0 ? { does: 'OPEN', episode: 0 } : { does: 'NOTHING' };
  if (latest.closed) {
    const news = missed.some(leg => !latest.missedTargets.includes(leg.targetId));
    return news ? { does: 'OPEN', episode: latest.episode + 1 } : { does: 'NOTE_AFTER_CLOSE' };
  }
  if (missed.length === 0) return { does: latest.withdrawn ? 'REVISE' : 'WITHDRAW' };
  return { does: latest.withdrawn ? 'REINSTATE' : 'REVISE' };
}
