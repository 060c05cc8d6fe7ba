import type { FindingWords } from './finding-en.ts';

const before = (instant: string | null): string => (instant === null ? '' : `在 ${instant} 前`);

/** The words of mails about findings, in Chinese. */
export const FINDING_ZH: FindingWords = {
  grades: { MAJOR: '严重不符合项', MINOR: '一般不符合项', OBSERVATION: '观察项' },
  tasks: {
    AWAITING_PLAN: '说明根本原因和整改计划（planRemediation）',
    REMEDIATING: '完成整改并提交报告（reportRemediation），或申请延期（askExtension）',
    AWAITING_VERIFICATION: '验证所报告的整改，或退回（verifyRemediation）',
    WATCHING_EFFECT: '无需办理：正在跟踪整改效果',
    SOLVED: '无需再做任何事',
  },
  answerExtension: '批准或拒绝所申请的延期（answerExtension）',
  effects: {
    EFFECTIVE: '验证之后的数据表明整改有效。',
    NOT_EFFECTIVE: '验证之后再次未达到承诺值。',
    UNKNOWN: '验证之后尚无数据能够表明整改是否有效。',
  },
  subject: (what, grade, title, finding) => `${what}：${title} 的${grade}（${finding}）`,
  named: (grade, title) => `合同“${title}”的下列${grade}`,
  labels: {
    contract: '合同',
    says: '发现的问题',
    owner: '整改责任方',
    day: '整改期限',
    rootCause: '根本原因',
    plan: '整改计划',
    extendTo: '申请延至',
    extensionReason: '申请延期的理由',
    extensionRefusal: '拒绝延期的理由',
    report: '整改报告',
    refusalReason: '未通过验证的理由',
    effect: '效果',
    finding: '编号',
  },
  turn: {
    subject: '轮到您办理',
    opening: ({ named, task, by }) => `${named}现由您办理：请${before(by)}${task}。`,
  },
  reminder: {
    subject: '提醒',
    opening: ({ named, task, by }) => `${named}仍待办理：请${before(by)}${task}。`,
  },
  overdue: {
    subject: '逾期',
    opening: ({ named, task, by }) => `${named}中的下列事项应${before(by)}完成，但尚未完成：${task}。该事项仍待办理。`,
  },
  verified: {
    subject: '已验证',
    opening: ({ named, by }) =>
      `${named}的整改已由他人验证。此后各期间的数据将表明整改是否有效${by === null ? '' : `，并于 ${by} 查看`}。`,
  },
  notEffective: {
    subject: '整改无效',
    opening: ({ named, task, by }) => `${named}的整改未见效，现重新开启。提供方应${before(by)}${task}。`,
  },
  solved: {
    subject: '已解决',
    opening: ({ named }) => `${named}已验证为解决。`,
  },
};
