import { decimalText, exactRatio, lengthText, percentOf } from '@surety/domain';
import { type Clause, type Section, table, withClass } from '@surety/platform/document/nodes';
import { instantInZone, limitInWords, percent } from '@surety/platform/document/values';
import type { SettledFact, SettledFigures } from '../../persistence/compensation.ts';
import { compared } from '../promise-sections.ts';
import type { ExplainedCredit, PageWords } from './explained-credit.ts';

/** How each target came out, by the evaluation that counted. */
export const figuresSection = ({ compensation, contract }: ExplainedCredit, words: PageWords): Section => ({
  title: words.own.sections.figures,
  clauses: compensation.figures.map(figures => targetClause(figures, contract.timeZone, words)),
});

function targetClause(figures: SettledFigures, timeZone: string, { own, common }: PageWords): Clause {
  const { indicator, operator, limit, unit, outcome, availability, evaluationId, revision, evaluatedAt } = figures;
  const { labels } = own;
  const promise = operator && limit && unit ? compared(operator, common)(limitInWords(limit, unit, common)) : null;
  const made = evaluatedAt ? instantInZone(new Date(evaluatedAt), timeZone, common) : null;
  const time = (label: string, ms: number | null): readonly (string | null)[] => [
    label,
    ms === null ? null : lengthText(ms),
    own.from.evaluation,
  ];
  const rows = [
    [labels.target, figures.targetId, own.from.contract],
    [labels.promise, promise, own.from.contract],
    [labels.evaluation, own.revision(evaluationId, revision), own.from.evaluation],
    [labels.evaluatedAt, made, own.from.evaluation],
    time(labels.agreed, figures.agreedMs),
    time(labels.excluded, figures.excludedMs),
    time(labels.unknown, figures.unknownMs),
    time(labels.up, figures.upMs),
    time(labels.down, figures.downMs),
    [
      labels.availability,
      availability && `${availability.numerator} ÷ ${availability.denominator}`,
      own.from.availability,
    ],
    [labels.inPercent, availability && percent(decimalText(percentOf(exactRatio(availability)))), own.from.percent],
  ];
  return {
    text: own.cameOut(common.indicators[indicator], own.outcomes[outcome] ?? outcome),
    below: [
      table(
        [labels.figure, labels.value, labels.comesFrom],
        rows.flatMap(([label, value, from]) => (label && value && from ? [[label, value, from]] : [])),
      ),
    ],
  };
}

const isLeftOut = ({ kind }: SettledFact): boolean => kind === 'MAINTENANCE' || kind === 'EXCLUSION';

/** What was reported, and what was declared or agreed to be left out. */
export function factsSection({ compensation, contract, services }: ExplainedCredit, words: PageWords): Section {
  const { own, common } = words;
  const { labels } = own;
  const instant = (at: string | null): string =>
    at === null ? own.stillOpen : instantText(new Date(at), contract.timeZone, common.locale);
  const row = ({ kind, id, serviceId, source, start, end, impact, reason }: SettledFact): readonly string[] => [
    own.factOf(own.factKinds[kind], id),
    [
      source && (own.sides[source] ?? source),
      own.about((serviceId && services.get(serviceId)) ?? own.allServices),
      reason,
    ]
      .filter(Boolean)
      .join(own.semicolon),
    own.fromTo(instant(start), instant(end)),
    impact ?? '–',
  ];
  const head = [labels.fact, labels.reportedBy, labels.fromTo, labels.impact];
  const clause = (text: string, none: string, facts: readonly SettledFact[]): Clause =>
    facts.length === 0 ? { text: none } : { text, below: [withClass(table(head, facts.map(row)), 'facts')] };
  return {
    title: own.sections.facts,
    clauses: [
      clause(
        own.reported,
        own.noneReported,
        compensation.facts.filter(fact => !isLeftOut(fact)),
      ),
      clause(own.leftOut, own.noneLeftOut, compensation.facts.filter(isLeftOut)),
      { text: own.laterFacts },
    ],
  };
}

/** Short enough for a table; the page says once which time zone is meant. */
const instantText = (at: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(at);
