import type { Entry, InstantText, Sent, SubgraphName } from '@surety/workflow-contract';
import {
  allHandlersFinished,
  condition,
  defineSignal,
  makeContinueAsNewFunc,
  setHandler,
  type Workflow,
  workflowInfo,
} from '@temporalio/workflow';
import { inWords } from './words.ts';

/** The last sequence number seen, per sending subgraph. */
export type Seen = Partial<Record<SubgraphName, number>>;

type Handlers<Signals> = { readonly [Name in keyof Signals]: (signal: Signals[Name]) => void };

/**
 * Registers the handlers of a lifecycle's signals; call it before the first `await`. The relay sends in order and may
 * send twice: a number that was seen is ignored.
 */
export function receive<Signals extends { [Name in keyof Signals]: Sent }>(
  seen: Seen,
  handlers: Handlers<Signals>,
): void {
  for (const name of Object.keys(handlers) as (keyof Signals & string)[]) {
    setHandler(defineSignal<[Signals[typeof name]]>(name), signal => {
      if (signal.sequence <= (seen[signal.from] ?? 0)) return;
      seen[signal.from] = signal.sequence;
      handlers[name](signal);
    });
  }
}

export const isPast = (instant: InstantText): boolean => Date.parse(instant) <= Date.now();

/** The soonest of some instants that has not come; null: all have. */
export const soonestAhead = (instants: readonly InstantText[]): InstantText | null =>
  instants.filter(instant => !isPast(instant)).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;

/**
 * This run has lasted long enough: its history has grown long, or a newer version of the lifecycles is current. The
 * lifecycle goes on in another run as soon as it can: once no operator waits for an answer of this one.
 */
export const isLong = (): boolean => {
  if (!allHandlersFinished()) return false;
  const { continueAsNewSuggested, targetWorkerDeploymentVersionChanged } = workflowInfo();
  return continueAsNewSuggested || targetWorkerDeploymentVersionChanged;
};

/** Whoever steers it is answered before it ends. */
export const untilAnswered = (): Promise<void> => condition(allHandlersFinished);

/** Ends this run and begins the next one, on the version that is current then. */
export const goOn = <F extends Workflow>(...args: Parameters<F>): Promise<never> =>
  makeContinueAsNewFunc<F>({ initialVersioningBehavior: 'AUTO_UPGRADE' })(...args);

/**
 * Waits until something is true or an instant has come. The instant may move while it waits, and null is never.
 * @param summary what the timer shows to an operator
 * @returns whether it became true
 */
export async function waitUntil(
  isTrue: () => boolean,
  instant: () => InstantText | null,
  summary: () => string,
): Promise<boolean> {
  while (!isTrue()) {
    const until = instant();
    const changed = (): boolean => isTrue() || instant() !== until;
    if (until === null) await condition(changed);
    else if (isPast(until)) return false;
    else await condition(changed, Date.parse(until) - Date.now(), { summary: summary() });
  }
  return true;
}

/** Waits for the tenant's present, when that is ahead of the server's clock. */
export async function untilBegin({ notBefore }: Entry): Promise<void> {
  if (notBefore === undefined) return;
  await waitUntil(
    () => false,
    () => notBefore,
    () => `begins at the tenant's present, ${inWords(notBefore)}`,
  );
}
