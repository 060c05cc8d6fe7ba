import type { Tx } from '@surety/platform/decide';
import { Breach } from '../persistence/breach.ts';
import type { SettledFigures } from '../persistence/compensation.ts';
import { compensationsNear } from '../persistence/compensation-repository.ts';
import { isReported } from '../rules/breach-kinds.ts';
import { type CreditSettlement, type SettledBy, settlementOf } from '../rules/credit-settlement.ts';
import { isGivenUp } from '../rules/given-credit.ts';
import { judged } from '../rules/settled-figures.ts';
import { settledEndMs, settledUnder } from '../rules/twelve-months.ts';
import { sendToBreach } from './breach-messages.ts';
import type { Opened } from './open-compensation.ts';

/** What a breach gives back on these figures, beside what the contract gives back for others. */
export async function settledBeside(
  tx: Tx,
  by: SettledBy,
  { id, contractId, kind, liabilityExcluded: isExcluded }: Breach,
  figures: readonly SettledFigures[],
): Promise<CreditSettlement> {
  const near = await compensationsNear(tx.em, contractId, settledEndMs(by.under));
  const others = near.filter(({ breachId }) => breachId !== id);
  return settlementOf(by, judged(figures), others, { isReported: isReported(kind), isExcluded });
}

/**
 * What a breach gives back has changed: each other breach that shares a cap with it, in its period or in twelve months, and would get another
 * amount now is settled again, in a step of its own lifecycle. One that is closed stays as it is until its period is reopened.
 */
export async function tellBeside(tx: Tx, { breach, contract, versions, endMs }: Opened): Promise<void> {
  await tx.em.flush();
  for (const other of await compensationsNear(tx.em, contract.id, endMs)) {
    const { breachId, period, figures, settledMinor } = other;
    if (breachId === breach.id || other.settledAt === null || isGivenUp(other)) continue;
    const told = await tx.em.findOneOrFail(Breach, { id: breachId });
    if (told.phase === 'CLOSED') continue;
    const under = settledUnder(period, contract, versions);
    const { minor } = await settledBeside(tx, { under, contract, versions }, told, figures);
    if (minor !== settledMinor) await sendToBreach(tx.outbox, told, 'besideMoved', {});
  }
}
