import { endOfLocalDateMs, localDateOf, ok, type Result, refuse, startOfLocalDateMs } from '@surety/domain';
import type { ContractTermsInput, TargetInput } from '../generated/types.ts';
import { checkText } from './text.ts';

/** The term as instants, epoch milliseconds, half-open. */
export type Term = { readonly startMs: number; readonly endMs: number };

const PATH = ['input', 'terms'];

/**
 * Whether terms make sense by themselves: their term and targets. What needs rows (parties, services, ids) is checked where they are;
 * zone, days and durations are checked by their scalars.
 * @param mayBeginInPast only a contract that was signed elsewhere may be backdated
 */
export function checkTerms(
  terms: ContractTermsInput,
  { nowMs, mayBeginInPast }: { readonly nowMs: number; readonly mayBeginInPast: boolean },
): Result<Term> {
  const { timeZone, termStart, termEnd } = terms;
  const titled = checkText('The title', terms.title, [...PATH, 'title']);
  if (!titled.ok) return titled;
  if (termEnd < termStart) return refuse('TERM_INVALID', { start: termStart, end: termEnd }, [...PATH, 'termEnd']);
  if (!mayBeginInPast && termStart < localDateOf(nowMs, timeZone)) {
    return refuse('BACKDATED', { start: termStart }, [...PATH, 'termStart']);
  }
  const targets = checkTargets(terms.targets);
  return targets.ok ? ok(termOf(terms)) : targets;
}

/** The term as instants: from the start of its first local day to the start of the day after its last. */
export const termOf = (terms: Pick<ContractTermsInput, 'termStart' | 'termEnd' | 'timeZone'>): Term => ({
  startMs: startOfLocalDateMs(terms.termStart, terms.timeZone),
  endMs: endOfLocalDateMs(terms.termEnd, terms.timeZone),
});

function checkTargets(targets: readonly TargetInput[]): Result<null> {
  if (targets.length === 0) return refuse('CONTRACT_WITHOUT_TARGET', {}, [...PATH, 'targets']);
  const measuredBy = new Map<string, TargetInput['measuredBy']>();
  for (const [index, target] of targets.entries()) {
    const path = [...PATH, 'targets', String(index)];
    if (!isPercentage(target.value)) {
      const remedy = 'write a decimal from 0 to 100 with a point, e.g. "99.9".';
      return refuse('INVALID_INPUT', { what: `The target "${target.value}"`, remedy }, [...path, 'value']);
    }
    if (target.measuredBy === 'PROBES' && !target.staleAfter) {
      const remedy = 'say how long a state holds without a new one, e.g. "PT36H".';
      return refuse('INVALID_INPUT', { what: 'A target measured by probes without staleAfter', remedy }, [
        ...path,
        'staleAfter',
      ]);
    }
    const former = measuredBy.get(target.serviceId) ?? target.measuredBy;
    if (former !== target.measuredBy) {
      return refuse('MIXED_MEASUREMENT', { service: target.serviceId, measuredBy: former }, [...path, 'measuredBy']);
    }
    measuredBy.set(target.serviceId, target.measuredBy);
  }
  return ok(null);
}

/** A decimal from 0 to 100, with at most 12 decimals. */
const isPercentage = (value: string): boolean => /^(100(\.0{1,12})?|\d{1,2}(\.\d{1,12})?)$/.test(value);
