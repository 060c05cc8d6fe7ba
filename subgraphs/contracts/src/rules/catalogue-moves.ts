import { type Force, ok, type ProblemCode, type Result, refuse, standingAt } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

/** What can be done with a version of the catalogue. */
export type CatalogueMove = 'REVISE' | 'PUBLISH' | 'REPEAL';

export const CATALOGUE_STATES = ['DRAFT', 'PUBLISHED'] as const;

type Movable = { readonly version: string; readonly state: (typeof CATALOGUE_STATES)[number] };

/** In which state each move is legal, and the refusal in the other one. */
const MOVES: Readonly<Record<CatalogueMove, readonly [Movable['state'], ProblemCode]>> = {
  REVISE: ['DRAFT', 'CATALOGUE_FIXED'],
  PUBLISH: ['DRAFT', 'CATALOGUE_PUBLISHED'],
  REPEAL: ['PUBLISHED', 'CATALOGUE_NOT_PUBLISHED'],
};

/** Whether a version is in a state in which the move is legal: drafts change and are published once, only a published one is repealed (H8.2). */
export function checkMove(move: CatalogueMove, { version, state }: Movable): Result<null> {
  const [legal, refusal] = MOVES[move];
  return state === legal ? ok(null) : refuse(refusal, { version }, ['input', 'version']);
}

/**
 * What the caller may do with a version now: what the use cases would not refuse.
 * @param force null for a draft
 */
export function catalogueActions(
  catalogue: Movable,
  force: Force | null,
  roles: readonly Role[],
  nowMs: number,
): readonly CatalogueMove[] {
  if (!roles.includes('admin')) return [];
  const canEnd = force === null || (force.repealedMs === Infinity && standingAt(force, nowMs) !== 'REPLACED');
  return (['REVISE', 'PUBLISH', 'REPEAL'] as const).filter(
    move => checkMove(move, catalogue).ok && (move !== 'REPEAL' || canEnd),
  );
}
