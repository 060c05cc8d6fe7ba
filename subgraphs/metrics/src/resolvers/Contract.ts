import { isLimitedToParty } from '@surety/platform/identity';
import { pageOf } from '@surety/platform/pages';
import { compliance } from '../compliance.ts';
import { figures } from '../figures.ts';
import type { ContractResolvers } from '../generated/types.ts';
import { AdoptedContract } from '../persistence/adopted.ts';
import { Evaluation } from '../persistence/evaluation.ts';
import { Exclusion } from '../persistence/exclusion.ts';
import { maintenanceOfContract, outagesOfContract, ticketsOfContract } from '../persistence/facts-of-contract.ts';
import { Survey } from '../persistence/survey.ts';

export const Contract: ContractResolvers = {
  // A customer sees a contract here once it was handed over, and only its own.
  __resolveReference: async ({ id }, { em, identity }) => {
    if (!isLimitedToParty(identity)) return { id };
    return (await em.findOne(AdoptedContract, { contractId: id })) ? { id } : null;
  },
  figures: async ({ id }, { period }, { em, now }) => figures(em, id, period, await now()),
  compliance: async ({ id }, { period }, { em, now }) => compliance(em, id, period, await now()),
  exclusions: ({ id }, page, { em }) =>
    pageOf(em, Exclusion, { contractId: id }, { requestedAt: 'desc', id: 'desc' }, page),
  surveys: ({ id }, page, { em }) => pageOf(em, Survey, { contractId: id }, { periodStart: 'desc', id: 'desc' }, page),
  outages: ({ id }, page, { em }) => outagesOfContract(em, id, page),
  maintenance: ({ id }, page, { em }) => maintenanceOfContract(em, id, page),
  tickets: ({ id }, page, { em }) => ticketsOfContract(em, id, page),
  evaluations: ({ id }, { filter, ...page }, { em }) => {
    const { outcomes, serviceId, former } = filter ?? {};
    const where = {
      contractId: id,
      ...(former ? {} : { newest: true }),
      ...(outcomes ? { outcome: { $in: [...outcomes] } } : {}),
      ...(serviceId ? { serviceId } : {}),
    };
    return pageOf(em, Evaluation, where, { periodStart: 'desc', id: 'desc' }, page);
  },
};
