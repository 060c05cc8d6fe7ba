import type { ReportedKind } from '../../rules/breach-kinds.ts';
import type { NamedReport, ReportWords } from './report-en.ts';

const NAMES: Readonly<Record<ReportedKind, string>> = {
  LATE_SERVICE: '服务迟延',
  CHANGED_CONTENT: '服务内容变更',
  INTERRUPTION: '服务中断',
};

const what = ({ kind, service, period }: Omit<NamedReport, 'breach'>): string =>
  `${service} 在 ${period} 的${NAMES[kind]}`;

/** 经报告的违约邮件的用语。 */
export const REPORT_ZH: ReportWords = {
  miss: what,
  labels: {
    kind: '违约类型',
    what: '经过',
    since: '发生时间',
    until: '结束时间',
    reportedBy: '报告方',
    contested: '异议理由',
    upheld: '坚持理由',
    withdrawn: '撤回理由',
  },
  kinds: {
    LATE_SERVICE: '服务迟延',
    CHANGED_CONTENT: '所提供的服务与约定不符',
    INTERRUPTION: '服务中断',
  },
  notKnown: '尚不清楚',
  notice: {
    subject: named => `违约通知：${what(named)}（${named.breach}）`,
    opening: ({ service, period }) => `我方在 ${period} 未按承诺向贵方提供 ${service}。特此通知贵方该项违约。`,
    withdrawn: '该报告此后已撤回。我方将撤回本通知。',
    wrong: '如该报告有误，我方将通知贵方。',
  },
  received: {
    subject: named => `贵方的报告已收到：${what(named)}（${named.breach}）`,
    opening: named => `我方已收到贵方关于${what(named)}的报告，特此确认。`,
    withdrawn: '该报告此后已撤回。',
    answer: days => `我方将在 ${days} 日内确认该报告，或提出异议并说明理由。逾期未答复的，视为确认，并记录在案。`,
    analysis: '报告确认后，我方将在 72 小时内查明原因并说明改进措施。',
    takeBack: '贵方可用 withdrawReport 撤回该报告。',
  },
  retracted: {
    subject: named => `违约通知撤回：${what(named)}（${named.breach}）`,
    opening: named => `我方曾就${what(named)}通知贵方。该报告已因下列理由撤回。我方撤回该通知；记录仍可查阅。`,
    ownSubject: named => `贵方的报告已撤回：${what(named)}（${named.breach}）`,
    ownOpening: named => `贵方已因下列理由撤回关于${what(named)}的报告。此事不再处理；记录仍可查阅。`,
  },
};
