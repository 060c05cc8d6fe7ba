import { describe, expect, test } from 'vitest';
import { HANDOVER_KINDS } from '../rules/handover.ts';
import type { NothingOwed } from '../rules/nothing-owed.ts';
import {
  type BreachNotice,
  isAuditNotice,
  isBreachNotice,
  isChangeNotice,
  isClosingNotice,
  isComplaintNotice,
  isFindingNotice,
  isPeriodNotice,
  isRemedyNotice,
  isRenewalNotice,
  isReviewNotice,
  isSurveyNotice,
  NOTIFICATION_KINDS,
} from '../rules/notification-kinds.ts';
import { REMEDY_MOVES } from '../rules/remedy-moves.ts';
import type { AuditMailFacts } from './audit-facts.ts';
import { auditLetter } from './audit-letters.ts';
import type { ChangeMailFacts } from './change-facts.ts';
import { changeLetter } from './change-letters.ts';
import { closingLetter } from './closing-letter.ts';
import { type ComplaintMailFacts, complaintLetter } from './complaint-letter.ts';
import type { FindingMailFacts } from './finding-facts.ts';
import { findingLetter } from './finding-letters.ts';
import { type Letter, letterHtml, letterText } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { RemedyMailFacts } from './remedy-facts.ts';
import { remedyLetter } from './remedy-letters.ts';
import { breachLetter } from './render-notice.ts';
import { type RenewalFacts, renewalLetter } from './renewal-letter.ts';
import { reopeningLetter } from './reopening-letter.ts';
import type { ReportFacts } from './report-facts.ts';
import type { ReviewMailFacts } from './review-facts.ts';
import { reviewLetter } from './review-letters.ts';
import { type SurveyMailFacts, surveyLetter } from './survey-letter.ts';
import type { TerminationMailFacts } from './termination-facts.ts';
import { terminationLetter } from './termination-letters.ts';
import type { Language, Reader } from './words/reader.ts';
import { REMEDY_WORDS } from './words/remedy-words.ts';
import { TERMINATION_WORDS } from './words/termination-words.ts';

