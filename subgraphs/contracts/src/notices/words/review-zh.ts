import type { ReviewWords } from './review-en.ts';

const before = (instant: string | null): string => (instant === null ? '' : `在 ${instant} 前`);

/** The words of mails about reviews, in Chinese. */
export const REVIEW_ZH: ReviewWords = {
  kinds: {
    MONTHLY_EVALUATION: '月度评价',
    QUARTERLY_REVIEW: '季度评审',
    REQUESTED_REPORT: '按要求出具的报告',
  },
  tasks: {
    AWAITING_COMPLETION: '完成报告（completeReview）',
    AWAITING_APPROVAL: '批准（approveReview）或退回（returnReview）报告',
    AWAITING_ANSWER: '接受报告，或说明理由提出异议（answerReview）',
    PUBLISHED: '无需再做任何事',
  },
  answers: {
    ACCEPTED: '客户已接受。',
    OBJECTED: '客户提出异议。',
    SILENT: '客户未在期限内答复。',
  },
  subject: (what, kind, period, title, review) => `${what}：${title} ${period} 的${kind}（${review}）`,
  named: (kind, period, title) => `合同“${title}” ${period} 的${kind}`,
  labels: {
    contract: '合同',
    period: '期间',
    review: '评审编号',
    requestReason: '要求的理由',
    conclusions: '结论',
    measure: '改进措施',
    reasons: '理由',
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
  report: {
    link: '报告全文（须登录 Surety）：',
    subject: '报告',
    opening: ({ named, task, by }) =>
      `现送上${named}的报告。请${before(by)}${task}；如不答复，将予以记录，报告随后发布。`,
  },
  published: {
    subject: '已发布',
    opening: ({ named }) => `${named}的报告已发布。`,
  },
};
