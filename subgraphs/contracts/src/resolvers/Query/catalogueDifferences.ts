import type { QueryResolvers } from '../../generated/types.ts';
import { catalogueDifferences as differences } from '../../rules/catalogue-text.ts';
import { notFound } from '../not-found.ts';
import { visibleCatalogues } from '../visible-catalogues.ts';

export const catalogueDifferences: NonNullable<QueryResolvers['catalogueDifferences']> = async (
  _parent,
  { from, to },
  ctx,
) => {
  const versions = await visibleCatalogues(ctx);
  const contentOf = (name: string) => {
    const found = versions.find(({ said }) => said.version === name);
    if (!found) throw notFound('version of the catalogue', name);
    return found.said.content;
  };
  return differences(contentOf(from), contentOf(to));
};