const at = (text: string): number => Date.parse(`2031-03-${text}:00Z`);
const BREACH: NoticeFacts = {
  breachId: 'brc_1',
  contractTitle: '数据实验室',
  contractReference: 'C-1',
  serviceName: 'Datalab',
  providerName: '某某科技',
  customerName: '某某学院',
  period: '2031-02',
  periodEndMs: at('01T00:00'),
  maintenance: 'EXCLUDE',
  unknown: 'UP',
  partialOutages: 'WHOLE',
  hoursIn: 'Asia/Shanghai',
  reported: null,
  legs: [
    {
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      unit: 'PERCENT',
      periodUnit: 'MONTH',
      limit: '99.9',
      value: '99.807026',
      outcome: 'MISSED',
      downMs: 4_668_000,
      evaluationId: 'evl_1',
      revision: 2,
      reason: 'correction: 探针故障',
    },
    ...(['MTTR', 'MTTF', 'INTERRUPTION_TIME'] as const).map(indicator => ({
      indicator,
      operator: 'LTE' as const,
      unit: 'HOURS' as const,
      periodUnit: 'MONTH' as const,
      limit: '4',
      value: '5.5',
      outcome: 'MISSED',
      downMs: 0,
      evaluationId: 'evl_1',
      revision: 2,
      reason: null,
    })),
  ],
  occurredAtMs: at('10T08:00'),
  detectedAtMs: at('10T09:00'),
  notifyByMs: at('11T08:00'),
  toldAtMs: null,
  analysisDueMs: at('13T09:00'),
  sealAtMs: at('14T20:00'),
  held: false,
  isWithdrawn: false,
  credit: {
    amount: '100.00 EUR',
    booked: '80.00 EUR',
    claimableUntilMs: at('30T22:00'),
    firstApprovedBy: '韩梅梅',
    refusalReason: '未达到等级',
    nothingBecause: 'USED_UP',
  },
  damages: {
    claimed: '500.00 EUR',
    proposed: '300.00 EUR',
    firstAcceptedBy: '韩梅梅',
    accepted: '300.00 EUR',
    reason: '停工两小时',
    answer: '仅赔偿一半',
  },
};
const CHANGE: ChangeMailFacts = {
  changeId: 'chg_1',
  title: '更换磁盘',
  serviceName: '档案',
  contractTitle: '档案服务',
  providerName: '某某科技',
  phase: 'SCHEDULED',
  reason: '已满',
  content: '迁移',
  effect: '停一小时',
  assessment: { risk: '低', impact: '小', feasibility: '可行' },
  emergencyReason: '告急',
  dueMs: at('15T12:00'),
  vote: { isReview: false, dueMs: at('15T12:00'), cast: 1, members: 3, needed: 2 },
  window: { startMs: at('20T20:00'), endMs: at('20T22:00'), declaresMaintenance: true },
};
const REPORTED: ReportFacts = {
  kind: 'CHANGED_CONTENT',
  what: '备份改为每周一次',
  occurredAtMs: at('03T08:00'),
  untilMs: null,
  reportedBy: '某某大学',
  isCustomers: false,
  answerDays: 14,
  contestReason: '已约定',
  upholdReason: '未约定',
  withdrawReason: '误报',
  isDisputed: false,
};
const REMEDY: RemedyMailFacts = {
  breachId: 'brc_1',
  serviceName: 'Datalab',
  contractTitle: '数据实验室',
  providerName: '某某科技',
  period: '2031-02',
  reported: null,
  legs: [],
  dueMs: at('15T12:00'),
  analysisDueMs: at('13T09:00'),
  extensionReason: '厂商仍在查找',
  cause: '磁盘故障',
  attribution: 'FORCE_MAJEURE',
  improvement: '增加备件',
  measures: [{ what: '更换', owner: '网络组', due: '2031-03-14' }],
  report: { text: '已完成', rejectedBecause: '再次发生' },
  settlement: { content: '免费两个月', amount: null, reason: '太少', termsFrom: '2031-04-01' },
  escalation: { mediator: '李雷', outcome: 'FAILED', outcomeText: '双方意见不一', endedBecause: null },
  rejections: 3,
  maxRejections: 3,
  isByDefault: true,
  effectDueMs: at('30T00:00'),
};
const REOPENING = {
  period: '2031-01',
  contractTitle: '数据实验室',
  contractReference: 'C-1',
  providerName: '某某科技',
  reason: '监测数据有误',
  untilMs: at('20T00:00'),
};
const RENEWAL: RenewalFacts = {
  contractTitle: '数据实验室',
  contractReference: 'C-1',
  providerName: '某某科技',
  timeZone: 'Asia/Shanghai',
  termEnd: '2031-04-09',
  nextTermEnd: '2032-04-09',
  otherwise: 'RENEWS',
  optOutUntilMs: at('20T00:00'),
  optedOutBy: 'CUSTOMER',
  reason: '不再需要',
  indexed: {
    indexation: {
      firstDay: '2031-04-10',
      month: '2031-01',
      outcome: 'CAP',
      present: { minor: 100_000, currency: 'EUR' },
      fee: { minor: 105_000, currency: 'EUR' },
      per: 'MONTH',
      changePercent: '5',
      fixedShare: '0',
      values: [
        {
          name: '居民消费价格指数',
          source: '国家统计局',
          weight: '1',
          baseMonth: '2030-01',
          baseValue: '100',
          value: '109.9',
          revision: 1,
          publishedOn: '2031-02-09',
        },
      ],
      steps: [],
    },
    agreed: { fee: { minor: 105_000, currency: 'EUR' }, followsClause: true },
  },
  performance: [{ serviceId: 'svc_1', serviceName: '归档', indicator: 'AVAILABILITY', met: 10, missed: 1, unknown: 1 }],
};
const TERMINATION: TerminationMailFacts = {
  terminationId: 'trm_1',
  contractTitle: '数据实验室',
  contractReference: 'C-1',
  timeZone: 'Asia/Shanghai',
  providerName: '某某科技',
  giverName: '某某科技',
  ground: 'INTERRUPTION',
  cause: 'SYSTEM_FAILURE',
  reason: '机房已停用',
  evidence: '见附件',
  breachIds: ['brc_1'],
  noticeDays: 30,
  endsOn: '2031-04-09',
  endsAtMs: at('31T16:00'),
  isConfirmed: false,
  answer: '收到',
  impact: {
    stops: [{ what: '归档', forWhom: '全体教师' }],
    remarks: '请及早导出',
    breachIds: ['brc_1'],
    creditIds: ['cmp_1'],
    changeIds: ['chg_1'],
  },
  items: [{ kind: 'RECORDS', owner: null, dueOn: '2031-05-09', state: 'OPEN', answer: null }],
  dueMs: new Map([
    ['records-1', at('20T16:00')],
    ['data_export-1-answer', at('21T16:00')],
    ['confirmation', at('31T16:00')],
  ]),
};
const REVIEW: ReviewMailFacts = {
  reviewId: 'rev_1',
  kind: 'MONTHLY_EVALUATION',
  period: '2031-01',
  phase: 'AWAITING_ANSWER',
  contractTitle: '数据实验室',
  providerName: '某某科技',
  dueMs: at('15T12:00'),
  requestReason: '年度预算',
  summary: ['三项承诺均已兑现。'],
  figures: [{ label: '可用率', value: '99.9' }],
  conclusions: '服务稳定',
  measures: ['增加备件'],
  answer: 'OBJECTED',
  answerReasons: '数据不全',
};
const FINDING: FindingMailFacts = {
  findingId: 'fnd_1',
  grade: 'MAJOR',
  says: '从未试过恢复备份',
  owner: '运维组',
  day: '2031-04-09',
  phase: 'REMEDIATING',
  contractTitle: '数据实验室',
  providerName: '某某科技',
  dueMs: at('15T12:00'),
  rootCause: '没有演练计划',
  plan: '每季度演练',
  extendTo: '2031-05-09',
  extensionReason: '备件未到',
  extensionRefusal: '理由不足',
  report: '已演练一次',
  refusalReason: '没有记录',
  effectOutcome: 'NOT_EFFECTIVE',
};
const SURVEY: SurveyMailFacts = {
  surveyId: 'srv_1',
  period: '2031-02',
  scale: 'CSAT',
  question: '您对本月的服务满意吗？',
  isAnonymous: true,
  closesAt: '2031-04-09T12:00:00Z',
  contactIds: ['con_1'],
  contractTitle: '数据实验室',
  providerName: '某某科技',
};
const AUDIT: AuditMailFacts = {
  auditId: 'aud_1',
  kind: 'EXTERNAL',
  scope: '档案备份',
  phase: 'FIELD_WORK',
  contractTitle: '数据实验室',
  providerName: '某某科技',
  dueMs: at('15T12:00'),
  extensionReason: '资料未齐',
  cancelReason: '不再需要',
  findings: [{ grade: 'MAJOR', says: '从未试过恢复备份' }],
};
const CLOSING = {
  contractTitle: '服务合同',
  contractReference: 'C-1',
  providerName: '数据中心',
  endedAtMs: at('11T09:00'),
  keptUntilMs: at('12T09:00'),
  revoked: ['https://surety.example/a'],
};
const COMPLAINT: ComplaintMailFacts = {
  complaintId: 'cpl_1',
  criterion: 'TIMELINESS',
  says: '检索太慢',
  madeAt: '2031-03-01T08:00:00Z',
  answer: '已扩容',
  contractTitle: '档案服务',
  providerName: '某某科技',
};
const FACTS: Readonly<Partial<Record<string, string>>> = {
  FINDING_TURN: 'remediation/fnd_1/extension/turn/3/customer',
  REMEDY_TURN: 'breach/brc_1/acceptance/turn/3/customer',
  REMEDY_REMINDER: 'breach/brc_1/settlement/reminder-1/3/customer',
  REMEDY_OVERDUE: 'breach/brc_1/rectification/overdue/2/provider_manager',
  REMEDY_NEWS: 'breach/brc_1/news/ACCEPT/4/provider',
  REMEDY_ESCALATED: 'breach/brc_1/escalated/5/provider_manager',
  TERMINATION_NOTICE: 'termination/trm_1/notice/customer',
  TERMINATION_NEWS: 'termination/trm_1/news/RECORD_IMPACT-3/customer',
  TERMINATION_TURN: 'termination/trm_1/data_export-1-answer/turn/customer',
  TERMINATION_REMINDER: 'termination/trm_1/records-1/reminder/provider',
  TERMINATION_OVERDUE: 'termination/trm_1/confirmation/overdue/customer_manager',
};
const reader = (language: Language): Reader => ({
  name: '王芳',
  language,
  timeZone: language === 'ZH' ? 'Asia/Shanghai' : 'Europe/Berlin',
});

