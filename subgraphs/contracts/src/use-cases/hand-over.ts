import { checkText, endOfLocalDateMs, localDateOf, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AcceptHandoverInput, HandOverInput, PlanHandoverInput, RejectHandoverInput } from '../generated/types.ts';
import type { HandoverItem } from '../persistence/termination.ts';
import { dueAfterRejection, type HandoverKind, type HandoverState } from '../rules/handover.ts';
import { openTerminationMove, type Receipt } from './move-termination.ts';
import { documentsOfContract } from './termination-evidence.ts';

/** Says who sees to what is handed over, and by when. What was accepted stays as it was. */
export async function planHandover(tx: Tx, input: PlanHandoverInput): Promise<Result<Receipt>> {
  if (input.items.length === 0) return wrong('The plan', 'name at least one thing.', ['input', 'items']);
  const opened = await openTerminationMove(tx, input, 'PLAN_HANDOVER');
  if (!opened.ok) return opened;
  const { contract, items, make } = opened.value;
  const today = localDateOf(tx.now, contract.timeZone);
  for (const [index, { kind, owner, dueOn }] of input.items.entries()) {
    const path = ['input', 'items', String(index)];
    const worded = checkText('The owner', owner, [...path, 'owner']);
    if (!worded.ok) return worded;
    if (dueOn < today) return wrong(`The day ${dueOn}`, `give ${today} or a later one.`, [...path, 'dueOn']);
    const item = itemIn(items, kind, ['OPEN', 'HANDED_OVER'], [...path, 'kind']);
    if (!item.ok) return item;
    const due = new Date(endOfLocalDateMs(dueOn, contract.timeZone));
    Object.assign(item.value, { owner, dueOn, due });
  }
  return make(undefined, { items: input.items });
}

/** Hands something over (H7.4); the customer says whether it is complete. */
export async function handOver(tx: Tx, input: HandOverInput): Promise<Result<Receipt>> {
  const { kind, handedOver, documentIds } = input;
  const worded = checkText('What is handed over', handedOver, ['input', 'handedOver']);
  if (!worded.ok) return worded;
  const opened = await openTerminationMove(tx, input, 'HAND_OVER');
  if (!opened.ok) return opened;
  const { contract, items, make } = opened.value;
  const item = itemIn(items, kind, ['OPEN']);
  if (!item.ok) return item;
  const attached = await documentsOfContract(tx, contract, documentIds);
  if (!attached.ok) return attached;
  const round = item.value.round + 1;
  Object.assign(item.value, { state: 'HANDED_OVER', round, handedOver, documentIds, handedOverAt: new Date(tx.now) });
  return make(handedOver, { kind, round, documentIds, sha256: attached.value.sha256 });
}

/** Accepts what was handed over. */
export async function acceptHandover(tx: Tx, input: AcceptHandoverInput): Promise<Result<Receipt>> {
  const opened = await openTerminationMove(tx, input, 'ACCEPT_HANDOVER');
  if (!opened.ok) return opened;
  const item = itemIn(opened.value.items, input.kind, ['HANDED_OVER']);
  if (!item.ok) return item;
  Object.assign(item.value, { state: 'ACCEPTED', answer: null, answeredAt: new Date(tx.now) });
  return opened.value.make(undefined, { kind: input.kind, round: item.value.round });
}

/** Says that what was handed over is not complete: it is handed over once more, and not sooner than that can be done. */
export async function rejectHandover(tx: Tx, input: RejectHandoverInput): Promise<Result<Receipt>> {
  const { kind, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const opened = await openTerminationMove(tx, input, 'REJECT_HANDOVER');
  if (!opened.ok) return opened;
  const { contract, items, make } = opened.value;
  const item = itemIn(items, kind, ['HANDED_OVER']);
  if (!item.ok) return item;
  const dueOn = dueAfterRejection(item.value.dueOn, localDateOf(tx.now, contract.timeZone));
  const due = new Date(endOfLocalDateMs(dueOn, contract.timeZone));
  Object.assign(item.value, { state: 'OPEN', answer: reason, answeredAt: new Date(tx.now), dueOn, due });
  return make(reason, { kind, round: item.value.round });
}

/** The thing to hand over, where it stands as it must for what is asked. */
function itemIn(
  items: readonly HandoverItem[],
  kind: HandoverKind,
  states: readonly HandoverState[],
  path: readonly string[] = ['input', 'kind'],
): Result<HandoverItem> {
  const item = items.find(each => each.kind === kind);
  if (!item) return refuse('NOT_FOUND', { what: 'thing to hand over', id: kind }, path);
  return states.includes(item.state)
    ? ok(item)
    : refuse('WRONG_PHASE', { phase: item.state, remedy: REMEDIES[item.state] }, path);
}

const REMEDIES: Readonly<Record<HandoverState, string>> = {
  OPEN: 'The provider is to hand it over first.',
  HANDED_OVER: 'The customer is to accept or reject it first.',
  ACCEPTED: 'The customer has accepted it.',
};
