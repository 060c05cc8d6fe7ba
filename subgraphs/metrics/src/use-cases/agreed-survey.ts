import { compareRatio, ok, type Period, type PeriodUnit, type Result, ratioOf, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OpenSurveyInput } from '../generated/types.ts';
import type { AdoptedContract, AdoptedTarget } from '../persistence/adopted.ts';
import { promisesOf, spanOf } from '../promises.ts';
import type { SurveyScale } from '../rules/survey-result.ts';
import { sealingOf, sealOf } from '../sealing.ts';

/** What is promised of satisfaction where nothing else is said. @source handbook H2.3 */
const LIMITS: Readonly<Record<SurveyScale, string | null>> = { CSAT: '90', NPS: null };
const MINIMUM_ANSWERS = 5;

export type AgreedSurvey = { readonly limit: string | null; readonly minimumAnswers: number };

/**
 * What a survey is held against: the contract's target on its scale for its period, whose terms it keeps; without one what the survey itself says.
 * @source handbook H3.3, H6.1
 */
export async function agreedSurvey(
  { em }: Tx,
  contract: AdoptedContract,
  period: Period,
  input: OpenSurveyInput,
): Promise<Result<AgreedSurvey>> {
  const { scale, limit, minimumAnswers } = input;
  const unit = period.unit as PeriodUnit;
  const promises = await promisesOf(em, contract, { measuredBy: 'SURVEYS', indicator: scale, period: unit });
  const own = promises.filter(promised => {
    const { startMs, endMs } = spanOf(promised, period);
    return startMs < endMs;
  });
  // Of several versions in one period the last one's.
  const target = own.toSorted((a, b) => a.inForce.startMs - b.inForce.startMs).at(-1)?.target;
  if (!target) return ok({ limit: limit ?? LIMITS[scale], minimumAnswers: minimumAnswers ?? MINIMUM_ANSWERS });
  const kept = keepsTerms(target, input);
  if (!kept.ok) return kept;
  const inTime = await closesInTime(em, contract, period, input.closesAt);
  if (!inTime.ok) return inTime;
  return ok({ limit: target.value, minimumAnswers: minimumAnswers ?? leastAnswersOf(target) });
}

const leastAnswersOf = ({ minimumAnswers }: AdoptedTarget): number => minimumAnswers ?? MINIMUM_ANSWERS;

function keepsTerms(target: AdoptedTarget, { anonymous, minimumAnswers, limit }: OpenSurveyInput): Result<null> {
  if (target.isAnonymous === true && !anonymous)
    return wrong('A survey that is not anonymous', 'the contract agrees on anonymous ones: open it so.', [
      'input',
      'anonymous',
    ]);
  const least = leastAnswersOf(target);
  if (minimumAnswers != null && minimumAnswers < least)
    return wrong(`The minimum of ${minimumAnswers}`, `the contract agrees on ${least}: use that or more.`, [
      'input',
      'minimumAnswers',
    ]);
  if (limit != null && (!isDecimal(limit) || compareRatio(ratioOf(limit), ratioOf(target.value)) !== 0))
    return wrong(`The limit "${limit}"`, `the contract promises ${target.value}: leave the limit out.`, [
      'input',
      'limit',
    ]);
  return ok(null);
}

const isDecimal = (text: string): boolean => /^-?\d{1,3}(\.\d{1,12})?$/.test(text);

/** What closes once the period is sealed would change nothing of its target. */
async function closesInTime(
  em: Tx['em'],
  { contractId }: AdoptedContract,
  period: Period,
  closesAt: Date,
): Promise<Result<null>> {
  const sealing = await sealingOf(em, contractId);
  const sealMs = sealing && sealOf(sealing, period);
  if (sealMs === null || closesAt.getTime() < sealMs) return ok(null);
  return wrong(
    `"closesAt" ${closesAt.toISOString()}`,
    `${period.label} is sealed at ${new Date(sealMs).toISOString()}, and what closes then changes nothing of its target: let it close before, or ask an admin to reopen the period.`,
    ['input', 'closesAt'],
  );
}