const letterOf = (kind: (typeof NOTIFICATION_KINDS)[number], language: Language) =>
  isBreachNotice(kind)
    ? breachLetter(kind, {
        facts: BREACH,
        reader: reader(language),
        nowMs: at('11T09:00'),
        acknowledgeUrl: 'https://surety.example/a',
      })
    : isRemedyNotice(kind)
      ? remedyLetter(kind, { facts: REMEDY, fact: FACTS[kind] ?? 'breach/brc_1/stopped/1', reader: reader(language) })
      : isPeriodNotice(kind)
        ? reopeningLetter({ facts: REOPENING, reader: reader(language) })
        : isClosingNotice(kind)
          ? closingLetter({ facts: CLOSING, reader: reader(language) })
          : isRenewalNotice(kind)
            ? renewalLetter(kind, {
                facts: RENEWAL,
                fact: 'renewal/rnw_1/RENEWED_BY_ITSELF/customer',
                reader: reader(language),
              })
            : isChangeNotice(kind)
              ? changeLetter(kind, { facts: CHANGE, isAboutVote: false, reader: reader(language) })
              : isReviewNotice(kind)
                ? reviewLetter(kind, { facts: REVIEW, reader: reader(language), url: 'https://surety.example/a' })
                : isFindingNotice(kind)
                  ? findingLetter(kind, { facts: FINDING, fact: FACTS[kind] ?? '', reader: reader(language) })
                  : isSurveyNotice(kind)
                    ? surveyLetter(kind, { facts: SURVEY, reader: reader(language), url: 'https://surety.example/a' })
                    : isAuditNotice(kind)
                      ? auditLetter(kind, { facts: AUDIT, reader: reader(language) })
                      : isComplaintNotice(kind)
                        ? complaintLetter(kind, { facts: COMPLAINT, reader: reader(language) })
                        : terminationLetter(kind, {
                            facts: TERMINATION,
                            fact: FACTS[kind] ?? '',
                            reader: reader(language),
                          });

