import { LockMode } from '@mikro-orm/core';
import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DecideExclusionInput } from '../generated/types.ts';
import { AdoptedContract, sideOf } from '../persistence/adopted.ts';
import { Exclusion } from '../persistence/exclusion.ts';
import { mark, type TouchedSealed } from '../persistence/stale-periods.ts';
import { promisesOf } from '../promises.ts';
import { decideExclusion, type ExclusionMove } from '../rules/exclusion-decisions.ts';
import { checkGiven } from './known-service.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/** Agrees to an exclusion, refuses it, or takes it back. What is agreed on is evaluated anew. */
export async function decideOnExclusion(
  tx: Tx,
  { exclusionId, expectedVersion, answer = null }: DecideExclusionInput,
  move: ExclusionMove,
): Promise<Result<WithWarnings<{ exclusionId: string }>>> {
  const { em, now } = tx;
  const exclusion = await em.findOne(Exclusion, { id: exclusionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!exclusion) return refuse('NOT_FOUND', { what: 'exclusion', id: exclusionId }, ['input', 'exclusionId']);
  const current = checkVersion(exclusion, expectedVersion);
  if (!current.ok) return current;
  const { contractId } = exclusion;
  const contract = await em.findOneOrFail(AdoptedContract, { contractId });
  const side = sideOf(contract, tx.identity.party);
  const decided = decideExclusion(move, exclusion, side);
  if (!decided.ok) return decided;
  if (move !== 'APPROVE') {
    const answered = checkGiven('The answer', answer ?? '', 'say why.', ['input', 'answer']);
    if (!answered.ok) return answered;
  }
  Object.assign(exclusion, { state: decided.value, answer, decidedAt: new Date(now), version: exclusion.version + 1 });
  await em.flush();
  const sealed = move === 'APPROVE' ? await markPeriods(tx, contract, exclusion) : [];
  tx.trail({
    subjectKind: 'exclusion',
    subjectId: exclusion.id,
    contractId,
    ...(answer === null ? {} : { reason: answer }),
    details: { move, side },
  });
  return ok({ exclusionId, warnings: await warnOfSeals(tx, sealed) });
}

async function markPeriods(
  { em, now }: Tx,
  contract: AdoptedContract,
  exclusion: Exclusion,
): Promise<readonly TouchedSealed[]> {
  const { serviceId, start, end, reason } = exclusion;
  const promises = await promisesOf(em, contract, serviceId === null ? {} : { serviceId });
  const span = { startMs: start.getTime(), endMs: end.getTime() };
  return mark(em, contract, promises, span, `time left out: ${reason}`, now);
}
