import {
  type ClaimWindow,
  checkLimit,
  checkText,
  type Interval,
  localDateOf,
  ok,
  type Result,
  refuse,
  termInterval,
  wrong,
} from '@surety/domain';
import type { ClaimWindowInput, ContractTermsInput, ServicePartInput, TargetInput } from '../generated/types.ts';
import type { Agreement } from '../persistence/agreement.ts';
import { checkAgreement } from './agreement-terms.ts';

/** What an input's words mean, once they make sense. */
export type CheckedTerms = {
  readonly term: Interval;
  readonly claimWindow: ClaimWindow | null;
  readonly agreement: Agreement | null;
};

const PATH = ['input', 'terms'];

/**
 * Whether terms make sense by themselves: their term and targets. What needs rows (parties, services, ids) is checked where they are;
 * zone, days and durations are checked by their scalars.
 * @param mayBeginInPast only a contract that was signed elsewhere may be backdated
 */
export function checkTerms(
  terms: ContractTermsInput,
  { nowMs, mayBeginInPast }: { readonly nowMs: number; readonly mayBeginInPast: boolean },
): Result<CheckedTerms> {
  const { timeZone, termStart, termEnd } = terms;
  const titled = checkText('The title', terms.title, [...PATH, 'title']);
  if (!titled.ok) return titled;
  if (termEnd < termStart) return refuse('TERM_INVALID', { start: termStart, end: termEnd }, [...PATH, 'termEnd']);
  if (!mayBeginInPast && termStart < localDateOf(nowMs, timeZone)) {
    return refuse('BACKDATED', { start: termStart }, [...PATH, 'termStart']);
  }
  const claims = claimWindowOf(terms.claimWindow);
  if (!claims.ok) return claims;
  const targets = checkTargets(terms.targets);
  if (!targets.ok) return targets;
  // The schema's defaults stand for what was left out.
  const agreement = (terms.agreement ?? null) as Agreement | null;
  const agreed = agreement ? checkAgreement(agreement, [...PATH, 'agreement']) : ok(null);
  return agreed.ok ? ok({ term: termOf(terms), claimWindow: claims.value, agreement }) : agreed;
}

/** The claim window that an input means: one of its two ways to count, or none. */
export function claimWindowOf(input: ClaimWindowInput | null | undefined): Result<ClaimWindow | null> {
  if (!input) return ok(null);
  const { days, billingCycles } = input;
  const [given, ...others] = [days, billingCycles].filter(count => count != null);
  if (given === undefined || others.length > 0 || given < 1) {
    const remedy = 'give either days or billingCycles, 1 or more.';
    return wrong('The claim window', remedy, [...PATH, 'claimWindow']);
  }
  return ok(days == null ? { unit: 'BILLING_CYCLES', cycles: given } : { unit: 'DAYS', days: given });
}

/** The term as instants: from the start of its first local day to the start of the day after its last. */
export const termOf = (terms: Pick<ContractTermsInput, 'termStart' | 'termEnd' | 'timeZone'>): Interval =>
  termInterval({ firstDay: terms.termStart, lastDay: terms.termEnd }, terms.timeZone);

function checkTargets(targets: readonly TargetInput[]): Result<null> {
  if (targets.length === 0) return refuse('CONTRACT_WITHOUT_TARGET', {}, [...PATH, 'targets']);
  for (const [index, target] of targets.entries()) {
    const path = [...PATH, 'targets', String(index)];
    const limited = checkLimit(target, path);
    if (!limited.ok) return limited;
    const measured = checkMeasured(target, path);
    if (!measured.ok) return measured;
    const composed = checkComposition(target, path);
    if (!composed.ok) return composed;
    const surveyed = checkSurveyed(target, path);
    if (!surveyed.ok) return surveyed;
  }
  return checkOneWay(targets);
}

type Measured = Pick<ServicePartInput, 'serviceId' | 'measuredBy' | 'staleAfter'>;

