import type { HandoverItemResolvers } from '../generated/types.ts';
import { documentsThatAreThere } from './documents-that-are-there.ts';

export const HandoverItem: HandoverItemResolvers = {
  documents: ({ documentIds }, _args, { loaders }) => documentsThatAreThere(loaders, documentIds),
  overdue: async ({ state, due }, _args, { now }) => state === 'OPEN' && due.getTime() <= (await now()),
};
