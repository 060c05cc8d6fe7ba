import { exactRatio, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PastPeriodInput, RecordAssessmentInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { ContractVersion, Target } from '../persistence/contract-version.ts';
import { assessPeriods, type PastPeriod } from '../rules/assessment.ts';

/** Keeps how a proposed version would have come out in the past, with what it would have cost. The first assessment of a version stays (H1.4). */
export async function recordAssessment(tx: Tx, input: RecordAssessmentInput): Promise<Result<{ contractId: string }>> {
  const { em } = tx;
  const { contractId, version: number } = input;
  const contract = await lockContract(em, contractId);
  const version = contract && (await em.findOne(ContractVersion, { contractId, number }));
  if (!version) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  if (version.assessedAt !== null) return ok({ contractId });
  const { content, feeMonths } = version;
  version.assessedPeriods = assessPeriods(
    input.periods.map(pastPeriod),
    await em.find(Target, { versionId: version.id }),
    content,
    feeMonths,
  );
  version.assessedAt = new Date(tx.now);
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version: number } });
  return ok({ contractId });
}

const pastPeriod = ({ targetId, period, outcome, value, availability, countedMs }: PastPeriodInput): PastPeriod => ({
  targetId,
  period,
  outcome,
  value: value ?? null,
  availability: availability ? exactRatio(availability) : null,
  countedMs: countedMs ?? null,
});
