import {
  checkLimit,
  checkText,
  compareRatio,
  ok,
  type PromisedLimit,
  type Result,
  ratioOf,
  wrong,
} from '@surety/domain';
import type { EvaluationEvidence } from './evidence.ts';

/** A limit that is proposed in place of one that was reviewed. */
type ProposedLimit = Pick<
  EvaluationEvidence,
  'targetId' | 'serviceId' | 'serviceName' | 'indicator' | 'operator' | 'unit'
> & {
  /** Decimals in `unit`. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
};

/** Limits that a review proposes (H6.4, H3.4). */
export type ProposedTargets = {
  /** Local date, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly limits: readonly ProposedLimit[];
};

type Given = {
  readonly effectiveFrom: string;
  readonly limits: readonly { readonly targetId: string; readonly to: string; readonly reason: string }[];
};

const PATH = ['input', 'targets'];

/**
 * The limits that are proposed beside those that were reviewed, or why they can't be.
 * @param evaluations of the review's evidence: what was not looked at is not judged anew
 * @param today local date of the contract
 * @source handbook H3.4 (evaluation adjusts targets), H6.4
 */
export function proposeTargets(
  { effectiveFrom, limits }: Given,
  evaluations: readonly EvaluationEvidence[],
  today: string,
): Result<ProposedTargets> {
  if (effectiveFrom <= today)
    return wrong(`The day ${effectiveFrom}`, `name a day after ${today}.`, [...PATH, 'effectiveFrom']);
  if (limits.length === 0) return wrong('The limits', 'name at least one, or no targets.', [...PATH, 'limits']);
  const proposed: ProposedLimit[] = [];
  for (const [index, given] of limits.entries()) {
    const path = [...PATH, 'limits', String(index)];
    const limit = proposedLimit(given, evaluations, path);
    if (!limit.ok) return limit;
    if (proposed.some(({ targetId }) => targetId === given.targetId))
      return wrong(`The target ${given.targetId}`, 'name it once.', [...path, 'targetId']);
    proposed.push(limit.value);
  }
  return ok({ effectiveFrom, limits: proposed });
}

function proposedLimit(
  { targetId, to, reason }: Given['limits'][number],
  evaluations: readonly EvaluationEvidence[],
  path: readonly string[],
): Result<ProposedLimit> {
  const reasoned = checkText('The reason', reason, [...path, 'reason']);
  if (!reasoned.ok) return reasoned;
  const reviewed = evaluations.findLast(each => each.targetId === targetId);
  if (!reviewed) {
    const known = [...new Set(evaluations.map(each => each.targetId))].join(', ') || 'none';
    return wrong(`The target ${targetId}`, `name one that was reviewed: ${known}.`, [...path, 'targetId']);
  }
  const { serviceId, serviceName, indicator, operator, unit, limit: from } = reviewed;
  const fits = checkLimit({ indicator, operator, unit, value: to } as PromisedLimit, path);
  if (!fits.ok) return { ...fits, problem: { ...fits.problem, path: [...path, 'to'] } };
  if (compareRatio(ratioOf(to), ratioOf(from)) === 0)
    return wrong(`The limit ${to}`, 'name another one than the present.', [...path, 'to']);
  return ok({ targetId, serviceId, serviceName, indicator, operator, unit, from, to, reason });
}

/** What a review says of its supplement. */
export type Supplementing = {
  readonly answer: string | null;
  readonly proposedTargets: ProposedTargets | null;
  readonly supplementAt: Date | null;
};

/** Whether both sides agreed to proposed targets, and nobody has opened the supplement yet. */
export const isSupplementDue = ({ answer, proposedTargets, supplementAt }: Supplementing): boolean =>
  answer === 'ACCEPTED' && proposedTargets !== null && supplementAt === null;
