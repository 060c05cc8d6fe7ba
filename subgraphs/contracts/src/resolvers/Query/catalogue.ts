import { endOfLocalDateMs } from '@surety/domain';
import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../../generated/types.ts';
import { catalogueAt } from '../../persistence/catalogue-repository.ts';
import { visibleCatalogues } from '../visible-catalogues.ts';

export const catalogue: NonNullable<QueryResolvers['catalogue']> = async (_parent, { version, on, timeZone }, ctx) => {
  if (version != null && on != null)
    throw new GraphQLError('Give either "version" or "on".', { extensions: { code: 'BAD_USER_INPUT' } });
  const versions = await visibleCatalogues(ctx);
  if (version != null) return versions.find(({ said }) => said.version === version) ?? null;
  return catalogueAt(versions, on == null ? await ctx.now() : endOfLocalDateMs(on, timeZone ?? 'UTC') - 1);
};
