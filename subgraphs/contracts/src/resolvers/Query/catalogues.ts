import type { QueryResolvers } from '../../generated/types.ts';
import { visibleCatalogues } from '../visible-catalogues.ts';

export const catalogues: NonNullable<QueryResolvers['catalogues']> = (_parent, _args, ctx) => visibleCatalogues(ctx);
