import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { SettleCompensationInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { type Compensation, CompensationEvent } from '../persistence/compensation.ts';
import { highestLimitMinor } from '../persistence/compensation-repository.ts';
import { courseOf } from '../rules/compensation-course.ts';
import type { CreditSettlement } from '../rules/credit-settlement.ts';
import { factOfSettlement, isOlder, keptFacts, keptFigures } from '../rules/settled-figures.ts';
import { bookCourse, reverse } from './book-credit.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { liftDamages } from './lift-damages.ts';
import { compensationIn, openedCompensation } from './open-compensation.ts';
import { settledBeside, tellBeside } from './settle-beside.ts';

/**
 * Works out what a breach gives back on its newest figures, and lets the ledger follow (H7.3.4). Older figures change nothing, nor do the
 * same again while what other breaches give back leaves as much.
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
  if (isOlder(figures, opened.compensation?.figures ?? [])) return ok({ breachId });
  const fact = factOfSettlement(breachId, figures, breach.liabilityExcluded);
  const isKnown = (await tx.em.findOne(CompensationEvent, { tenant: breach.tenant, fact })) !== null;
  const settlement = await settledBeside(tx, opened, breach, figures);
  if (isKnown && settlement.minor === opened.compensation?.settledMinor) return ok({ breachId });

  const compensation = await compensationIn(tx, opened);
  if (settlement.fee !== null && settlement.fee.currency !== compensation.currency) await reverse(tx, compensation);
  write(compensation, settlement, { figures, facts: keptFacts(input.facts) }, tx.now);
  recordEvent(tx, compensation, 'SETTLED', isKnown ? `${fact}/beside/${breach.version}` : fact, settlement.minor);
  const limit = await highestLimitMinor(tx.em, opened.contract.providerId, compensation.currency);
  const course = courseOf(compensation, tx.now, limit);
  await bookCourse(tx, compensation, course);
  compensation.phase = course.phase;
  if (isLifted(compensation)) await liftDamages(tx, breach);
  await concludeCompensation(tx, breach, compensation, 'SETTLE');
  await tellBeside(tx, opened);
  return ok({ breachId });
}

const isLifted = ({ nothingBecause }: Compensation): boolean =>
  nothingBecause === 'MISS_LIFTED' || nothingBecause === 'LIABILITY_EXCLUDED';

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
