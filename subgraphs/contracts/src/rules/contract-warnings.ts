import { type CatalogueContent, decimalText, durationMs, type TargetWarning, targetWarnings } from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';
import { contractPromises, type PromisedTarget, servicesOf } from './contract-promises.ts';

/** Something that a good agreement would say otherwise; `serviceId` null where it is about the whole. */
export type ContractWarning = {
  readonly code: TargetWarning['code'] | ScopeWarning | IndexationWarning | MissingWarning;
  readonly message: string;
  readonly serviceId: string | null;
};

type ScopeWarning = 'PURELY_CUSTOM' | 'ONE_INDUSTRY' | 'TEMPORARY';
type IndexationWarning = 'INDEXATION_WITHOUT_CAP' | 'INDEX_MAY_COME_LATE';
type MissingWarning = `MISSING_${string}` | 'LEVEL_WITHOUT_TARGET' | 'PRIORITY_MATRIX_INCOMPLETE';

/** What the warnings are about. */
export type Warned = {
  readonly targets: readonly PromisedTarget[];
  readonly agreement: Agreement | null;
  readonly catalogue: Pick<CatalogueContent, 'levels' | 'defaultLevel'>;
  /** By service id. */
  readonly categories: ReadonlyMap<string, string>;
};

/**
 * Explains targets that contradict themselves, services that the handbook does not mean, and parts that an agreement should have. Nothing
 * of it blocks.
 * @source handbook H1.1, H1.2, H1.3, H2.1, H3.1, H7.1, H7.2
 */
export const contractWarnings = (warned: Warned): readonly ContractWarning[] => [
  ...servicesOf(warned.targets, warned.agreement).flatMap(serviceId => [
    ...contradictions(serviceId, warned),
    ...outOfScope(serviceId, warned),
    ...undescribed(serviceId, warned),
  ]),
  ...indexed(warned.agreement),
  ...missing(warned.agreement),
];

const HOUR_MS = 3_600_000n;

function contradictions(serviceId: string, { targets, agreement, catalogue }: Warned): ContractWarning[] {
  const promises = contractPromises(targets, agreement, catalogue).filter(
    promise => promise.serviceId === serviceId && promise.origin !== 'DEFAULT_LEVEL',
  );
  const valueOf = (figure: string): string | undefined => {
    const found = promises.find(promise => promise.figure === figure);
    return found?.percent ?? (found?.within == null ? undefined : hoursOf(found.within));
  };
  const [availabilityPercent, mttrHours, mttfHours] = ['AVAILABILITY', 'MTTR', 'MTTF'].map(valueOf);
  return targetWarnings({
    ...(availabilityPercent === undefined ? {} : { availabilityPercent }),
    ...(mttrHours === undefined ? {} : { mttrHours }),
    ...(mttfHours === undefined ? {} : { mttfHours }),
  }).map(warning => ({ ...warning, serviceId }));
}

const hoursOf = (duration: string): string =>
  decimalText({ numerator: BigInt(durationMs(duration)), denominator: HOUR_MS });

function* outOfScope(serviceId: string, { agreement, categories }: Warned): Generator<ContractWarning> {
  const agreed = agreement?.services.find(service => service.serviceId === serviceId);
  if (categories.get(serviceId) === 'CUSTOMISED')
    yield {
      code: 'PURELY_CUSTOM',
      message:
        'This is a purely custom service. Agreements of this kind are made for services that others get too (H1.1): check that its targets can be measured and compared.',
      serviceId,
    };
  if (agreed?.onlyForIndustry != null)
    yield {
      code: 'ONE_INDUSTRY',
      message: `This service is made for one industry only (${agreed.onlyForIndustry}). Agreements of this kind are not meant for it (H1.1): check what that industry's own rules ask for.`,
      serviceId,
    };
  if (agreed?.temporary)
    yield {
      code: 'TEMPORARY',
      message:
        'This service is needed for a while only. Agreements of this kind are made for lasting services (H1.1): check that the term is long enough to be judged.',
      serviceId,
    };
}

