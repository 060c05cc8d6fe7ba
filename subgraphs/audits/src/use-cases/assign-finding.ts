import { checkText, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AssignFindingInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';

/** Gives a finding to another team (H6.3). Its deadlines stay. */
export async function assignFinding(tx: Tx, input: AssignFindingInput): Promise<Result<Receipt>> {
  const { owner, reason } = input;
  for (const worded of [
    checkText('The team', owner, ['input', 'owner']),
    checkText('The reason', reason, ['input', 'reason']),
  ])
    if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'ASSIGN');
  if (!move.ok) return move;
  const { finding, make } = move.value;
  const former = finding.owner;
  if (owner === former)
    return wrong(`The team ${owner}`, 'it has the finding already. Name another one.', ['input', 'owner']);
  finding.owner = owner;
  return make({ reason, details: { owner, former } });
}
