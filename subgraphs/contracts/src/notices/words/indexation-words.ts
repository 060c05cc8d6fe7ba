import type { IndexationOutcome } from '@surety/domain';
import type { Language } from './reader.ts';

/** What a mail says of an indexed fee. Percents are decimals. */
type Said = {
  readonly percent: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** Indices whose value is not on record, in one list. */
  readonly missing: string;
};

type IndexationWords = {
  readonly outcomes: Readonly<Record<IndexationOutcome, (said: Said) => string>>;
  /** While renewal is spoken of: more values may come. */
  readonly soFar: string;
  readonly record: string;
  /** Both sides signed another fee than the clause gives. */
  readonly ownFee: (byClause: string) => string;
  readonly labels: Readonly<Record<'present' | 'next', string>>;
  readonly index: (name: string) => string;
  readonly value: (value: string, month: string, base: string, baseMonth: string, weight: string) => string;
  readonly notOnRecord: string;
  readonly feeUnits: Readonly<Record<'MONTH' | 'QUARTER' | 'YEAR' | 'TERM' | 'ITEM', (amount: string) => string>>;
};

/** The words of mails about a fee that follows indices, in each language. */
export const INDEXATION_WORDS: Readonly<Record<Language, IndexationWords>> = {
  EN: {
    outcomes: {
      FORMULA: ({ percent }) => `By the indexation clause the fee of the next term changes by ${percent} %.`,
      CAP: ({ percent }) =>
        `By the indexation clause the fee of the next term changes by ${percent} %: its formula gives more, the cap holds.`,
      FLOOR: ({ percent }) =>
        `By the indexation clause the fee of the next term changes by ${percent} %: its formula gives less, the floor holds.`,
      BELOW_THRESHOLD: () =>
        'By the indexation clause the fee of the next term stays: what its formula gives is below the threshold.',
      NOT_ON_RECORD: ({ month, missing }) =>
        `The fee of the next term stays: for ${month} no value is on record of ${missing}, and none is guessed. The clause counts from the same base at the next renewal.`,
    },
    soFar: 'This is so by the values that are on record now.',
    record: "The provider's side puts a published value on record by `recordIndexValue`.",
    ownFee: byClause => `Both sides agreed on a fee of their own; the indexation clause gives ${byClause}.`,
    labels: { present: 'Present fee', next: 'Fee of the next term' },
    index: name => `Index: ${name}`,
    value: (value, month, base, baseMonth, weight) =>
      `${value} (${month}), base ${base} (${baseMonth}), weight ${weight}`,
    notOnRecord: 'not on record',
    feeUnits: {
      MONTH: amount => `${amount} a month`,
      QUARTER: amount => `${amount} a quarter`,
      YEAR: amount => `${amount} a year`,
      TERM: amount => `${amount} for the term`,
      ITEM: amount => `${amount} for each item`,
    },
  },
  ZH: {
    outcomes: {
      FORMULA: ({ percent }) => `按指数化条款，下一期限的费用变动 ${percent} %。`,
      CAP: ({ percent }) => `按指数化条款，下一期限的费用变动 ${percent} %：公式结果更高，以上限为准。`,
      FLOOR: ({ percent }) => `按指数化条款，下一期限的费用变动 ${percent} %：公式结果更低，以下限为准。`,
      BELOW_THRESHOLD: () => '按指数化条款，公式所得变动未达门槛，下一期限的费用保持不变。',
      NOT_ON_RECORD: ({ month, missing }) =>
        `下一期限的费用保持不变：${missing}在 ${month} 的数值未登记，不作推测。下次续签时仍以原基准值计算。`,
    },
    soFar: '以上依据目前已登记的数值。',
    record: '服务方通过 `recordIndexValue` 登记已公布的数值。',
    ownFee: byClause => `双方另行约定了费用；按指数化条款应为 ${byClause}。`,
    labels: { present: '现行费用', next: '下一期限费用' },
    index: name => `指数：${name}`,
    value: (value, month, base, baseMonth, weight) =>
      `${value}（${month}），基准 ${base}（${baseMonth}），权重 ${weight}`,
    notOnRecord: '未登记',
    feeUnits: {
      MONTH: amount => `每月 ${amount}`,
      QUARTER: amount => `每季度 ${amount}`,
      YEAR: amount => `每年 ${amount}`,
      TERM: amount => `整个期限 ${amount}`,
      ITEM: amount => `每项 ${amount}`,
    },
  },
};
