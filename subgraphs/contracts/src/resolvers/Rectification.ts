import type { RectificationResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Rectification: RectificationResolvers = {
  reports: ({ breachId }, _args, { loaders }) => loaders.reportsOfBreach.load(breachId),
  rejections: async ({ breachId }, _args, { loaders }) => (await known(loaders.breach, breachId)).rejections,
};
