import { type CatalogueContent, SHIPPED_CATALOGUE } from '@surety/domain';
import type { Context } from '../context.ts';
import { type Catalogue, catalogueAt } from '../persistence/catalogue-repository.ts';
import type { Contract } from '../persistence/contract.ts';
import { known, type Loaders } from '../persistence/loaders.ts';

/** The version of the catalogue that a contract was signed under; null while it is not signed (H8.2). */
export async function catalogueOf(
  { catalogueVersion }: Pick<Contract, 'catalogueVersion'>,
  loaders: Loaders,
): Promise<Catalogue | null> {
  if (catalogueVersion === null) return null;
  const found = (await loaders.catalogues()).find(({ said }) => said.version === catalogueVersion);
  if (!found) throw new Error(`The catalogue ${catalogueVersion} is referred to but not there.`);
  return found;
}

/**
 * What the catalogue says that a contract goes by: the one that it was signed under, before that the one in force now, and where there is
 * none the one that is shipped.
 */
export async function contentGoneBy(contractId: string, { loaders, now }: Context): Promise<CatalogueContent> {
  const signed = await catalogueOf(await known(loaders.contract, contractId), loaders);
  const catalogue = signed ?? catalogueAt(await loaders.catalogues(), await now());
  return catalogue?.said.content ?? SHIPPED_CATALOGUE;
}
