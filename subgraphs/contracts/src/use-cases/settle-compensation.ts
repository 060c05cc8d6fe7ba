import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { SettleCompensationInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { type Compensation, CompensationEvent, type SettledFigures } from '../persistence/compensation.ts';
import { givenBeside, highestLimitMinor } from '../persistence/compensation-repository.ts';
import { isReported } from '../rules/breach-kinds.ts';
import { courseOf } from '../rules/compensation-course.ts';
import { type CreditSettlement, settlementOf, yearStartMs } from '../rules/credit-settlement.ts';
import { factOfSettlement, isOlder, judged, keptFacts, keptFigures } from '../rules/settled-figures.ts';
import { bookCourse, reverse } from './book-credit.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { liftDamages } from './lift-damages.ts';
import { compensationIn, type Opened, openedCompensation } from './open-compensation.ts';

/**
 * Works out what a breach gives back on its newest figures, and lets the ledger follow (H7.3.4). The same figures again, or older ones,
 * change nothing: the step's fact names the revisions.
 */
export async function settleCompensation(
  tx: Tx,
  input: SettleCompensationInput,
): Promise<Result<{ breachId: string }>> {
  const { breachId } = input;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const opened = await openedCompensation(tx, breach);
  const figures = keptFigures(input.figures);
  const fact = factOfSettlement(breachId, figures, breach.liabilityExcluded);
  const isDone = (await tx.em.findOne(CompensationEvent, { tenant: breach.tenant, fact })) !== null;
  if (isDone || isOlder(figures, opened.compensation?.figures ?? [])) return ok({ breachId });

  const settlement = await settled(tx, opened, figures);
  const compensation = await compensationIn(tx, opened);
  if (settlement.fee !== null && settlement.fee.currency !== compensation.currency) await reverse(tx, compensation);
  write(compensation, settlement, { figures, facts: keptFacts(input.facts) }, tx.now);
  recordEvent(tx, compensation, 'SETTLED', fact, settlement.minor);
  const limit = await highestLimitMinor(tx.em, opened.contract.providerId, compensation.currency);
  const course = courseOf(compensation, tx.now, limit);
  await bookCourse(tx, compensation, course);
  compensation.phase = course.phase;
  if (isLifted(compensation)) await liftDamages(tx, breach);
  await concludeCompensation(tx, breach, compensation, 'SETTLE');
  return ok({ breachId });
}

const isLifted = ({ nothingBecause }: Compensation): boolean =>
  nothingBecause === 'MISS_LIFTED' || nothingBecause === 'LIABILITY_EXCLUDED';

async function settled(tx: Tx, opened: Opened, figures: readonly SettledFigures[]): Promise<CreditSettlement> {
  const { breach, under, versions, endMs } = opened;
  const currency = under.inForce.content.agreement?.fees?.currency ?? null;
  const beside = await givenBeside(tx.em, breach, currency, { yearStartMs: yearStartMs(under), endMs });
  return settlementOf(under, versions, judged(figures), beside, {
    isReported: isReported(breach.kind),
    isExcluded: breach.liabilityExcluded,
  });
}

function write(
  compensation: Compensation,
  settlement: CreditSettlement,
  by: Pick<Compensation, 'figures' | 'facts'>,
  now: number,
): void {
  const { fee, minor, ...said } = settlement;
  // Another amount needs its own first approval.
  if (minor !== compensation.settledMinor) compensation.firstApprovedBy = null;
  Object.assign(compensation, said, { ...by, settledMinor: minor, settledAt: new Date(now) });
  compensation.currency = fee?.currency ?? compensation.currency;
  compensation.feeMinor = fee?.minor ?? null;
  const { claimableUntil } = compensation;
  if (claimableUntil && compensation.remindAt === null)
    compensation.remindAt = new Date(now + Math.max(0, claimableUntil.getTime() - now) / 2);
}
