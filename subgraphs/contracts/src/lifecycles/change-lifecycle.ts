import type { Startable } from '@surety/platform/start-options';
import { type BoardVote, type ChangeStanding, type ChangeWindow, workflowId } from '@surety/workflow-contract';
import type { Change, ChangeSeat } from '../persistence/change.ts';
import { tallyOf } from '../rules/change-board.ts';
import { openRound } from '../rules/change-course.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** What a change's lifecycle is made from. */
export type ChangeFacts = {
  readonly change: Change;
  readonly serviceName: string;
  /** Of the round that is open; none while none is. */
  readonly seats: readonly ChangeSeat[];
};

/** The change's lifecycle, entered where its record stands: at its begin for a new one. */
export function changeLifecycle(facts: ChangeFacts): Startable {
  const { change, serviceName } = facts;
  const { tenant, id: changeId, contractId, serviceId, phase, due } = change;
  return {
    workflow: 'change',
    workflowId: workflowId.change(tenant, changeId),
    start: { tenant, changeId, contractId, serviceId, serviceName, ...changeStanding(facts) },
    summary: `Change of ${serviceName}`,
    searchAttributes: [
      ...keywords({ Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'contracts' }),
      ...(due === null ? [] : [{ name: 'NextDeadline', type: 'DATETIME' as const, value: instantText(due) }]),
    ],
  };
}

/** Where a change stands, as its lifecycle is told. */
export const changeStanding = ({ change, seats }: ChangeFacts): ChangeStanding => ({
  phase: change.phase,
  step: change.step,
  due: change.due && instantText(change.due),
  remindAt: change.remindAt && instantText(change.remindAt),
  board: boardVote(change, seats),
  window: windowOf(change),
});

function boardVote(change: Change, seats: readonly ChangeSeat[]): BoardVote | null {
  const round = openRound(change);
  const isReview = round === 'REVIEW';
  const due = isReview ? change.reviewDue : change.due;
  const remindAt = isReview ? change.reviewRemindAt : change.remindAt;
  if (round === null || due === null || remindAt === null) return null;
  const { members, cast } = tallyOf(seats);
  return {
    isReview,
    members,
    cast,
    quorum: change.quorum ?? members,
    sides: sidesToVote(change, seats),
    due: instantText(due),
    remindAt: instantText(remindAt),
  };
}

/** Sides of which a member has not voted. */
export const sidesToVote = ({ customerId }: Pick<Change, 'customerId'>, seats: readonly ChangeSeat[]) =>
  (['PROVIDER', 'CUSTOMER'] as const).filter(side =>
    seats.some(({ vote, partyId }) => vote === null && (partyId === customerId) === (side === 'CUSTOMER')),
  );

function windowOf({ phase, windowNumber, windowStart, windowEnd, declaresMaintenance }: Change): ChangeWindow | null {
  if (windowStart === null || windowEnd === null) return null;
  const isMaintenance = declaresMaintenance && phase !== 'REJECTED' && phase !== 'WITHDRAWN';
  return { number: windowNumber, start: instantText(windowStart), end: instantText(windowEnd), isMaintenance };
}
