import type { CatalogueCategoryResolvers } from './../generated/types.ts';
export const CatalogueCategory: CatalogueCategoryResolvers = {};
