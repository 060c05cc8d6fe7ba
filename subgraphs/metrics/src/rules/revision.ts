import type { TargetEvaluation } from '@surety/domain';

/**
 * Whether two results say the same, so that no revision is due. Of a period that is over, every figure counts. Of an open one,
 * agreed, up and left-out time grow by themselves, so they are no news: otherwise every probe would make a revision. Its newest
 * revision therefore shows the figures as of its own `asOf`, until something else than the clock has moved. How the steps are worded is
 * never news.
 */
export const saysTheSame = (former: TargetEvaluation, result: TargetEvaluation): boolean =>
  news(former) === news(result);

function news(result: TargetEvaluation): string {
  if (result.final) {
    const { steps: _, ...figures } = result;
    return canonical(figures);
  }
  const { outcome, missedAtMs, downMs, unknownMs, silentSinceMs, failures, budget } = result;
  return canonical({
    outcome,
    missedAtMs,
    downMs,
    unknownMs,
    silentSinceMs: silentSinceMs ?? null,
    failures,
    allowedMs: budget?.allowedMs ?? null,
  });
}

/** JSON with its keys in order: PostgreSQL gives a `jsonb` back with keys in an order of its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * The lifecycle is told of other outcomes, and of every new figure of a miss, so that the breach shows the same number as the evaluation.
 * A first revision is told only when there is something to do about it.
 */
export function concernsLifecycle(former: TargetEvaluation | null, result: TargetEvaluation): boolean {
  if (result.outcome === 'MISSED' || former?.outcome === 'MISSED') return true;
  return former === null ? result.outcome === 'AT_RISK' : former.outcome !== result.outcome;
}
