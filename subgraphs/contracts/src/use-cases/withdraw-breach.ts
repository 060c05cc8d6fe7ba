import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { breachFigures } from '../lifecycles/breach-figures.ts';
import type { Breach } from '../persistence/breach.ts';
import { clearWork } from '../persistence/worklist.ts';
import type { Legs } from '../rules/legs.ts';
import { REMEDY_WORK } from '../rules/remedy-work.ts';
import { sendToBreach } from './breach-messages.ts';
import { writeCompensationWork } from './compensation-work-items.ts';
import { liftDamages } from './lift-damages.ts';

/**
 * A breach does not stand any more: nobody has to do anything for it, no damages are owed for it, and its lifecycle retracts what was told.
 * @param revision of the figures that lifted the miss; null where the report was taken back
 * @param legs the newest figures; none of what was reported
 */
export async function withdrawBreach(tx: Tx, breach: Breach, revision: number | null, legs: Legs): Promise<void> {
  breach.standing = 'WITHDRAWN';
  breach.withdrawals += 1;
  breach.withdrawnAt = new Date(tx.now);
  const work = ['HOLD_OR_TELL', 'ANALYSE_CAUSE', ...REMEDY_WORK] as const;
  await clearWork(tx.em, workflowId.breach(breach.tenant, breach.id, breach.round), work);
  await liftDamages(tx, breach);
  await writeCompensationWork(tx, breach);
  const figures = await breachFigures(tx.em, breach, legs);
  await sendToBreach(tx.outbox, breach, 'withdrawn', { revision, times: breach.withdrawals, ...figures });
}
