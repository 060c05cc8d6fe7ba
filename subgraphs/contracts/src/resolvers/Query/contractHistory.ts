import type { QueryResolvers } from '../../generated/types.ts';
import { Breach } from '../../persistence/breach.ts';
import { Change } from '../../persistence/change.ts';
import { known } from '../../persistence/loaders.ts';

export const contractHistory: NonNullable<QueryResolvers['contractHistory']> = async (
  _parent,
  { contractId, start, end },
  { em, loaders },
) => {
  const contract = await loaders.contract.load(contractId);
  if (!contract) return null;
  const targets = await loaders.targetsOfContract.load(contractId);
  const serviceIds = [...new Set(targets.map(({ serviceId }) => serviceId))];
  const within = { $gte: start, $lt: end };
  return {
    contract,
    services: await Promise.all(serviceIds.map(serviceId => known(loaders.service, serviceId))),
    breaches: await em.find(
      Breach,
      { contractId, periodStart: within },
      { orderBy: { periodStart: 'asc', id: 'asc' } },
    ),
    changes: await em.find(Change, { contractId, createdAt: within }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
  };
};
