import type { RenewalState } from '../../rules/renewal.ts';
import type { Language } from './reader.ts';

/** What a mail about the end of a term names: the contract, last local days, and the side that opted out. */
type Said = {
  readonly contract: string;
  readonly end: string;
  /** Last day of the term that follows; null where none does. */
  readonly next: string | null;
  readonly side: string;
  /** The fee of the next term follows its indexation clause: what it is stands below. */
  readonly isIndexed: boolean;
};

type RenewalWords = {
  readonly subject: (what: string, contract: string, reference: string) => string;
  readonly opened: { readonly subject: string; readonly opening: (said: Said) => string };
  /** What happens by the contract's own words unless somebody decides otherwise. */
  readonly otherwise: Readonly<Record<'RENEWS' | 'BY_MONTH' | 'ENDS', string>>;
  readonly propose: string;
  readonly optOut: (until: string) => string;
  readonly news: Readonly<
    Record<Exclude<RenewalState, 'OPEN'>, { readonly subject: string; readonly says: (said: Said) => string }>
  >;
  readonly performed: {
    readonly opening: string;
    readonly of: (service: string, indicator: string) => string;
    readonly counts: (met: number, missed: number, unknown: number) => string;
  };
  readonly sides: Readonly<Record<'PROVIDER' | 'CUSTOMER', string>>;
  readonly labels: Readonly<Record<'contract' | 'end' | 'next' | 'reason', string>>;
  readonly lastDay: (day: string, timeZone: string) => string;
};

/** The words of mails about the end of a term and renewal, in each language. */
export const RENEWAL_WORDS: Readonly<Record<Language, RenewalWords>> = {
  EN: {
    subject: (what, contract, reference) => `${what}: contract "${contract}" (${reference})`,
    opened: {
      subject: 'Term ends soon',
      opening: ({ contract, end }) => `The term of the contract "${contract}" ends with ${end}.`,
    },
    otherwise: {
      RENEWS: 'It is renewed by itself for another term of the same length, unless a side opts out in time.',
      BY_MONTH: 'If nothing is decided by then, it goes on for a month at a time until notice is given.',
      ENDS: 'If both sides do not sign another term by then, it ends.',
    },
    propose:
      'The provider proposes another term by `proposeRenewal`, on the ground of how it performed; the customer accepts, counters or rejects it.',
    optOut: until => `Whoever does not want to go on says so by \`optOutOfRenewal\` before ${until}.`,
    news: {
      OPTED_OUT: {
        subject: 'Not to go on',
        says: ({ contract, end, side }) =>
          `The ${side} does not want to go on with the contract "${contract}": it ends with ${end}, unless both sides sign another term.`,
      },
      AGREED: {
        subject: 'Another term signed',
        says: ({ contract, end, next }) =>
          `Both sides signed another term of the contract "${contract}": after ${end} it goes on until ${next}.`,
      },
      RENEWED_BY_ITSELF: {
        subject: 'Renewed',
        says: ({ contract, end, next, isIndexed }) =>
          `Nobody opted out: the contract "${contract}" is renewed by its own words. After ${end} it goes on until ${next}, with the same terms${isIndexed ? ', at the fee below' : ''}.`,
      },
      GOES_ON_BY_MONTH: {
        subject: 'Goes on by the month',
        says: ({ contract, end }) =>
          `Nothing was decided by ${end}: the contract "${contract}" goes on for a month at a time, with the same terms, until notice is given.`,
      },
      ENDED: {
        subject: 'Term over',
        says: ({ contract, end }) =>
          `The term of the contract "${contract}" ended with ${end}, and with it the contract.`,
      },
    },
    performed: {
      opening: 'So the twelve months before came out:',
      of: (service, indicator) => `${service}, ${indicator}`,
      counts: (met, missed, unknown) =>
        `kept in ${met} of ${met + missed + unknown} periods, missed in ${missed}${unknown > 0 ? `, not known of ${unknown}` : ''}`,
    },
    sides: { PROVIDER: 'provider', CUSTOMER: 'customer' },
    labels: { contract: 'Contract', end: 'Present term until', next: 'Next term until', reason: 'Reason' },
    lastDay: (day, timeZone) => `${day} (${timeZone})`,
  },
  ZH: {
    subject: (what, contract, reference) => `${what}：合同《${contract}》（${reference}）`,
    opened: {
      subject: '合同即将到期',
      opening: ({ contract, end }) => `合同《${contract}》的期限至 ${end} 届满。`,
    },
    otherwise: {
      RENEWS: '除非一方按时表示不续签，合同将自动续签，期限与现期限相同。',
      BY_MONTH: '届时仍未作决定的，合同逐月延续，直至一方通知终止。',
      ENDS: '届时双方未签署新的期限的，合同终止。',
    },
    propose: '服务方根据履约情况，通过 `proposeRenewal` 提议新的期限；客户可以接受、还价或拒绝。',
    optOut: until => `不愿继续的一方，应在 ${until} 之前通过 \`optOutOfRenewal\` 表示。`,
    news: {
      OPTED_OUT: {
        subject: '不再续签',
        says: ({ contract, end, side }) =>
          `${side}不愿继续合同《${contract}》：除非双方签署新的期限，合同至 ${end} 终止。`,
      },
      AGREED: {
        subject: '已签署新的期限',
        says: ({ contract, end, next }) => `双方已签署合同《${contract}》的新期限：${end} 之后延续至 ${next}。`,
      },
      RENEWED_BY_ITSELF: {
        subject: '已自动续签',
        says: ({ contract, end, next, isIndexed }) =>
          `双方均未表示不续签，合同《${contract}》依约自动续签：${end} 之后按原条款${isIndexed ? '和下述费用' : ''}延续至 ${next}。`,
      },
      GOES_ON_BY_MONTH: {
        subject: '逐月延续',
        says: ({ contract, end }) => `至 ${end} 未作任何决定，合同《${contract}》按原条款逐月延续，直至一方通知终止。`,
      },
      ENDED: {
        subject: '合同期满',
        says: ({ contract, end }) => `合同《${contract}》的期限已于 ${end} 届满，合同随之终止。`,
      },
    },
    performed: {
      opening: '此前十二个月的履约情况：',
      of: (service, indicator) => `${service}，${indicator}`,
      counts: (met, missed, unknown) =>
        `${met + missed + unknown} 个周期中达标 ${met} 个，未达标 ${missed} 个${unknown > 0 ? `，情况不明 ${unknown} 个` : ''}`,
    },
    sides: { PROVIDER: '服务方', CUSTOMER: '客户' },
    labels: { contract: '合同', end: '现期限至', next: '新期限至', reason: '原因' },
    lastDay: (day, timeZone) => `${day}（${timeZone}）`,
  },
};