test.each(NOTIFICATION_KINDS)('%s in Chinese holds no English but names, ids and mutations', kind => {
  const letter = letterOf(kind, 'ZH');
  const allowed =
    /https:\/\/surety.example\/a|Datalab|EUR|Asia\/Shanghai|UTC|Surety|[a-z]{3}_1|C-1|[a-z]+(?:[A-Z][a-z]+)+/g;
  expect(`${letter.subject}\n${letterText(letter)}`.replaceAll(allowed, '')).not.toMatch(/[a-z]/i);
  expect(letterHtml(letter)).toContain('<html lang="zh-CN">');
});

test.each(NOTIFICATION_KINDS)('%s says the same figures and ids in both languages', kind => {
  const figures = (language: Language) => {
    const { subject, blocks } = letterOf(kind, language);
    const text = `${subject} ${JSON.stringify(blocks)}`;
    return new Set(
      text
        .match(
          /99\.807|77\.8|99\.9\b|\b(?:brc|chg|evl|trm|cmp|rev|fnd|aud|srv|cpl)_1|2031-0[45]-09|\b[a-z]+(?:[A-Z][a-z]+)+/g,
        )
        ?.filter(word => !/^(?:facts|list)$/.test(word)),
    );
  };
  expect(figures('ZH')).toEqual(figures('EN'));
});

test('an invitation says who asks, until when on the clock of its reader, and what becomes of the answer', () => {
  const text = letterText(letterOf('SURVEY_INVITATION', 'EN'));
  for (const part of [
    '某某科技 asks you',
    '9 April 2031, 14:00:00 (Europe/Berlin)',
    'anonymous',
    'https://surety.example/a',
  ])
    expect(text).toContain(part);
  const named = surveyLetter('SURVEY_REMINDER', {
    facts: { ...SURVEY, isAnonymous: false },
    reader: reader('EN'),
    url: null,
  });
  expect(letterText(named)).toContain('not anonymous: the provider sees your answer with your name');
});

