import type { Agreement } from '../persistence/agreement.ts';
import { DEFAULT_BREACH_HANDLING } from '../rules/breach-handling.ts';
import { DEFAULT_CHANGE_HANDLING } from '../rules/change-handling.ts';
import type { Pen } from './template.ts';

type Common = Pick<
  Agreement,
  | 'law'
  | 'hours'
  | 'fees'
  | 'indexation'
  | 'credits'
  | 'termination'
  | 'renewal'
  | 'breachHandling'
  | 'changeHandling'
  | 'liability'
  | 'duties'
  | 'confidentiality'
  | 'supportingParties'
  | 'assessedIndicators'
  | 'evaluation'
>;

/** What every template says alike, with the figures that the handbook gives. Amounts and names are to be filled in. */
export const commonAgreement = ({ say, day, clause }: Pen): Common => ({
  law: {
    applicableLaw: say('[the law that applies]', '[适用法律]'),
    jurisdiction: say('[the court or arbitration that decides]', '[有管辖权的法院或仲裁机构]'),
    dataProtection: clause('DATA_PROTECTION'),
    standards: ['ISO/IEC 20000-1'],
  },
  hours: null,
  fees: { amount: '1000.00', currency: say('EUR', 'CNY'), per: 'MONTH', payWithinDays: 30, instalments: [] },
  indexation: null,
  credits: {
    tiers: [
      { below: '99.9', percent: '10' },
      { below: '99', percent: '25' },
      { below: '95', percent: '50' },
    ],
    severalMissed: 'HIGHEST',
    severalCapPercent: null,
    monthlyCapPercent: '50',
    yearlyCapPercent: '15',
    interruption: null,
  },
  termination: { providerNoticeDays: 30, customerNoticeDays: 30, rollForward: false, retentionYears: 3 },
  renewal: { policy: 'MANUAL', windowDays: 90, optOutDays: null, afterTerm: 'EXPIRES' },
  breachHandling: DEFAULT_BREACH_HANDLING,
  changeHandling: DEFAULT_CHANGE_HANDLING,
  liability: null,
  duties: [
    { of: 'PROVIDER', text: clause('PROVIDER_DUTIES') },
    { of: 'CUSTOMER', text: clause('CUSTOMER_DUTIES') },
    { of: 'SUPPORT', text: clause('SUPPORT') },
    { of: 'SUPERVISION', text: clause('SUPERVISION') },
  ],
  confidentiality: clause('CONFIDENTIALITY'),
  supportingParties: [],
  assessedIndicators: [
    {
      indicator: 'SECURITY',
      statement: say(
        'No known critical vulnerability stays open for more than 14 days.',
        '已知的严重漏洞不得超过 14 日未修复。',
      ),
      owner: say('Information security', '信息安全部门'),
      evidence: say('Monthly vulnerability report', '每月漏洞报告'),
      reviewOn: day(180),
    },
  ],
  evaluation: say(
    'Delivery is evaluated every month against the targets of this agreement, reviewed by both parties every quarter and audited once a year. What falls short is corrected by an improvement plan with an owner and a date.',
    '每月对照本协议的目标评估服务交付，双方每季度进行一次评审，每年进行一次审计。不足之处通过明确责任人和期限的改进计划予以纠正。',
  ),
});
