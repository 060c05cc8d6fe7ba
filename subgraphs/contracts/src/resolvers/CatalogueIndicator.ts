import type { CatalogueIndicatorResolvers } from './../generated/types.ts';
export const CatalogueIndicator: CatalogueIndicatorResolvers = {};
