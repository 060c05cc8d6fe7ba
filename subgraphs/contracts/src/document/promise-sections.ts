import type { ServicePromise } from '@surety/domain';
import { type Clause, labelled, list, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, limitInWords, localDayInWords, percent } from '@surety/platform/document/values';
import type { ContractFile } from '../contract-file/format.ts';
import { lengthInWords } from './figures.ts';
import type { Words } from './words.ts';

/** A figure that applies, with the service's name. */
export type NamedPromise = ServicePromise & { readonly service: string };

const NO_TIME = /^P[T0WDHMS.]*$/;

export const partiesSection = ({ provider, customer, agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.parties,
  clauses: [
    { text: words.providerIs(provider.name) },
    { text: words.customerIs(customer.name) },
    ...clauseOf(agreement?.scope),
  ],
});

export function termSection({ termStart, termEnd, timeZone, effectiveFrom }: ContractFile, words: Words): Section {
  const begin = dayInWords(termStart, words);
  const inForce = effectiveFrom === null ? begin : localDayInWords(effectiveFrom, timeZone, words);
  return {
    title: words.sections.term,
    clauses: [
      { text: words.term(begin, dayInWords(termEnd, words), timeZone) },
      ...(inForce === begin ? [] : [{ text: words.inForceFrom(inForce) }]),
    ],
  };
}

export const servicesSection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.services,
  clauses: (agreement?.services ?? []).map(agreed => ({
    text: agreed.service.name,
    below: [
      labelled([
        [words.labels.level, agreed.level],
        [words.labels.criticality, words.criticalities[agreed.criticality]],
        [words.labels.recipients, agreed.recipients.map(one => words.recipients[one]).join(words.comma)],
        [words.labels.begins, agreed.begins],
        [words.labels.ends, agreed.ends],
        [words.labels.acceptance, agreed.acceptance],
        ...agreed.content.map(content => [words.labels.content, content] as const),
        [words.labels.onlyFor, agreed.onlyForIndustry],
      ]),
      ...(agreed.temporary ? [list([words.temporary])] : []),
    ],
  })),
});

export function targetsSection(file: ContractFile, words: Words): Section {
  const { labels } = words;
  const { targets } = file;
  return {
    title: words.sections.targets,
    clauses: [
      {
        text: words.targetsIntro,
        below: [
          table(
            [labels.service, labels.indicator, labels.target, labels.period, labels.measuredBy],
            targets.map(target => [
              target.service.name,
              words.indicators[target.indicator],
              compared(target.operator, words)(limitInWords(target.value, target.unit, words)),
              words.periods[target.period],
              words.measured[target.measuredBy],
            ]),
          ),
        ],
      },
      ...[...new Set(targets.flatMap(target => measuring(target, words)))].map(text => ({ text })),
      { text: words.maintenance[file.maintenance] },
      { text: words.unknown[file.unknown] },
      ...(NO_TIME.test(file.minimumOutage)
        ? []
        : [{ text: words.minimumOutage(lengthInWords(file.minimumOutage, words)) }]),
      { text: words.partialOutages[file.partialOutages] },
      { text: words.graceTime(lengthInWords(file.graceTime, words)) },
    ],
  };
}

type Operator = ContractFile['targets'][number]['operator'];

export const compared = (
  operator: Operator,
  { atLeast, moreThan, atMost, lessThan }: Words,
): ((limit: string) => string) => ({ GTE: atLeast, GT: moreThan, LTE: atMost, LT: lessThan })[operator];

function measuring(
  { service, indicator, staleAfter, composition, surveys }: ContractFile['targets'][number],
  words: Words,
): string[] {
  const stale = (name: string, length: string | null | undefined): string[] =>
    length == null ? [] : [words.staleAfter(name, lengthInWords(length, words))];
  const parts = composition?.parts ?? [];
  return [
    ...stale(service.name, staleAfter),
    ...(composition
      ? [words.composed(service.name, composition.atLeast, parts.map(part => part.service.name).join(words.comma))]
      : []),
    ...parts.flatMap(part => stale(part.service.name, part.staleAfter)),
    ...(surveys ? [words.surveyed(indicator, surveys.minimumAnswers, surveys.anonymous)] : []),
  ];
}

/** What the contract itself says of these it says as a target. */
const TARGETED: readonly string[] = ['AVAILABILITY', 'MTTR', 'MTTF', 'SATISFACTION'];

/** Figures beside the targets, which have a section of their own. */
export function figuresSection(all: readonly NamedPromise[], words: Words): Section {
  const promises = all.filter(({ figure, origin }) => !TARGETED.includes(figure) || origin !== 'CONTRACT');
  const { figure, promise, origin } = words.labels;
  const clauses = [...Map.groupBy(promises, ({ service }) => service)].map(([service, own]) => ({
    text: service,
    below: [
      table(
        [figure, promise, origin],
        own.map(each => [words.figures[each.figure], valueOf(each, words), words.origins(each.origin, each.item)]),
      ),
    ],
  }));
  return {
    title: words.sections.figures,
    clauses: clauses.length === 0 ? [] : [{ text: words.figuresIntro }, ...clauses],
  };
}

function valueOf({ figure, percent: share, within }: NamedPromise, words: Words): string {
  if (share !== null) return words.atLeast(percent(share));
  const length = lengthInWords(within ?? '', words);
  return figure === 'MTTF' ? words.atLeastSoLong(length) : words.within(length);
}

/** A clause of what people wrote, where they did. */
export const clauseOf = (said: string | null | undefined): Clause[] => (said == null ? [] : [{ text: said }]);
