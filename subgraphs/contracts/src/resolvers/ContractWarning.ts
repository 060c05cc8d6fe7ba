import type { ContractWarningResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ContractWarning: ContractWarningResolvers = {
  service: ({ serviceId }, _args, { loaders }) => (serviceId === null ? null : known(loaders.service, serviceId)),
};
