import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { catalogueAt, catalogues } from '../persistence/catalogue-repository.ts';

/** Name of the catalogue version that a contract is signed or taken over under: the one in force now (H8.2). */
export async function catalogueToSignUnder({ em, now }: Tx): Promise<Result<string>> {
  const inForce = catalogueAt(await catalogues(em), now);
  return inForce ? ok(inForce.said.version) : refuse('NO_CATALOGUE_IN_FORCE');
}
