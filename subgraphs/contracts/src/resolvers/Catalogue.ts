import type { CatalogueResolvers } from './../generated/types.ts';
export const Catalogue: CatalogueResolvers = {};
