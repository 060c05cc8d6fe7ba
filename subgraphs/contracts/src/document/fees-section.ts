import { amountText, ratioOf, rounded } from '@surety/domain';
import { type Clause, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, percent } from '@surety/platform/document/values';
import type { ContractFile } from '../contract-file/format.ts';
import type { FeeIndexation } from '../rules/fee-indexation.ts';
import { money } from './figures.ts';
import type { Words } from './words.ts';

/** What the clause in force before gives for the term of a version, and whether its fee is that. */
export type IndexedTerm = { readonly indexation: FeeIndexation; readonly followsClause: boolean };

/** What is paid, when, and how it follows indices (H7.1). */
export function feesSection({ agreement }: ContractFile, indexed: IndexedTerm | null, words: Words): Section {
  const fees = agreement?.fees;
  if (!fees) return { title: words.sections.fees, clauses: [] };
  const { amount, currency, per, payWithinDays, instalments } = fees;
  return {
    title: words.sections.fees,
    clauses: [
      { text: words.fee(money(amount, currency, words), words.feeUnits[per]) },
      { text: words.payWithin(payWithinDays) },
      ...(instalments.length === 0
        ? []
        : [
            {
              text: words.instalments,
              below: [
                table(
                  [words.labels.due, words.labels.amount],
                  instalments.map(part => [dayInWords(part.due, words), money(part.amount, currency, words)]),
                ),
              ],
            },
          ]),
      ...indexationClauses(agreement.indexation, words),
      ...cameAboutClause(indexed, words),
    ],
  };
}

/** By which values the fee came out of the one before. */
function cameAboutClause(indexed: IndexedTerm | null, words: Words): readonly Clause[] {
  if (!indexed) return [];
  const { outcome, month, changePercent, present, fee, values, fixedShare } = indexed.indexation;
  const [before, after] = [present, fee].map(each => money(amountText(each), each.currency, words));
  const terms = values.map(({ weight, value, baseValue }) => `${weight} × ${value ?? '–'} ÷ ${baseValue}`);
  const formula = `${before} × (${[fixedShare, ...terms].join(' + ')})`;
  const said = words.cameAbout[outcome](
    formula,
    month,
    after ?? '',
    percent(rounded(ratioOf(changePercent ?? '0'), 2)),
  );
  return [{ text: indexed.followsClause ? said : [said, words.ownFee].join(words.space) }];
}

type Indexation = NonNullable<ContractFile['agreement']>['indexation'];

/** How the fee follows indices; a text that was signed before it could be said has no such clause. */
function indexationClauses(clause: Indexation | undefined, words: Words): readonly Clause[] {
  if (!clause) return [];
  const { fixedShare, indices, monthsBefore, capPercent, floorPercent, thresholdPercent, rounding } = clause;
  const { labels } = words;
  const formula = [fixedShare, ...indices.map(({ weight }, place) => `${weight} × I${place + 1} ÷ B${place + 1}`)];
  return [
    {
      text: words.indexation(formula.join(' + ')),
      below: [
        table(
          ['I', labels.index, labels.publishedBy, labels.weight, labels.base],
          indices.map(({ name, source, weight, baseMonth, baseValue }, place) => [
            `I${place + 1}`,
            name,
            source,
            weight,
            `B${place + 1} = ${baseValue} (${baseMonth})`,
          ]),
        ),
      ],
    },
    { text: words.indexMonth(monthsBefore) },
    ...limited(thresholdPercent, words.indexThreshold),
    ...limited(capPercent, words.indexCap),
    ...limited(floorPercent, words.indexFloor),
    { text: words.indexRounding[rounding] },
  ];
}

const limited = (value: string | null, inWords: (percent: string) => string): readonly Clause[] =>
  value === null ? [] : [{ text: inWords(percent(value)) }];
