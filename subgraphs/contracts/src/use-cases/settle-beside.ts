import type { Tx } from '@surety/platform/decide';
import { Breach } from '../persistence/breach.ts';
import { Compensation, type SettledFigures } from '../persistence/compensation.ts';
import { givenBeside } from '../persistence/compensation-repository.ts';
import { isReported } from '../rules/breach-kinds.ts';
import { type CreditSettlement, settlementOf, yearStartMs } from '../rules/credit-settlement.ts';
import { judged } from '../rules/settled-figures.ts';
import { sendToBreach } from './breach-messages.ts';
import type { Opened } from './open-compensation.ts';

/** What a breach gives back on these figures, beside what the contract gives back for others. */
export async function settledBeside(
  tx: Tx,
  { under, versions, endMs }: Opened,
  breach: Breach,
  figures: readonly SettledFigures[],
): Promise<CreditSettlement> {
  const currency = under.inForce.content.agreement?.fees?.currency ?? null;
  const beside = await givenBeside(tx.em, breach, currency, { yearStartMs: yearStartMs(under), endMs });
  return settlementOf(under, versions, judged(figures), beside, {
    isReported: isReported(breach.kind),
    isExcluded: breach.liabilityExcluded,
  });
}

/**
 * What a breach gives back has changed: each other breach of its period that would get another amount now is settled again, in a step of
 * its own lifecycle. One that is closed stays as it is until its period is reopened.
 */
export async function tellBeside(tx: Tx, opened: Opened): Promise<void> {
  const { id, contractId, period } = opened.breach;
  await tx.em.flush();
  const others = await tx.em.find(
    Compensation,
    { contractId, period, breachId: { $ne: id }, settledAt: { $ne: null }, phase: { $nin: ['LAPSED', 'REFUSED'] } },
    { orderBy: { id: 'asc' } },
  );
  for (const { breachId, figures, settledMinor } of others) {
    const other = await tx.em.findOneOrFail(Breach, { id: breachId });
    if (other.phase === 'CLOSED') continue;
    const { minor } = await settledBeside(tx, opened, other, figures);
    if (minor !== settledMinor) await sendToBreach(tx.outbox, other, 'besideMoved', {});
  }
}
