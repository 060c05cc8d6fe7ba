import {
  type AvailabilityCase,
  type AvailabilityTarget,
  agreedTime,
  availabilityOutcome,
  evaluateAvailability,
  evaluationOf,
  type TargetEvaluation,
} from './availability.ts';
import { type FailureTarget, judgeFailures } from './failures.ts';
import type { Outcome } from './judgement.ts';
import { measure } from './measurement.ts';

/** One target of a contract over one period: of availability, or of one of the indicators of failures. */
export type TargetCase = Omit<AvailabilityCase, 'target'> & { readonly target: AvailabilityTarget | FailureTarget };

/** Judges one target over one period, on exact values. @source handbook H1.2, H3.2, H3.3 */
export function evaluateTarget(input: TargetCase): TargetEvaluation {
  const { target } = input;
  if (!('indicator' in target)) return evaluateAvailability({ ...input, target });
  const known = { ...input, agreed: agreedTime(input.agreed, input.period) };
  const measured = measure(known);
  return evaluationOf(known, measured, judgeFailures(measured, target));
}

/** The outcome alone, without its explanation. */
export function targetOutcome(input: TargetCase): Outcome {
  const { target } = input;
  if (!('indicator' in target)) return availabilityOutcome({ ...input, target });
  return judgeFailures(measure({ ...input, agreed: agreedTime(input.agreed, input.period) }), target).outcome;
}
