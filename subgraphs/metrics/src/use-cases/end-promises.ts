import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { nextCheck } from '../evaluate-contract.ts';
import type { EndPromisesInput } from '../generated/types.ts';
import { AdoptedContract } from '../persistence/adopted.ts';
import { mark } from '../persistence/stale-periods.ts';
import { promisesOf } from '../promises.ts';
import { type AnsweredSeal, answeredNextSeal } from './next-seal.ts';

/**
 * Promises nothing any more from the instant on at which a contract ended before its term, as after the end of the term. What was said of the
 * time after it is taken back. The same again changes nothing.
 */
export async function endPromises(
  tx: Tx,
  { contractId, endedAt }: EndPromisesInput,
): Promise<Result<{ nextCheckAt: string | null } & AnsweredSeal>> {
  const { em, now } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'adopted contract', id: contractId }, ['input', 'contractId']);
  if (endedAt < contract.termEnd) {
    // By the former term, and before the contract's row is locked by its update: the evaluator takes the two in this order.
    const touched = { startMs: endedAt.getTime() - 1, endMs: Math.max(now, endedAt.getTime()) };
    await mark(em, contract, await promisesOf(em, contract), touched, 'the contract ended before its term', now);
    contract.termEnd = endedAt;
    await em.flush();
    tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { endedAt } });
  }
  const next = await nextCheck(tx, contract);
  contract.nextCheckAt = next === null ? null : new Date(next);
  await em.flush();
  const seal = await answeredNextSeal(em, contractId, now);
  return ok({ nextCheckAt: contract.nextCheckAt?.toISOString() ?? null, ...seal });
}