test.each<[NothingOwed | null, string, string]>([
  ['MISS_LIFTED', 'the figures have changed since, and no target', '数据此后有变，本周期已没有未达标的目标'],
  ['LIABILITY_EXCLUDED', 'both sides agree that the provider is not liable', '双方同意供应商不承担责任'],
  ['USED_UP', 'other breaches have earned all that the period', '已由其他违约用尽'],
  ['NO_TIER_REACHED', 'what is missed now earns no credit', '现有的未达标不产生服务抵扣'],
  [null, 'changed since, or what other breaches give back', '或其他违约所得的服务抵扣使其数额改变'],
])('a credit that is taken back says why: %s (H7.3.4)', (nothingBecause, english, chinese) => {
  const facts = { ...BREACH, credit: BREACH.credit && { ...BREACH.credit, nothingBecause } };
  const text = (language: Language): string =>
    letterText(breachLetter('CREDIT_REVERSED', { facts, reader: reader(language), nowMs: 0, acknowledgeUrl: null }));
  expect(text('EN')).toContain(english);
  expect(text('ZH')).toContain(chinese);
  const isChanged = nothingBecause !== 'LIABILITY_EXCLUDED' && nothingBecause !== 'USED_UP';
  expect(text('EN').includes('have changed')).toBe(isChanged);
  expect(text('ZH').includes('有变')).toBe(isChanged);
});

test('what newer figures changed says why they came about, once (H7.3)', () => {
  const reason = 'time left out: a planned move';
  const legs = BREACH.legs.flatMap(leg => [
    { ...leg, reason },
    { ...leg, reason },
  ]);
  const breach = { ...BREACH, legs, isWithdrawn: true };
  const to = { reader: reader('EN'), nowMs: 0, acknowledgeUrl: null };
  const credit = (nothingBecause: NothingOwed | null) => ({
    ...breach,
    credit: BREACH.credit && { ...BREACH.credit, nothingBecause },
  });
  const stopped = { facts: { ...REMEDY, legs }, fact: 'breach/brc_1/stopped/1', reader: reader('EN') };
  const why = (letter: Letter) =>
    letterText(letter)
      .split('\n')
      .filter(line => line.endsWith(reason));
  const said = [expect.stringMatching(/^Why the figures changed: /)];
  expect(why(remedyLetter('REMEDY_STOPPED', stopped))).toEqual(said);
  expect(why(remedyLetter('REMEDY_RESUMED', stopped))).toEqual(said);
  expect(why(remedyLetter('REMEDY_OVERDUE', { ...stopped, fact: 'breach/brc_1/plan/overdue/1' }))).toEqual([]);
  expect(why(breachLetter('DAMAGES_LIFTED', { ...to, facts: breach }))).toEqual(said);
  expect(why(breachLetter('CREDIT_REVERSED', { ...to, facts: credit('MISS_LIFTED') }))).toEqual(said);
  expect(why(breachLetter('CREDIT_REVERSED', { ...to, facts: credit('LIABILITY_EXCLUDED') }))).toEqual([]);
});

test('a notice reads as its reader expects: language, clock, punctuation', () => {
  const text = letterText(letterOf('BREACH_NOTICE', 'ZH'));
  for (const part of [
    '王芳，您好：',
    '承诺：　',
    '每自然月可用率不低于 99.9 %',
    '服务部分中断的，按服务全部中断计算。',
    '可用率 99.807 %，中断 77.8 分钟',
    '本通知已迟延：应于 2031年3月11日 16:00:00（Asia/Shanghai），即 08:00:00 UTC 前发出。',
    '2031年3月15日 04:00:00（Asia/Shanghai），即 2031年3月14日 20:00:00 UTC',
    '此致\n某某科技',
  ])
    expect(text).toContain(part);
});

test('every step and every piece of news has words of its own in both languages', () => {
  for (const language of ['EN', 'ZH'] as const) {
    const words = REMEDY_WORDS[language];
    const said = {
      miss: 'M',
      due: 'D',
      effectDue: 'E',
      isByDefault: false,
      isDisputed: false,
      rejections: 1,
      maxRejections: 3,
    };
    const news = REMEDY_MOVES.map(move => words.news.of[move](said));
    for (const each of news) expect(each).toContain('M');
    expect(new Set(news).size).toBe(REMEDY_MOVES.length - 1); // a counter-proposal is a proposal
    expect(new Set(Object.values(words.tasks).map(task => task.words)).size).toBe(11);
  }
});

