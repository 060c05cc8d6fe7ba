import type { AuditWords } from './audit-en.ts';

const before = (instant: string | null): string => (instant === null ? '' : `在 ${instant} 前`);

/** The words of mails about audits, in Chinese. */
export const AUDIT_ZH: AuditWords = {
  kinds: { INTERNAL: '内部审计', EXTERNAL: '外部审计' },
  tasks: {
    DRAFT: '由提供方负责人指定独立的审计员和被审计方负责人（nameAuditors）',
    ORDERED: '由审计员开始审计：抽样、记录访谈或收集证据（drawSample、noteInterview、addAuditEvidence）',
    FIELD_WORK: '由审计员提交审计报告（reportAudit）',
    REPORTED: '审计报告已提交。审计发现如下，各项须按各自期限整改。',
    CLOSED: '审计已关闭：所有审计发现均已验证为解决。',
    CANCELLED: '审计已取消。审计员已记录的内容予以保留。',
  },
  subject: (what, kind, title, audit) => `${what}：${title} 的${kind}（${audit}）`,
  named: (kind, title) => `合同“${title}”的下列${kind}`,
  labels: {
    contract: '合同',
    scope: '审计范围',
    extensionReason: '延期理由',
    cancelReason: '取消理由',
    audit: '编号',
  },
  turn: {
    subject: '待审计',
    opening: ({ named, task, by }) => `${named}：请${before(by)}${task}。`,
  },
  reminder: {
    subject: '提醒',
    opening: ({ named, task, by }) => `${named}仍待办理：请${before(by)}${task}。`,
  },
  overdue: {
    subject: '逾期',
    opening: ({ named, task, by }) =>
      `${named}中的下列事项应${before(by)}完成，但尚未完成：${task}。该事项仍待办理，也可延长期限（extendAudit）。`,
  },
  news: {
    subject: '通知',
    opening: ({ named, task }) => `${named}：${task}`,
  },
};
