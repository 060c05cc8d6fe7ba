import type { CataloguePayloadResolvers } from './../generated/types.ts';
export const CataloguePayload: CataloguePayloadResolvers = {};
