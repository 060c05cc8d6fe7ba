import { workflowId } from '@surety/workflow-contract';
import type { Context } from '../context.ts';
import type { TerminationResolvers } from '../generated/types.ts';
import { requestingSide } from '../persistence/change-actor.ts';
import { known } from '../persistence/loaders.ts';
import type { Termination as TerminationRow } from '../persistence/termination.ts';
import { signedBy, standingOf } from '../persistence/termination-repository.ts';
import { terminationActions } from '../rules/termination-actions.ts';
import type { SidesMove } from '../rules/termination-course.ts';
import { documentsThatAreThere } from './documents-that-are-there.ts';

export const Termination: TerminationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.termination.load(id),
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  givenByContact: ({ givenById }, _args, { loaders }) => known(loaders.contact, givenById),
  answeredBy: ({ answeredById }, _args, { loaders }) =>
    answeredById === null ? null : loaders.contact.load(answeredById),
  evidenceBreaches: ({ breachIds }, _args, { loaders }) => Promise.all(breachIds.map(id => known(loaders.breach, id))),
  evidenceDocuments: ({ documentIds }, _args, { loaders }) => documentsThatAreThere(loaders, documentIds),
  endedUnconfirmed: ({ endedAt, answeredAt }) => endedAt !== null && answeredAt === null,
  handover: ({ id }, _args, { loaders }) => loaders.itemsOfTermination.load(id),
  notifications: ({ id }, _args, { loaders }) => loaders.notificationsOfTermination.load(id),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id))[0] ?? null,
  allowedActions: (termination, _args, ctx) => allowedActions(termination, ctx),
  workflowId: ({ tenant, id }) => workflowId.termination(tenant, id),
};

async function allowedActions(termination: TerminationRow, ctx: Context): Promise<SidesMove[]> {
  const { em, identity, loaders, signatory, now } = ctx;
  const contract = await known(loaders.contract, termination.contractId);
  const items = await loaders.itemsOfTermination.load(termination.id);
  return terminationActions(
    {
      ...standingOf(termination),
      items: items.map(({ state }) => state),
      isImpactTold: termination.impact !== null,
      signedBy: signedBy(termination),
    },
    {
      roles: identity.roles,
      side: await requestingSide(em, identity, contract),
      maySign: (await signatory()).contactId !== null,
    },
    await now(),
  );
}
