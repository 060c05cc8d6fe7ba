import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { lockCatalogue } from '../persistence/catalogue-repository.ts';
import type { CatalogueVersion } from '../persistence/catalogue-version.ts';
import { type CatalogueMove, checkMove } from '../rules/catalogue-moves.ts';

type Decided = { readonly version: string; readonly expectedVersion: number };

/** A version of the catalogue, locked and counted on for a move, or why the move is refused. */
export async function moveCatalogue(
  tx: Tx,
  { version, expectedVersion }: Decided,
  move: CatalogueMove,
): Promise<Result<CatalogueVersion>> {
  const catalogue = await lockCatalogue(tx, version);
  if (!catalogue) return refuse('NOT_FOUND', { what: 'version of the catalogue', id: version }, ['input', 'version']);
  const legal = checkMove(move, catalogue);
  if (!legal.ok) return legal;
  const current = checkVersion({ version: catalogue.revision }, expectedVersion);
  if (!current.ok) return current;
  catalogue.revision += 1;
  return ok(catalogue);
}
