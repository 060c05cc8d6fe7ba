import type { TerminationImpactResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const TerminationImpact: TerminationImpactResolvers = {
  openBreaches: ({ breachIds }, _args, { loaders }) => Promise.all(breachIds.map(id => known(loaders.breach, id))),
  openCredits: ({ creditIds }, _args, { loaders }) => Promise.all(creditIds.map(id => known(loaders.compensation, id))),
  openChanges: ({ changeIds }, _args, { loaders }) => Promise.all(changeIds.map(id => known(loaders.change, id))),
  at: ({ at }) => new Date(at),
};
