import { workflowId } from '@surety/workflow-contract';
import type { BreachResolvers } from '../generated/types.ts';
import { asLegs } from '../persistence/breach-repository.ts';
import { operatorsSide, reportersSide } from '../persistence/change-actor.ts';
import { proposalOf } from '../persistence/contract-repository.ts';
import { known } from '../persistence/loaders.ts';
import { breachActions } from '../rules/breach-actions.ts';
import { breachEnding } from '../rules/breach-ending.ts';
import { breachHandlingOf } from '../rules/breach-handling.ts';
import { claimableUntil } from '../rules/claimable-until.ts';
import { decideMove } from '../rules/negotiation.ts';
import { breachSeverity } from '../rules/severity.ts';
import { sideOf } from '../rules/signing.ts';
import { creditActionsOf } from './credit-actions-of.ts';
import { damagesActionsOf } from './damages-actions-of.ts';

export const Breach: BreachResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.breach.load(id),
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
  report: async ({ id }, _args, { loaders }) => (await loaders.reportOfBreach.load(id))[0] ?? null,
  analysis: breach => (breach.analysedAt === null ? null : breach),
  claimableUntil: async (breach, _args, { loaders }) =>
    (await loaders.compensationsOfBreach.load(breach.id))[0]?.claimableUntil ??
    claimableUntil(
      breach,
      await known(loaders.contract, breach.contractId),
      await loaders.versionsOfContract.load(breach.contractId),
      (await loaders.reopeningsOfContract.load(breach.contractId)).findLast(({ period }) => period === breach.period),
    ),
  legs: ({ id }, _args, { loaders }) => loaders.legsOfBreach.load(id),
  notifications: ({ id }, _args, { loaders }) => loaders.notificationsOfBreach.load(id),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id)).at(-1) ?? null,
  allowedActions: async (breach, _args, ctx) => {
    const { identity, loaders, signatory } = ctx;
    const contract = await known(loaders.contract, breach.contractId);
    const versions = await loaders.versionsOfContract.load(contract.id);
    const content = versions.find(({ number }) => number === contract.contentVersion)?.content;
    const { partyId, contactId } = await signatory();
    const [report = null] = await loaders.reportOfBreach.load(breach.id);
    const reportedBySide = report?.reportedBySide ?? null;
    const settlements = await loaders.settlementsOfBreach.load(breach.id);
    const isSettled = settlements.some(({ state }) => state === 'ACCEPTED');
    const side = sideOf(contract, partyId) ?? operatorsSide(identity);
    const newest = versions.at(-1);
    const changesTerms = settlements.some(({ state, terms }) => state === 'OPEN' && terms !== null);
    const negotiation = newest && { phase: contract.phase, newest: proposalOf(contract, newest) };
    const areTermsBlocked =
      changesTerms && !(negotiation && decideMove('PROPOSE_SUPPLEMENT', negotiation, side, await ctx.now()).ok);
    const facts = { ...breach, reportedBySide, isSettled, areTermsBlocked };
    const actions = breachActions(facts, contract, breachHandlingOf(content ?? {}), {
      roles: identity.roles,
      side,
      reportsFor: reportersSide(side, identity),
      maySign: contactId !== null,
    });
    return [...actions, ...(await creditActionsOf(breach, ctx)), ...(await damagesActionsOf(breach, ctx))];
  },
  workflowId: ({ tenant, id, round }) => workflowId.breach(tenant, id, round),
  severity: async (breach, _args, { loaders }) =>
    breachSeverity(breach, asLegs(await loaders.legsOfBreach.load(breach.id))),
  predecessor: ({ predecessorId }, _args, { loaders }) =>
    predecessorId === null ? null : loaders.breach.load(predecessorId),
  settlements: ({ id }, _args, { loaders }) => loaders.settlementsOfBreach.load(id),
  rectification: async ({ id }, _args, { loaders }) => (await loaders.rectificationOfBreach.load(id))[0] ?? null,
  damages: async ({ id }, _args, { loaders }) => (await loaders.damagesOfBreach.load(id))[0] ?? null,
  compensation: async ({ id }, _args, { loaders }) => (await loaders.compensationsOfBreach.load(id))[0] ?? null,
  escalations: ({ id }, _args, { loaders }) => loaders.escalationsOfBreach.load(id),
  ending: breach => breachEnding(breach),
};
