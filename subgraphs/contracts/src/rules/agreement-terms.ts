import {
  checkText,
  LONGEST_RETENTION_YEARS,
  ok,
  RETENTION_YEARS,
  type Refusal,
  type Result,
  TERMINATION_NOTICE_DAYS,
  wrong,
} from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';
import { breachHandlingProblems } from './breach-handling.ts';
import { changeHandlingProblems } from './change-handling.ts';
import { givenMoney } from './given-money.ts';
import { indexationProblems } from './indexation-terms.ts';
import { creditProblems, feesProblems, interruptionProblems } from './payment-terms.ts';
import { hoursProblems } from './service-hours.ts';
import { supportProblems } from './support-terms.ts';

const LONGEST_CLAUSE = 20_000;

/** Whether what an agreement says makes sense by itself. That parties and services exist is checked where their rows are. */
export function checkAgreement(agreement: Agreement, path: readonly string[]): Result<null> {
  return agreementProblems(agreement, path).next().value ?? ok(null);
}

function* agreementProblems(agreement: Agreement, path: readonly string[]): Generator<Refusal, undefined> {
  yield* textProblems(agreement, path);
  const { hours, support, fees, credits, termination, renewal } = agreement;
  if (hours) yield* hoursProblems(hours, [...path, 'hours']);
  if (support) yield* supportProblems(support, [...path, 'support']);
  if (fees) yield* feesProblems(fees, [...path, 'fees']);
  if (agreement.indexation) yield* indexationProblems(agreement.indexation, [...path, 'indexation']);
  if (agreement.indexation && !fees)
    yield wrong('Indexation without fees', 'say what is paid, or leave the indexation out.', [...path, 'indexation']);
  if (credits) yield* creditProblems(credits, [...path, 'credits']);
  if (credits?.interruption && fees)
    yield* interruptionProblems(credits.interruption, fees.currency, [...path, 'credits', 'interruption']);
  if (credits && !fees)
    yield wrong('Credits without fees', 'say what is paid, or leave the credits out.', [...path, 'credits']);
  if (
    agreement.liability &&
    !(fees && givenMoney({ amount: agreement.liability.perYear, currency: fees.currency }, []).ok)
  )
    yield wrong('The cap of liability', 'give an amount above 0 in the currency of the fees, which must be said.', [
      ...path,
      'liability',
      'perYear',
    ]);
  if (termination) yield* terminationProblems(termination, [...path, 'termination']);
  if (renewal) yield* renewalProblems(renewal, [...path, 'renewal']);
  if (agreement.breachHandling) yield* breachHandlingProblems(agreement.breachHandling, [...path, 'breachHandling']);
  if (agreement.changeHandling) yield* changeHandlingProblems(agreement.changeHandling, [...path, 'changeHandling']);
  yield* namedTwice(agreement, path);
}

/** Every text says something and can be kept. */
function* textProblems(said: unknown, path: readonly string[]): Generator<Refusal> {
  if (typeof said === 'string') {
    const checked = checkText('A clause', said, path, LONGEST_CLAUSE);
    if (!checked.ok) yield checked;
  } else if (typeof said === 'object' && said !== null)
    for (const [field, value] of Object.entries(said)) yield* textProblems(value, [...path, field]);
}

function* terminationProblems(
  { providerNoticeDays, customerNoticeDays, retentionYears }: NonNullable<Agreement['termination']>,
  path: readonly string[],
): Generator<Refusal> {
  if (providerNoticeDays < TERMINATION_NOTICE_DAYS)
    yield wrong(
      `A notice of the provider of ${providerNoticeDays} days`,
      `give ${TERMINATION_NOTICE_DAYS} or more (H7.4).`,
      [...path, 'providerNoticeDays'],
    );
  if (customerNoticeDays < 0)
    yield wrong(`A notice of ${customerNoticeDays} days`, 'give 0 or more.', [...path, 'customerNoticeDays']);
  if (retentionYears != null && (retentionYears < 1 || retentionYears > LONGEST_RETENTION_YEARS))
    yield wrong(
      `A retention of ${retentionYears} years`,
      `give 1 to ${LONGEST_RETENTION_YEARS} years, or leave it out for ${RETENTION_YEARS}.`,
      [...path, 'retentionYears'],
    );
}

function* renewalProblems(
  { policy, windowDays, optOutDays }: NonNullable<Agreement['renewal']>,
  path: readonly string[],
): Generator<Refusal> {
  if (windowDays < 1) yield wrong(`A window of ${windowDays} days`, 'give 1 or more.', [...path, 'windowDays']);
  if ((policy === 'AUTOMATIC') !== (optOutDays !== null))
    yield wrong('The days to opt out', 'give them with AUTOMATIC, and only then.', [...path, 'optOutDays']);
  if (optOutDays !== null && (optOutDays < 0 || optOutDays >= windowDays))
    yield wrong(`${optOutDays} days to opt out`, 'they lie within the window: from 0 to less than windowDays.', [
      ...path,
      'optOutDays',
    ]);
}

/** Lists in which each thing stands once. */
function* namedTwice(agreement: Agreement, path: readonly string[]): Generator<Refusal> {
  const lists: readonly (readonly [list: string, field: string, names: readonly string[]])[] = [
    ['services', 'serviceId', agreement.services.map(({ serviceId }) => serviceId)],
    ['supportingParties', 'partyId', agreement.supportingParties.map(({ partyId }) => partyId)],
    ['processes', 'name', agreement.processes.map(({ name }) => name)],
    ['assessedIndicators', 'indicator', agreement.assessedIndicators.map(({ indicator }) => indicator)],
  ];
  for (const [list, field, names] of lists)
    for (const [index, name] of names.entries())
      if (names.slice(0, index).includes(name))
        yield wrong(name, 'name it once.', [...path, list, String(index), field]);
}
