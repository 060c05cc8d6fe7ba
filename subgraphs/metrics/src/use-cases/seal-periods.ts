import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { AdoptedContract } from '../persistence/adopted.ts';
import { SealedPeriod } from '../persistence/sealed-period.ts';
import { periodsToSeal } from '../sealing.ts';
import { type AnsweredSeal, answeredNextSeal } from './next-seal.ts';

/** Puts every period of a contract on record whose seal has come. The instant is the rule's, however late the timer was. */
export async function sealPeriods(tx: Tx, contractId: string): Promise<Result<AnsweredSeal>> {
  const { em, now } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'adopted contract', id: contractId }, ['contractId']);
  const { tenant, customerId } = contract;
  const due = (await periodsToSeal(em, contractId, now)).filter(({ atMs }) => atMs <= now);
  for (const { label, atMs } of due) {
    const sealedAt = new Date(atMs);
    em.create(SealedPeriod, { contractId, period: label, sealedAt, tenant, customerId, recordedAt: new Date(now) });
    const details = { period: label, sealedAt: sealedAt.toISOString() };
    tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details });
  }
  await em.flush();
  return ok(await answeredNextSeal(em, contractId, now));
}
