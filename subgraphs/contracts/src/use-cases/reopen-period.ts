import { LockMode } from '@mikro-orm/core';
import { checkText, checkVersion, ok, type Result, refuse, reopenedUntilMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReopenPeriodInput } from '../generated/types.ts';
import { Breach } from '../persistence/breach.ts';
import { Contract, inForceOf } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { Target } from '../persistence/contract-version.ts';
import { PeriodReopening } from '../persistence/period-reopening.ts';
import { type SealingOfPeriod, sealingOfPeriod } from '../persistence/sealing.ts';
import { decideReopening } from '../rules/period-reopening.ts';
import { sendReopened } from './contract-messages.ts';
import { reopenBreach } from './reopen-breach.ts';
import { writeNotification } from './request-notification.ts';

/**
 * Opens a sealed period again, with a reason: what came after its seal counts, for the contract's grace time. Its closed breaches go on, so
 * that they follow the figures; both sides are told.
 */
export async function reopenPeriod(
  tx: Tx,
  { contractId, period: label, reason, expectedVersion }: ReopenPeriodInput,
): Promise<Result<{ contractId: string; reopeningId: string }>> {
  const { em, now } = tx;
  const reasoned = checkText('The reason', reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  if (!(await em.findOne(Contract, { id: contractId })))
    return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  // Breaches before their contract, as everywhere; what was reported rests on no facts.
  const breaches = await em.find(
    Breach,
    { contractId, period: label, kind: 'QUALITY_BELOW_STANDARD' },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const contract = (await lockContract(em, contractId)) as Contract;
  const current = checkVersion(contract, expectedVersion);
  if (!current.ok) return current;
  const sealing = await sealingOfPeriod(em, contract, label);
  if (!sealing.ok) return { ok: false, problem: { ...sealing.problem, path: ['input', 'period'] } };
  const { graceMs, reopening: last, endMs, sealAtMs } = sealing.value;
  const isPromised = await promises(tx, contract, sealing.value);
  const reopenedUntil = last?.until.getTime() ?? null;
  const decided = decideReopening({ label, isPromised, endMs, sealAtMs, reopenedUntilMs: reopenedUntil }, now);
  if (!decided.ok) return decided;

  const reopening = em.create(PeriodReopening, {
    id: tx.newId('rop'),
    tenant: contract.tenant,
    contractId,
    customerId: contract.customerId,
    period: label,
    number: (last?.number ?? 0) + 1,
    reason,
    reopenedBy: tx.identity.subject,
    reopenedAt: new Date(now),
    until: new Date(reopenedUntilMs(now, graceMs)),
  });
  contract.version += 1;
  await em.flush();
  await sendReopened(tx, contract, reopening);
  for (const breach of breaches) await reopenBreach(tx, breach, reopening.until);
  for (const audience of ['CUSTOMER', 'PROVIDER_MANAGER'] as const)
    await writeNotification(tx, contract, {
      fact: `reopening/${reopening.id}/${audience === 'CUSTOMER' ? 'customer' : 'provider'}`,
      kind: 'PERIOD_REOPENED',
      audience,
      reopeningId: reopening.id,
    });
  const details = { period: label, number: reopening.number, until: reopening.until.toISOString() };
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, reason, details });
  return ok({ contractId, reopeningId: reopening.id });
}

async function promises({ em }: Tx, contract: Contract, { period }: SealingOfPeriod): Promise<boolean> {
  const { startMs, endMs } = inForceOf(contract);
  const isInTerm = period.startMs < endMs && period.endMs > startMs;
  const isJudged = await em.count(Target, { contractId: contract.id, period: period.unit as Target['period'] });
  return isInTerm && isJudged > 0;
}
