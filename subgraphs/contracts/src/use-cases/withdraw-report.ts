import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { WithdrawReportInput } from '../generated/types.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { reportersSide, requestingSide } from '../persistence/change-actor.ts';
import { Contract } from '../persistence/contract.ts';
import { Settlement } from '../persistence/settlement.ts';
import { mayWithdrawReport } from '../rules/breach-decisions.ts';
import type { BreachReceipt } from './move-breach.ts';
import { withdrawBreach } from './withdraw-breach.ts';

/** Takes a report back: the side that made it, while nothing is agreed on about it (H7.3). */
export async function withdrawReport(tx: Tx, input: WithdrawReportInput): Promise<Result<BreachReceipt>> {
  const { breachId, expectedVersion, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const side = reportersSide(await requestingSide(tx.em, tx.identity, contract), tx.identity);
  const report = await tx.em.findOne(BreachReport, { breachId });
  const isSettled = (await tx.em.count(Settlement, { breachId, state: 'ACCEPTED' })) > 0;
  const { phase, standing } = breach;
  const reportedBySide = report?.reportedBySide ?? null;
  const allowed = mayWithdrawReport({ phase, standing, reportedBySide, isSettled }, side);
  if (!allowed.ok || report === null) return allowed.ok ? refuse('BREACH_NOT_REPORTED') : allowed;
  const current = checkVersion(breach, expectedVersion);
  if (!current.ok) return current;

  report.withdrawReason = reason;
  breach.version += 1;
  await withdrawBreach(tx, breach, null, {});
  tx.trail({
    subjectKind: 'breach',
    subjectId: breachId,
    contractId: breach.contractId,
    reason,
    details: { phase, side },
  });
  return ok({ breachId });
}
