import type { ChangeWords } from './change-en.ts';

const before = (instant: string | null): string => (instant === null ? '' : `在 ${instant} 前`);

/** The words of mails about changes, in Chinese. */
export const CHANGE_ZH: ChangeWords = {
  tasks: {
    AWAITING_ASSESSMENT: '评估其风险、影响和可行性',
    APPROVED: '确定实施窗口',
    SCHEDULED: '在窗口内实施',
    IMPLEMENTING: '在窗口内完成或回退',
    IMPLEMENTED: '验证或回退',
    AWAITING_DOCUMENTATION: '填写结项记录',
    VOTE: '投票，或将投票权转交其他成员',
    REVIEW: '复核该项紧急决定',
    NOTHING: '无需再做任何事',
  },
  or: mutations => mutations.join(' 或 '),
  nothing: '（无）',
  subject: (what, title, service, change) => `${what}：${service} 的变更“${title}”（${change}）`,
  named: (title, service) => `${service} 的变更“${title}”`,
  labels: {
    contract: '合同',
    service: '服务',
    change: '变更编号',
    reason: '原因',
    content: '内容',
    effect: '效果',
    risk: '风险',
    impact: '影响',
    feasibility: '可行性',
    atOnce: '立即决定的理由',
    vote: '表决',
    window: '窗口',
  },
  standing: (cast, members, needed) => `${members} 名成员中已有 ${cast} 名投票；需要 ${needed} 票`,
  doSo: mutations => `请使用 ${mutations} 办理。`,
  noInstant: '尚未确定的时间',
  turn: {
    subject: '轮到您办理',
    opening: ({ named, task, by }) => `${named}现由您办理：请${before(by)}${task}。`,
  },
  reminder: {
    subject: '提醒',
    opening: ({ named, task, by }) => `${named}仍待办理：请${before(by)}${task}。`,
  },
  open: {
    subject: '窗口已开始',
    opening: ({ named, task, by }) => `${named}的窗口已开始：请${before(by)}${task}。`,
  },
  overdue: {
    subject: '逾期',
    opening: ({ named, task, by }) => `${named}中的下列事项应${before(by)}完成，但尚未完成：${task}。该事项仍待办理。`,
  },
  scheduled: {
    subject: '已排期',
    opening: (named, from, to) => `${named}将于 ${from} 至 ${to} 实施。`,
    isMaintenance: '该窗口已申报为维护时间；如何计算以贵方合同为准。',
    isNoMaintenance: '该窗口不属于维护时间：服务承诺照常有效。',
  },
  fromTo: (from, to) => `${from} 至 ${to}`,
};
