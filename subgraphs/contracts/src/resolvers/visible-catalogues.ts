import { isLimitedToParty } from '@surety/platform/identity';
import type { Context } from '../context.ts';
import { type Catalogue, catalogues } from '../persistence/catalogue-repository.ts';

/** Versions of the catalogue that the caller may see: drafts are the provider's own. */
export const visibleCatalogues = async ({ em, identity }: Context): Promise<readonly Catalogue[]> =>
  (await catalogues(em)).filter(({ force }) => force !== null || !isLimitedToParty(identity));
