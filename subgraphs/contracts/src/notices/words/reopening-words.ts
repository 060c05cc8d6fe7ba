import type { Language } from './reader.ts';

type ReopeningWords = {
  readonly subject: (period: string, contract: string, reference: string) => string;
  readonly opening: (period: string, contract: string) => string;
  readonly follows: string;
  readonly labels: Readonly<Record<'contract' | 'period' | 'reason' | 'until', string>>;
};

/** The words of the mail about a reopened period, in each language. */
export const REOPENING_WORDS: Readonly<Record<Language, ReopeningWords>> = {
  EN: {
    subject: (period, contract, reference) => `Reopened: ${period} of the contract "${contract}" (${reference})`,
    opening: (period, contract) =>
      `${period} of the contract "${contract}" was sealed: late facts no longer counted. It has been opened again, for the reason below.`,
    follows:
      'What arrived after the seal counts now, and so does what arrives until then. If it changes how a target came out, you are told so, and a credit follows the new figures. Then the period is sealed again.',
    labels: { contract: 'Contract', period: 'Period', reason: 'Reason', until: 'Late facts count until' },
  },
  ZH: {
    subject: (period, contract, reference) => `重新开启：合同《${contract}》（${reference}）${period} 周期`,
    opening: (period, contract) =>
      `合同《${contract}》的 ${period} 周期此前已封存，迟到的数据不再计入。现因下述原因重新开启。`,
    follows:
      '封存之后收到的数据自现在起计入，截止时间之前收到的数据同样计入。如果某项指标的结果因此改变，我们会另行通知，补偿也将按新的数据结算。此后该周期将再次封存。',
    labels: { contract: '合同', period: '周期', reason: '原因', until: '迟到数据计入截止' },
  },
};
