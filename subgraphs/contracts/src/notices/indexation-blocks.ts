import { type Money, moneyText, ratioOf, rounded } from '@surety/domain';
import type { FeeIndexation } from '../rules/fee-indexation.ts';
import type { Block } from './letter.ts';
import { listInWords } from './wording.ts';
import { INDEXATION_WORDS } from './words/indexation-words.ts';
import type { Language } from './words/reader.ts';

/** What an indexation clause gives, and what came of it. */
export type IndexedNews = {
  readonly indexation: FeeIndexation;
  /** The fee of the next version; null while there is none. */
  readonly agreed: { readonly fee: Money; readonly followsClause: boolean } | null;
};

/** How the fee of the next term comes about, in a mail to either side (H7.4). */
export function indexationBlocks({ indexation, agreed }: IndexedNews, language: Language): Block[] {
  const { outcome, fee, per, present, month, values, changePercent } = indexation;
  const words = INDEXATION_WORDS[language];
  const amount = (money: Money): string => words.feeUnits[per](moneyText(money));
  const missing = values.filter(({ value }) => value === null).map(({ name }) => name);
  const said = {
    percent: rounded(ratioOf(changePercent ?? '0'), 2),
    month,
    missing: listInWords(missing, language),
  };
  return [
    agreed && !agreed.followsClause ? words.ownFee(amount(fee)) : words.outcomes[outcome](said),
    ...(agreed ? [] : [[words.soFar, ...(missing.length > 0 ? [words.record] : [])].join(' ')]),
    {
      facts: [
        [words.labels.present, amount(present)],
        [words.labels.next, amount(agreed?.fee ?? fee)],
        ...values.map(
          ({ name, value, baseValue, baseMonth, weight }) =>
            [words.index(name), words.value(value ?? words.notOnRecord, month, baseValue, baseMonth, weight)] as const,
        ),
      ],
    },
  ];
}
