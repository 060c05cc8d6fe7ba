import { durationText } from '@surety/domain';
import {
  type Cell,
  type Chart,
  type Clause,
  paragraph,
  type Section,
  table,
  withClass,
} from '@surety/platform/document/nodes';
import { dayInWords, percent } from '@surety/platform/document/values';
import type { RootContent } from 'mdast';
import type { DayEvidence, EvaluationEvidence } from '../rules/evidence.ts';
import { budgetChart, burnOf } from './charts/budget-chart.ts';
import { dayChart } from './charts/day-chart.ts';
import { drawn } from './charts/draw.ts';
import { outcomeChart } from './charts/outcome-chart.ts';
import { type OutcomeOfMonth, outcomesByMonth } from './charts/outcomes-by-month.ts';
import { placeOf } from './figure-sections.ts';
import type { Report } from './report.ts';
import type { ReportWords } from './report-words.ts';
import { cutOff, promiseInWords, worded } from './wording.ts';

/** How the promises of a month came out in the year up to the period's end. One month alone says nothing here. */
export async function yearSection({ evidence, words }: Report): Promise<Section> {
  const outcomes = outcomesByMonth([...evidence.history, ...evidence.evaluations]);
  if (new Set(outcomes.map(({ month }) => month)).size < 2) return { title: words.sections.year, clauses: [] };
  const cells = outcomes.map(outcome => cellOf(outcome, words));
  return {
    title: words.sections.year,
    clauses: [
      {
        text: words.yearIntro,
        below: [
          {
            type: 'chart',
            value: await drawn(outcomeChart(cells)),
            title: words.sections.year,
            description: words.yearDescription(
              cells.map(({ row, column, said }) => `${row}, ${column.replace('\n', ' ')}: ${said}`),
            ),
          },
        ],
      },
    ],
  };
}

const SHADES = { MET: 'KEPT', ON_TRACK: 'KEPT', AT_RISK: 'AT_RISK', MISSED: 'MISSED' } as const;
type Shaded = keyof typeof SHADES;

function cellOf({ serviceName, indicator, month, outcome, value }: OutcomeOfMonth, words: ReportWords) {
  const shade = outcome in SHADES ? SHADES[outcome as Shaded] : ('UNKNOWN' as const);
  const text = value === null ? (outcome === 'NOT_APPLICABLE' ? '–' : '?') : cutOff(value, 3);
  const row = words.promiseOf(serviceName, worded(words.indicators, indicator));
  const said = words.valueAnd(text, worded(words.outcomes, outcome));
  return { row, column: monthLabel(month, words), shade, text, said };
}

/** The year stands below its month. @param month `YYYY-MM` */
const monthLabel = (month: string, { locale }: ReportWords): string => {
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01`));
  return `${name}\n${month.slice(0, 4)}`;
};

/** Each availability by local day, and how its error budget was spent. */
export async function daysSection({ evidence, words }: Report): Promise<Section> {
  const measured = evidence.evaluations.filter(({ indicator }) => indicator === 'AVAILABILITY');
  const days = Map.groupBy(evidence.days, placeOf);
  const targets = Map.groupBy(measured, ({ targetId }) => targetId);
  const clauses = [...targets.values()].map(evaluations =>
    targetClause(
      evaluations.map(evaluation => ({ evaluation, days: days.get(placeOf(evaluation)) ?? [] })),
      words,
    ),
  );
  if (measured.length > 0 && evidence.days.length === 0)
    return { title: words.sections.days, clauses: [{ text: words.noDays }] };
  return { title: words.sections.days, clauses: await Promise.all(clauses) };
}

type DaysOfPeriod = { readonly evaluation: EvaluationEvidence; readonly days: readonly DayEvidence[] };

async function targetClause(periods: readonly DaysOfPeriod[], words: ReportWords): Promise<Clause> {
  const [first] = periods;
  if (!first) throw new Error('A target without evaluations is not reported on.');
  const { serviceName } = first.evaluation;
  const promise = promiseInWords(first.evaluation, words);
  const days = periods.flatMap(period => period.days);
  return {
    text: words.daysOf(serviceName, promise),
    below: [
      await daysDrawn(days, first.evaluation, words),
      ...(await budgetDrawn(periods, serviceName, words)),
      ...dayTable(days, words),
    ],
  };
}

async function daysDrawn(
  days: readonly DayEvidence[],
  evaluation: EvaluationEvidence,
  words: ReportWords,
): Promise<Chart> {
  const { limit, serviceName } = evaluation;
  const promised = words.promisedInPeriod(promiseInWords(evaluation, words));
  const below = days.filter(({ value }) => value !== null && Number(value) < Number(limit)).length;
  const unknown = days.filter(({ value }) => value === null).length;
  return {
    type: 'chart',
    value: await drawn(dayChart(days, limit, { dayLabel: dayLabelIn(words), promised })),
    title: words.daysTitle(serviceName),
    description: words.daysDescription(days.length, below, unknown),
  };
}

async function budgetDrawn(
  periods: readonly DaysOfPeriod[],
  serviceName: string,
  words: ReportWords,
): Promise<RootContent[]> {
  const budgets = periods.flatMap(({ evaluation: { allowedMs, ...evaluation }, days }) =>
    allowedMs === null || allowedMs <= 0 ? [] : [{ allowedMs, days, evaluation }],
  );
  if (budgets.length === 0)
    return periods.some(({ evaluation }) => evaluation.allowedMs === 0) ? [note(words.noBudget)] : [];
  const { labels } = words;
  const spentPercent = (budget: (typeof budgets)[number]): string =>
    percent(cutOff(String(burnOf(budget).at(-1) ?? 0), 1));
  return [
    {
      type: 'chart',
      value: await drawn(budgetChart(budgets, { dayLabel: dayLabelIn(words), spent: words.wholeBudget })),
      title: words.budgetTitle(serviceName),
      description: words.budgetDescription(budgets.map(spentPercent)),
    },
    table(
      [labels.period, labels.budget, labels.spent, labels.left],
      budgets.map(({ evaluation, allowedMs, ...budget }): readonly Cell[] => {
        const spentMs = evaluation.spentMs ?? 0;
        const share = spentPercent({ evaluation, allowedMs, ...budget });
        return [
          evaluation.period,
          durationText(allowedMs),
          { text: `${durationText(spentMs)} (${share})`, to: placeOf(evaluation) },
          durationText(allowedMs - spentMs),
        ];
      }),
    ),
  ];
}

const note = (said: string) => withClass(paragraph(said), 'note');

/** The figures of the drawings, by day; days on which nothing was lost and all is known are left out. */
function dayTable(days: readonly DayEvidence[], words: ReportWords): RootContent[] {
  const { labels } = words;
  const notable = days.filter(({ downMs, unknownMs, value }) => downMs > 0 || unknownMs > 0 || value === null);
  if (notable.length === 0) return days.length === 0 ? [] : [note(words.fullDays)];
  const row = (day: DayEvidence): readonly Cell[] => [
    dayInWords(day.day, words),
    { text: day.value === null ? '?' : percent(cutOff(day.value, 4)), to: placeOf(day) },
    durationText(day.downMs),
    durationText(day.unknownMs),
  ];
  return [
    table([labels.day, labels.availability, labels.down, labels.unknown], notable.map(row)),
    ...(notable.length < days.length ? [note(words.otherDays)] : []),
  ];
}

const dayLabelIn =
  ({ locale }: ReportWords) =>
  (day: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day));
