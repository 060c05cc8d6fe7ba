import type { Language } from './reader.ts';

type ClosingWords = {
  readonly subject: (contract: string, reference: string) => string;
  readonly opening: (contract: string) => string;
  readonly kept: (until: string) => string;
  /** Of the reader's own party. */
  readonly revoked: string;
  readonly labels: Readonly<Record<'contract' | 'ended' | 'keptUntil' | 'webhooks', string>>;
};

/** The words of the mail about a contract whose end is done, in each language. */
export const CLOSING_WORDS: Readonly<Record<Language, ClosingWords>> = {
  EN: {
    subject: (contract, reference) => `Closed: contract "${contract}" (${reference})`,
    opening: contract =>
      `The contract "${contract}" has ended, and all that was under way then is over: its last period is sealed, and no breach, change, credit or handover is open.`,
    kept: until =>
      `Its records can be read until ${until}. Then what is personal in them is erased for good: names and addresses, who decided, and what people wrote. Whoever needs them longer exports the service record before.`,
    revoked:
      'You have no other contract here, so the addresses of your systems below are told nothing any more, and their secrets were destroyed. For a new contract, register them anew.',
    labels: { contract: 'Contract', ended: 'Ended', keptUntil: 'Records kept until', webhooks: 'Revoked webhooks' },
  },
  ZH: {
    subject: (contract, reference) => `已了结：合同《${contract}》（${reference}）`,
    opening: contract =>
      `合同《${contract}》已终止，终止时未了的事项均已办结：最后一个周期已封存，没有未了的违约、变更、补偿或移交。`,
    kept: until =>
      `其记录可查阅至 ${until}。此后其中的个人信息将被永久删除：姓名、地址、决定人以及人员所写的文字。需要更长时间保存的，请在此之前导出服务记录。`,
    revoked: '贵方在此没有其他合同，因此不再向下列系统地址发送任何通知，其密钥已销毁。签订新合同后请重新登记。',
    labels: { contract: '合同', ended: '终止时间', keptUntil: '记录保存至', webhooks: '已撤销的系统地址' },
  },
};