test('what silence brings about is said before and after', () => {
  const turn = { facts: REMEDY, fact: FACTS['REMEDY_TURN'] ?? '', reader: reader('EN') };
  expect(letterText(remedyLetter('REMEDY_TURN', turn))).toContain('Without an answer it counts as accepted');
  const news = { ...turn, fact: FACTS['REMEDY_NEWS'] ?? '' };
  expect(letterText(remedyLetter('REMEDY_NEWS', news))).toContain(
    'counts as accepted, because nobody answered in time',
  );
});

const reportedLetter = (kind: BreachNotice, language: Language, changes: Partial<ReportFacts> = {}) =>
  breachLetter(kind, {
    facts: { ...BREACH, legs: [], reported: { ...REPORTED, ...changes } },
    reader: reader(language),
    nowMs: at('11T09:00'),
    acknowledgeUrl: null,
  });

describe('a breach that was reported and not measured', () => {
  const letters = (language: Language) => [
    ...(['BREACH_NOTICE', 'NOTICE_AGAIN', 'BREACH_RETRACTED', 'NOTICE_LATE', 'ANALYSIS_OVERDUE'] as const).flatMap(
      kind => [reportedLetter(kind, language), reportedLetter(kind, language, { isCustomers: true })],
    ),
    ...['confirmation/turn/1/provider', 'contest/turn/2/customer'].map(about =>
      remedyLetter('REMEDY_TURN', {
        facts: { ...REMEDY, reported: REPORTED },
        fact: `breach/brc_1/${about}`,
        reader: reader(language),
      }),
    ),
    ...(['REMEDY_ESCALATED', 'REMEDY_STOPPED'] as const).map(kind =>
      remedyLetter(kind, {
        facts: { ...REMEDY, reported: { ...REPORTED, isDisputed: true } },
        fact: 'breach/brc_1/stopped/1',
        reader: reader(language),
      }),
    ),
  ];

  test('no mail about it speaks of measuring, of minutes down or of newer figures', () => {
    for (const letter of letters('EN')) {
      const text = `${letter.subject}\n${letterText(letter)}`;
      expect(text).not.toMatch(/measured|minutes|corrected|newer figures|evaluation|missed|undefined|null/i);
      expect(text).toContain('备份改为每周一次');
    }
  });

  test('in Chinese they hold no English but names, ids and mutations', () => {
    const allowed = /Datalab|Asia\/Shanghai|UTC|Surety|[a-z]{3}_1|C-1|[a-z]+(?:[A-Z][a-z]+)+/g;
    for (const letter of letters('ZH')) {
      const text = `${letter.subject}\n${letterText(letter)}`;
      expect(text.replaceAll(allowed, '')).not.toMatch(/[a-z]/i);
      expect(text).not.toMatch(/测量|分钟|更正|较新的数据|未达标|未达到/);
      expect(letterHtml(letter)).toContain('备份改为每周一次');
    }
  });

  test('whoever reported it is told that the report has arrived, and what happens then', () => {
    const own = letterText(reportedLetter('BREACH_NOTICE', 'EN', { isCustomers: true, withdrawReason: null }));
    expect(own).toContain('We have your report of the changed content of Datalab in 2031-02');
    expect(own).toContain('within 14 days. Without an answer it counts as confirmed');
    const told = letterText(reportedLetter('BREACH_NOTICE', 'EN'));
    expect(told).toContain('With this message we notify you of the breach.');
  });
});

test('every move of which somebody is told has words of its own in both languages', () => {
  for (const language of ['EN', 'ZH'] as const) {
    const { news, things } = TERMINATION_WORDS[language];
    const ending = { contract: 'C', giver: 'G', end: 'E', by: 'B' };
    const said = Object.values(news).map(({ says }) => says(ending));
    for (const each of said) expect(each).toContain('C');
    expect(new Set(said).size).toBe(said.length);
    expect(new Set(Object.values(news).map(({ subject }) => subject)).size).toBe(said.length);
    expect(new Set(Object.values(things)).size).toBe(HANDOVER_KINDS.length);
  }
});
