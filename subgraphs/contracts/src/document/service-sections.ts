import { type Clause, labelled, list, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords } from '@surety/platform/document/values';
import type { RootContent } from 'mdast';
import type { ContractFile } from '../contract-file/format.ts';
import type { Degree } from '../generated/types.ts';
import type { ServiceHours, SupportClause } from '../persistence/agreement.ts';
import { lengthInWords } from './figures.ts';
import { clauseOf } from './promise-sections.ts';
import type { Words } from './words.ts';

export const hoursSection = ({ agreement, timeZone }: ContractFile, words: Words): Section => ({
  title: words.sections.hours,
  clauses: agreement?.hours
    ? hoursClauses(agreement.hours, words.hoursIntro(timeZone), words)
    : [{ text: words.allHours }],
});

const hoursClauses = ({ week, holidays, openings }: ServiceHours, intro: string, words: Words): Clause[] => [
  {
    text: intro,
    below: [
      table(
        [words.labels.weekday, words.labels.from, words.labels.to],
        week.map(({ weekday, from, to }) => [words.weekdays[weekday], from, to]),
      ),
    ],
  },
  ...(holidays.length === 0
    ? []
    : [
        {
          text: words.holidays,
          below: [
            table(
              [words.labels.date, words.labels.occasion],
              holidays.map(({ date, name }) => [dayInWords(date, words), name]),
            ),
          ],
        },
      ]),
  ...(openings.length === 0
    ? []
    : [
        {
          text: words.openings,
          below: [
            table(
              [words.labels.date, words.labels.from, words.labels.to],
              openings.map(({ date, from, to }) => [dayInWords(date, words), from, to]),
            ),
          ],
        },
      ]),
];

const TIMES = [
  ['REQUEST_RESPONSE', 'requestResponse'],
  ['FAULT_RESPONSE', 'faultResponse'],
  ['RECOVERY', 'recovery'],
  ['URGENT_ANSWER', 'urgentAnswer'],
  ['GENERAL_ANSWER', 'generalAnswer'],
  ['REQUEST_RESOLUTION', 'requestResolution'],
  ['PROBLEM_FIX', 'problemFix'],
  ['PROBLEM_VERIFICATION', 'problemVerification'],
] as const;

export function supportSection({ agreement }: ContractFile, words: Words): Section {
  const support = agreement?.support;
  if (!support) return { title: words.sections.support, clauses: [] };
  const times = TIMES.flatMap(([figure, field]) => {
    const length = support[field];
    return length === null ? [] : [[words.figures[figure], words.within(lengthInWords(length, words))] as const];
  });
  return {
    title: words.sections.support,
    clauses: [
      ...(support.hours ? hoursClauses(support.hours, words.supportHours, words) : [{ text: words.supportAllHours }]),
      ...(times.length === 0 ? [] : [{ text: words.ownTimes, below: [labelled(times)] }]),
      ...prioritiesOf(support, words),
      ...matrixOf(support, words),
    ],
  };
}

const prioritiesOf = ({ priorities }: SupportClause, words: Words): Clause[] =>
  priorities.length === 0
    ? []
    : [
        {
          text: words.priorities,
          below: [
            table(
              [words.labels.priority, words.labels.response, words.labels.recovery],
              priorities.map(({ code, response, recovery }) => [
                code,
                words.within(lengthInWords(response, words)),
                words.within(lengthInWords(recovery, words)),
              ]),
            ),
          ],
        },
      ];

const DEGREES: readonly Degree[] = ['HIGH', 'MEDIUM', 'LOW'];

/** Severity and scope down, urgency across. */
function matrixOf({ matrix }: SupportClause, words: Words): Clause[] {
  if (matrix.length === 0) return [];
  const { severity, scope, urgency } = words.labels;
  const rows = DEGREES.flatMap(bad => DEGREES.map(wide => ({ bad, wide })));
  const below: RootContent[] = [
    table(
      [severity, scope, ...DEGREES.map(degree => `${urgency}: ${words.degrees[degree]}`)],
      rows.map(({ bad, wide }) => [
        words.degrees[bad],
        words.degrees[wide],
        ...DEGREES.map(
          urgent =>
            matrix.find(rule => rule.severity === bad && rule.scope === wide && rule.urgency === urgent)?.priority ??
            '–',
        ),
      ]),
    ),
  ];
  return [{ text: words.matrix, below }];
}

export const assuranceSection = ({ agreement }: ContractFile, words: Words): Section => {
  const { labels } = words;
  const seen = [labels.owner, labels.evidence, labels.reviewOn];
  const seenOf = (one: { owner: string; evidence: string; reviewOn: string }): string[] => [
    one.owner,
    one.evidence,
    dayInWords(one.reviewOn, words),
  ];
  const assurance = agreement?.assurance ?? [];
  const assessed = agreement?.assessedIndicators ?? [];
  return {
    title: words.sections.assurance,
    clauses: [
      ...(agreement?.staffQualification == null ? [] : [{ text: words.staff(agreement.staffQualification) }]),
      ...(assurance.length === 0
        ? []
        : [
            {
              text: words.assuranceIntro,
              below: [
                table(
                  [labels.kind, labels.measure, ...seen],
                  assurance.map(one => [words.assurance[one.kind], one.measure, ...seenOf(one)]),
                ),
              ],
            },
          ]),
      ...(assessed.length === 0
        ? []
        : [
            {
              text: words.assessedIntro,
              below: [
                table(
                  [labels.indicator, labels.statement, ...seen],
                  assessed.map(one => [words.assessed[one.indicator], one.statement, ...seenOf(one)]),
                ),
              ],
            },
          ]),
    ],
  };
};

export const processesSection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.processes,
  clauses: (agreement?.processes ?? []).map(process => ({
    text: words.process(process.name),
    below: [
      labelled([
        [words.labels.steps, process.steps.join(' → ')],
        [words.labels.inputs, process.inputs.join(words.comma)],
        [words.labels.outputs, process.outputs.join(words.comma)],
        [words.labels.owner, process.owner],
        [words.labels.deadline, process.deadline === null ? null : lengthInWords(process.deadline, words)],
        [words.labels.quality, process.quality],
        [words.labels.diagram, process.diagram],
      ]),
    ],
  })),
});

export const planSection = ({ agreement }: ContractFile, words: Words): Section => {
  const plan = agreement?.executionPlan ?? [];
  return {
    title: words.sections.plan,
    clauses:
      plan.length === 0
        ? []
        : [
            {
              text: words.planIntro,
              below: [
                table(
                  [words.labels.what, words.labels.owner, words.labels.due],
                  plan.map(({ what, owner, due }) => [what, owner, dayInWords(due, words)]),
                ),
              ],
            },
          ],
  };
};

export const evaluationSection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.evaluation,
  clauses: clauseOf(agreement?.evaluation),
});

export const thirdPartiesSection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.thirdParties,
  clauses: (agreement?.supportingParties ?? []).map(({ party, duties }) => ({
    text: words.thirdParty(party.name),
    below: [list(duties)],
  })),
});
