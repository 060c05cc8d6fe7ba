import type { QueryResolvers } from '../../generated/types.ts';
import { isInRegister } from '../../persistence/improvement-measure.ts';

export const measure: NonNullable<QueryResolvers['measure']> = async (_parent, { id }, { loaders, identity }) => {
  const found = await loaders.measure.load(id);
  return found && isInRegister(found, identity) ? found : null;
};
