import { defineEntity, p } from '@mikro-orm/core';
import type { CatalogueContent } from '@surety/domain';
import { CATALOGUE_STATES } from '../rules/catalogue-moves.ts';

const CatalogueVersionSchema = defineEntity({
  name: 'CatalogueVersion',
  tableName: 'catalogue_version',
  uniques: [{ properties: ['tenant', 'version'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    /** Its name. */
    version: p.string(),
    /** Of the record: grows with every decision on it. */
    revision: p.integer(),
    state: p.enum(CATALOGUE_STATES),
    content: p.json<CatalogueContent>(),
    /** Null for a draft, and for the shipped one, which holds from the beginning. */
    holdsFrom: p.datetime().length(3).strictNullable(),
    repealedFrom: p.datetime().length(3).strictNullable(),
    repealReason: p.text().strictNullable(),
    createdAt: p.datetime().length(3),
  },
});
/** A version of the catalogue (H8.2). Its content never changes once it is published. */
export class CatalogueVersion extends CatalogueVersionSchema.class {}
CatalogueVersionSchema.setClass(CatalogueVersion);
