import { workflowId } from '@surety/workflow-contract';
import type { Context } from '../context.ts';
import type { ChangeResolvers } from '../generated/types.ts';
import type { Change as ChangeRow } from '../persistence/change.ts';
import { isRequester, providersMember, requestingSide, seatOf } from '../persistence/change-actor.ts';
import { known } from '../persistence/loaders.ts';
import { type ChangeAction, changeActions } from '../rules/change-actions.ts';
import { isEnd, openRound } from '../rules/change-course.ts';
import { mayBegin } from '../rules/change-window.ts';

export const Change: ChangeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.change.load(id),
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
  requestedFor: async ({ contractId, requestedBySide, customerId }, _args, { loaders }) => {
    const { providerId } = await known(loaders.contract, contractId);
    return known(loaders.party, requestedBySide === 'CUSTOMER' ? customerId : providerId);
  },
  overdue: async ({ phase, due, review, reviewDue }, _args, { now }) => {
    const nowMs = await now();
    const dues = [due, review === 'OPEN' ? reviewDue : null];
    return !isEnd(phase) && dues.some(at => at !== null && at.getTime() < nowMs);
  },
  assessment: ({
    assessedRisk: risk,
    assessedImpact: impact,
    assessedFeasibility: feasibility,
    assessedBy: by,
    assessedAt: at,
  }) =>
    risk !== null && impact !== null && feasibility !== null && by !== null && at !== null
      ? { risk, impact, feasibility, by, at }
      : null,
  board: ({ id }, _args, { loaders }) => loaders.seatsOfChange.load(id),
  emergency: ({ emergencyBy: by, emergencyReason: reason, emergencyAt: at, review, reviewDue, reviewedAt }) =>
    by !== null && reason !== null && at !== null && review !== null && reviewDue !== null
      ? { by, reason, at, review, reviewDue, reviewedAt }
      : null,
  window: ({ windowNumber: number, windowStart: start, windowEnd: end, declaresMaintenance }) =>
    start !== null && end !== null ? { number, start, end, declaresMaintenance } : null,
  notifications: ({ id }, _args, { loaders }) => loaders.notificationsOfChange.load(id),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id)).at(-1) ?? null,
  allowedActions: (change, _args, ctx) => allowedActions(change, ctx),
  workflowId: ({ tenant, id }) => workflowId.change(tenant, id),
};

async function allowedActions(change: ChangeRow, { em, identity, loaders, now }: Context): Promise<ChangeAction[]> {
  const contract = await known(loaders.contract, change.contractId);
  const round = openRound(change);
  const seats = (await loaders.seatsOfChange.load(change.id)).filter(seat => seat.round === round);
  const isAskedFor = isRequester(change, identity);
  const { phase, review, requestedBySide, windowStart, windowEnd } = change;
  const isInWindow =
    windowStart !== null &&
    windowEnd !== null &&
    mayBegin({ startMs: windowStart.getTime(), endMs: windowEnd.getTime() }, await now()).ok;
  return changeActions({ phase, review, requestedBySide, isInWindow }, seats, {
    roles: identity.roles,
    side: await requestingSide(em, identity, contract),
    seatId: (await seatOf(em, identity, seats))?.contactId ?? null,
    mayDecideEmergency: !isAskedFor && (await providersMember(em, identity, contract)) !== null,
  });
}
