import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestExclusionInput } from '../generated/types.ts';
import { AdoptedContract, AdoptedTarget, sideOf } from '../persistence/adopted.ts';
import { Exclusion } from '../persistence/exclusion.ts';
import { checkGiven } from './known-service.ts';

/** Asks to leave time out of a contract's promises (H7.3). It counts as before until the other side agrees. */
export async function requestExclusion(
  tx: Tx,
  { contractId, serviceId = null, start, end, reason }: RequestExclusionInput,
): Promise<Result<{ exclusionId: string }>> {
  const { em, now } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const side = sideOf(contract, tx.identity.party);
  if (side === null) return refuse('NOT_A_PARTY');
  if (end <= start)
    return refuse('END_BEFORE_START', { start: start.toISOString(), end: end.toISOString() }, ['input', 'end']);
  const reasoned = checkGiven('The reason', reason, 'say why the time is to be left out.', ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  if (serviceId !== null && (await em.count(AdoptedTarget, { contractId, serviceId })) === 0)
    return refuse('NOT_PROMISED', { contract: contractId, service: serviceId }, ['input', 'serviceId']);
  const exclusion = em.create(Exclusion, {
    id: tx.newId('exc'),
    tenant: contract.tenant,
    contractId,
    customerId: contract.customerId,
    serviceId,
    start,
    end,
    reason,
    requestedBy: side,
    reference: null,
    requestedAt: new Date(now),
    state: 'REQUESTED',
    answer: null,
    decidedAt: null,
    version: 1,
  });
  tx.trail({
    subjectKind: 'exclusion',
    subjectId: exclusion.id,
    contractId,
    reason,
    details: { serviceId, start, end, side },
  });
  return ok({ exclusionId: exclusion.id });
}
