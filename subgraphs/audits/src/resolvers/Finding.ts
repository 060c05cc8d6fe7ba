import { writtenReportOf } from '../doors/report-url.ts';
import type { FindingResolvers } from '../generated/types.ts';
import { remediationId } from '../lifecycles/remediation-lifecycle.ts';
import { isInRegister } from '../persistence/improvement-measure.ts';
import { findingActions, turnOf } from '../rules/remediation-course.ts';
import type { EffectFigure } from '../rules/remediation-effect.ts';

export const Finding: FindingResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  review: ({ reviewId }, _args, { loaders }) => (reviewId === null ? null : loaders.review.load(reviewId)),
  repeats: ({ repeatsId }, _args, { loaders }) => (repeatsId === null ? null : loaders.finding.load(repeatsId)),
  whoseTurn: turnOf,
  nextDeadline: ({ stepDue }) => stepDue,
  overdue: async ({ phase, stepDue }, _args, { now }) =>
    stepDue !== null && phase !== 'WATCHING_EFFECT' && stepDue.getTime() < (await now()),
  effectCheck: ({ effectIndicator: indicator, effectAfterDays: afterDays }) =>
    indicator !== null && afterDays !== null ? { indicator, afterDays } : null,
  extension: ({ extendTo: until, extensionReason: reason, extensionAskedBy: askedBy }) =>
    until !== null && reason !== null && askedBy !== null ? { until, reason, askedBy } : null,
  effect: ({ effectOutcome: outcome, effectFigures, effectBefore, effectAt: at }) =>
    outcome !== null && at !== null
      ? { outcome, at, figures: (effectFigures ?? []).map(shown), before: (effectBefore ?? []).map(shown) }
      : null,
  measures: async ({ id }, _args, { loaders, identity }) =>
    (await loaders.measuresOfFinding.load(id)).filter(measure => isInRegister(measure, identity)),
  writtenReport: writtenReportOf,
  allowedActions: (finding, _args, { identity }) => findingActions(finding, identity),
  workflowId: finding => (finding.raisedAt === null ? null : remediationId(finding)),
};

/** What was not kept is null. */
const shown = ({ value = null, limit = null, unit = null, ...figure }: EffectFigure) => ({
  ...figure,
  value,
  limit,
  unit,
});