function* undescribed(serviceId: string, { targets, agreement }: Warned): Generator<ContractWarning> {
  const agreed = agreement?.services.find(service => service.serviceId === serviceId);
  if (!agreed)
    yield {
      code: 'MISSING_SERVICE_DESCRIPTION',
      message:
        'Nothing is said of this service beside its targets: recipients, boundary, acceptance, measurable content (H2.1).',
      serviceId,
    };
  if (agreed?.level != null && !targets.some(target => target.serviceId === serviceId))
    yield {
      code: 'LEVEL_WITHOUT_TARGET',
      message: `This service is agreed at level ${agreed.level}, but none of its figures is a target: nothing is measured, and nothing can be missed (H3.3).`,
      serviceId,
    };
}

/** An index is published about so many days after the end of its month. */
const PUBLISHED_AFTER_DAYS = 15;
const SHORTEST_MONTH_DAYS = 28;

function* indexed(agreement: Agreement | null): Generator<ContractWarning> {
  const clause = agreement?.indexation;
  if (!agreement || !clause) return;
  if (clause.capPercent === null)
    yield {
      code: 'INDEXATION_WITHOUT_CAP',
      message: 'The fee follows its indices without a cap: how much it rises at a renewal is not limited (H7.1).',
      serviceId: null,
    };
  const optOutDays = agreement.renewal?.optOutDays ?? 0;
  if ((clause.monthsBefore - 1) * SHORTEST_MONTH_DAYS < optOutDays + PUBLISHED_AFTER_DAYS)
    yield {
      code: 'INDEX_MAY_COME_LATE',
      message: `The next term is decided up to ${optOutDays} days before it begins. The value for the month ${clause.monthsBefore} months before may not be published by then, and the fee would stay: count an earlier month (H7.4).`,
      serviceId: null,
    };
}

/** Parts that an agreement should have. */
const PARTS: readonly (readonly [name: string, isThere: (agreement: Agreement) => boolean, message: string])[] = [
  ['SCOPE', ({ scope }) => scope != null, 'It does not say what it is for: scope and goals (H7.1).'],
  ['LAW', ({ law }) => law != null, 'It names no applicable law and no data protection clause (H1.3).'],
  ['DUTIES', hasDutiesOfBoth, "It does not say the duties of both sides: the provider's and the customer's (H7.2)."],
  [
    'SUPPORT',
    ({ support }) => support != null,
    'It does not say how support works (H7.1); the figures of the handbook apply.',
  ],
  ['FEES', ({ fees }) => fees != null, 'It does not say what is paid, in which currency and when (H7.1).'],
  ['CREDITS', ({ credits }) => credits != null, 'It does not say what a missed target gives back (H7.3.4).'],
  [
    'EVALUATION',
    ({ evaluation }) => evaluation != null,
    'It does not say how delivery is accepted, evaluated and improved (H1.2).',
  ],
  ['TERMINATION', ({ termination }) => termination != null, 'It does not say how it is ended (H7.4).'],
  ['RENEWAL', ({ renewal }) => renewal != null, 'It does not say what happens at the end of its term (H7.1).'],
  ['CONFIDENTIALITY', ({ confidentiality }) => confidentiality != null, 'It does not say what is kept secret (H7.1).'],
  [
    'STAFF_QUALIFICATION',
    ({ staffQualification }) => staffQualification != null,
    'It does not say what the people who deliver must be able to do (H7.1).',
  ],
  ['ASSURANCE', ({ assurance }) => assurance.length > 0, 'It names no measures that assure the service (H5.2).'],
  [
    'PROCESSES',
    ({ processes }) => processes.length > 0,
    'It does not say by which processes the service is run (H4.1).',
  ],
];

function hasDutiesOfBoth({ duties }: Agreement): boolean {
  return (['PROVIDER', 'CUSTOMER'] as const).every(side => duties.some(duty => duty.of === side));
}

/** Severity, scope and urgency have three degrees each. */
const MATRIX_CELLS = 27;

function* missing(agreement: Agreement | null): Generator<ContractWarning> {
  for (const [name, isThere, message] of PARTS)
    if (!agreement || !isThere(agreement)) yield { code: `MISSING_${name}`, message, serviceId: null };
  const cells = agreement?.support?.matrix.length ?? 0;
  if (cells > 0 && cells < MATRIX_CELLS)
    yield {
      code: 'PRIORITY_MATRIX_INCOMPLETE',
      message: `Of the ${MATRIX_CELLS} cells of the priority matrix ${cells} are given: a case of any other has no priority (H4.2).`,
      serviceId: null,
    };
}