function checkMeasured({ measuredBy, staleAfter }: Measured, path: readonly string[]): Result<null> {
  if (measuredBy !== 'PROBES' || staleAfter) return ok(null);
  const remedy = 'say how long a state holds without a new one, e.g. "PT36H".';
  return wrong('A service measured by probes without staleAfter', remedy, [...path, 'staleAfter']);
}

function checkComposition(target: TargetInput, path: readonly string[]): Result<null> {
  const { composition, measuredBy } = target;
  const at = [...path, 'composition'];
  if (!composition || measuredBy !== 'COMPOSITION') {
    if (!composition && measuredBy !== 'COMPOSITION') return ok(null);
    const remedy = 'say measuredBy COMPOSITION and name the parts, or neither.';
    return wrong('The composition', remedy, at);
  }
  const { atLeast, parts } = composition;
  if (atLeast < 1 || atLeast > parts.length) {
    const remedy = `give a number from 1 to ${parts.length}, and at least one part.`;
    return wrong(`At least ${atLeast} of ${parts.length} parts`, remedy, [...at, 'atLeast']);
  }
  for (const [index, part] of parts.entries()) {
    const partPath = [...at, 'parts', String(index)];
    const isTwice = parts.slice(0, index).some(({ serviceId }) => serviceId === part.serviceId);
    if (isTwice || part.serviceId === target.serviceId) {
      const remedy = 'name each part once, and not the service that they make up.';
      return wrong(`The part ${part.serviceId}`, remedy, [...partPath, 'serviceId']);
    }
    if (part.measuredBy === 'COMPOSITION' || part.measuredBy === 'SURVEYS') {
      const remedy = 'name a part that is measured by probes or outages.';
      return wrong('A part that is made up of others, or asked about in surveys,', remedy, [...partPath, 'measuredBy']);
    }
    const measured = checkMeasured(part, partPath);
    if (!measured.ok) return measured;
  }
  return ok(null);
}

/** Satisfaction is asked for in surveys, and nothing else is. */
function checkSurveyed({ indicator, measuredBy, surveys }: TargetInput, path: readonly string[]): Result<null> {
  const isAsked = indicator === 'CSAT' || indicator === 'NPS';
  const isSurveyed = measuredBy === 'SURVEYS';
  if (isAsked !== isSurveyed)
    return wrong(
      `${indicator} measured by ${measuredBy}`,
      isAsked ? 'say measuredBy SURVEYS.' : 'say PROBES, OUTAGES or COMPOSITION.',
      [...path, 'measuredBy'],
    );
  if (isSurveyed !== (surveys != null))
    return wrong('The terms of surveys', 'give them with measuredBy SURVEYS, and only there.', [...path, 'surveys']);
  if (!surveys || (surveys.minimumAnswers >= 1 && surveys.minimumAnswers <= MOST_ASKED)) return ok(null);
  return wrong(`The minimum of ${surveys.minimumAnswers} answers`, `use 1 to ${MOST_ASKED}.`, [
    ...path,
    'surveys',
    'minimumAnswers',
  ]);
}

/** So many can be asked in one survey. */
const MOST_ASKED = 1_000;

/** A service is measured one way in all targets, as their own service and as a part. */
function checkOneWay(targets: readonly TargetInput[]): Result<null> {
  const measuredBy = new Map<string, TargetInput['measuredBy']>();
  for (const [index, target] of targets.entries()) {
    const path = [...PATH, 'targets', String(index)];
    const named = [
      { service: target as Measured, at: path },
      ...(target.composition?.parts ?? []).map((service, part) => ({
        service,
        at: [...path, 'composition', 'parts', String(part)],
      })),
    ];
    for (const { service, at } of named) {
      // How satisfied people are says nothing of how the service runs.
      if (service.measuredBy === 'SURVEYS') continue;
      const former = measuredBy.get(service.serviceId) ?? service.measuredBy;
      if (former !== service.measuredBy)
        return refuse('MIXED_MEASUREMENT', { service: service.serviceId, measuredBy: former.toLowerCase() }, [
          ...at,
          'measuredBy',
        ]);
      measuredBy.set(service.serviceId, service.measuredBy);
    }
  }
  return ok(null);
}
