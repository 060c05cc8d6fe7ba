import { standingAt } from '@surety/domain';
import type { CatalogueResolvers } from '../generated/types.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { catalogueActions } from '../rules/catalogue-moves.ts';
import { canonicalCatalogue } from '../rules/catalogue-text.ts';

export const Catalogue: CatalogueResolvers = {
  version: ({ said }) => said.version,
  revision: ({ said }) => said.revision,
  state: async ({ force }, _args, { now }) => (force ? standingAt(force, await now()) : 'DRAFT'),
  holdsFrom: ({ said }) => said.holdsFrom,
  holdsUntil: ({ force }) => (force && force.untilMs < Infinity ? new Date(force.untilMs) : null),
  repealedFrom: ({ said }) => said.repealedFrom,
  repealReason: ({ said }) => said.repealReason,
  hash: ({ said }) => hashOf(canonicalCatalogue(said.content)),
  allowedActions: async ({ said, force }, _args, { identity, now }) =>
    catalogueActions(said, force, identity.roles, await now()),
  categories: ({ said }) => said.content.categories,
  deliveryModes: ({ said }) => said.content.deliveryModes,
  levels: ({ said }) => said.content.levels,
  defaultLevel: ({ said }) => said.content.defaultLevel,
  indicators: ({ said }) => said.content.indicators,
  creditTemplates: ({ said }) => said.content.creditTemplates,
  clauseTemplates: ({ said }) => said.content.clauseTemplates,
};
