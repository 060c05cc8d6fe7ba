import type { AgreedIndexResolvers } from '../generated/types.ts';

export const AgreedIndex: AgreedIndexResolvers = {
  onRecord: async ({ name, source }, _args, { loaders }) =>
    (await loaders.valuesOfIndex.load(name)).filter(value => value.source === source),
};
