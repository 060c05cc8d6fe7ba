import { type Interval, localDateOf, ok, type PeriodUnit, type Result, refuse } from '@surety/domain';
import { type ContractPhase, hasEnded } from './negotiation.ts';

/** What is reported as a breach, and what its contract was at that time. Instants in epoch milliseconds. */
export type Reported = {
  readonly phase: ContractPhase;
  /** Half-open, with its zone. */
  readonly term: Interval;
  readonly timeZone: string;
  /** Times in which both sides wanted nothing to be promised; one that lasts has no end. */
  readonly suspensions: readonly { readonly fromMs: number; readonly untilMs: number | null }[];
  readonly serviceId: string;
  /** The version in force at that time promised something of the service. */
  readonly isPromised: boolean;
  readonly occurredMs: number;
  readonly untilMs: number | null;
};

/**
 * Whether what is reported can be a breach of its contract: it has occurred, and was promised then. A contract whose term is over was in force
 * before, so that what happened on its last day can be reported on the next.
 * @source handbook H7.3
 */
export function checkReport(reported: Reported, nowMs: number): Result<null> {
  const { phase, term, timeZone, suspensions, serviceId, isPromised, occurredMs, untilMs } = reported;
  const occurredAt = ['input', 'occurredAt'];
  const at = new Date(occurredMs).toISOString();
  if (phase !== 'ACTIVE' && !hasEnded(phase))
    return refuse('BREACH_CONTRACT_NOT_IN_FORCE', { phase }, ['input', 'contractId']);
  if (occurredMs > nowMs) return refuse('BREACH_NOT_OCCURRED_YET', { at }, occurredAt);
  if (untilMs !== null && untilMs > nowMs)
    return refuse('BREACH_NOT_OCCURRED_YET', { at: new Date(untilMs).toISOString() }, ['input', 'until']);
  if (untilMs !== null && untilMs < occurredMs)
    return refuse('END_BEFORE_START', { start: at, end: new Date(untilMs).toISOString() }, ['input', 'until']);
  if (occurredMs < term.startMs || occurredMs >= term.endMs) {
    const [start, end] = [localDateOf(term.startMs, timeZone), localDateOf(term.endMs - 1, timeZone)];
    return refuse('BREACH_OUTSIDE_TERM', { at, start, end }, occurredAt);
  }
  if (suspensions.some(({ fromMs, untilMs: end }) => fromMs <= occurredMs && (end === null || occurredMs < end)))
    return refuse('BREACH_WHILE_SUSPENDED', { at }, occurredAt);
  return isPromised ? ok(null) : refuse('BREACH_SERVICE_NOT_PROMISED', { service: serviceId }, ['input', 'serviceId']);
}

const SHORTEST_FIRST: readonly PeriodUnit[] = ['MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR'];

/** The period that a reported breach is counted by: the shortest one of the service's targets; a month where it has none. */
export const reportedPeriodUnit = (units: readonly PeriodUnit[]): PeriodUnit =>
  SHORTEST_FIRST.find(unit => units.includes(unit)) ?? 'MONTH';
