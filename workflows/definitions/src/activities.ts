import type {
  AuditActivities,
  BreachActivities,
  ChangeActivities,
  ComplaintActivities,
  ContractActivities,
  DeliveryActivities,
  OperatorActivities,
  ProjectionActivities,
  RemediationActivities,
  RetentionActivities,
  ReviewActivities,
  SurveyActivities,
  TerminationActivities,
  TrailActivities,
} from '@surety/workflow-contract';
import { ActivityFailure, ApplicationFailure, isCancellation, proxyActivities, sleep } from '@temporalio/workflow';
import { type Journal, note } from './progress.ts';

/**
 * A fault is tried again until it is gone; a refusal by a rule is not retryable and comes back at once. The worker gives
 * the heartbeats: what it was doing when it died is tried again after 10 seconds, not when the minute is over.
 */
const options = {
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
} as const;

export const contractActivities = proxyActivities<ContractActivities>(options);
export const breachActivities = proxyActivities<BreachActivities>(options);
export const changeActivities = proxyActivities<ChangeActivities>(options);
export const terminationActivities = proxyActivities<TerminationActivities>(options);
export const reviewActivities = proxyActivities<ReviewActivities>(options);
export const auditActivities = proxyActivities<AuditActivities>(options);
export const remediationActivities = proxyActivities<RemediationActivities>(options);
export const complaintActivities = proxyActivities<ComplaintActivities>(options);
export const surveyActivities = proxyActivities<SurveyActivities>(options);
export const retentionActivities = proxyActivities<RetentionActivities>(options);
export const projectionActivities = proxyActivities<ProjectionActivities>(options);
export const deliveryActivities = proxyActivities<DeliveryActivities>(options);
export const operatorActivities = proxyActivities<OperatorActivities>(options);
export const trailActivities = proxyActivities<TrailActivities>(options);

/**
 * Does a step without which the lifecycle can go on. A refusal is shown in the details, with its problem code.
 * @returns null when it was refused
 */
export async function attempt<T>(
  journal: Journal,
  step: string,
  call: () => Promise<T>,
): Promise<{ readonly value: T } | null> {
  try {
    return { value: await call() };
  } catch (error) {
    if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
    note(journal, `**refused**: ${step} (${reasonOf(error)})`);
    return null;
  }
}

/** Asks for a fact to be told, once in a run. @param tidings whom it tells what */
export async function tellOnce(
  { done, journal }: { readonly done: string[]; readonly journal: Journal },
  fact: string,
  tidings: string,
  request: (options: { readonly summary: string }) => Promise<unknown>,
): Promise<void> {
  if (done.includes(fact)) return;
  done.push(fact);
  const summary = `tells ${tidings}`;
  await attempt(journal, summary, () => request({ summary }));
}

/** Does a step without which the lifecycle can't go on: a refused one is shown and tried again every hour. */
export async function insist<T>(journal: Journal, step: string, call: () => Promise<T>): Promise<T> {
  for (;;) {
    const done = await attempt(journal, step, call);
    if (done) return done.value;
    await sleep('1 hour', { summary: `${step} was refused; it is tried again` });
  }
}

function reasonOf({ cause }: ActivityFailure): string {
  return cause instanceof ApplicationFailure
    ? `${cause.type ?? 'failure'}: ${cause.message}`
    : (cause?.message ?? 'no reason given');
}
