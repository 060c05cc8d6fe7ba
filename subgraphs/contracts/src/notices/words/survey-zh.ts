import type { SurveyWords } from './survey-en.ts';

/** The words of mails about surveys, in Chinese. */
export const SURVEY_ZH: SurveyWords = {
  invitation: {
    subject: (title, period, survey) => `满意度调查：${title}，${period}（${survey}）`,
    opening: ({ provider, title, period, by }) =>
      `${provider} 邀请您评价合同“${title}”在 ${period} 期间的服务。只有一个问题，请于 ${by} 前作答。`,
  },
  reminder: {
    subject: (title, period, survey) => `提醒：满意度调查，${title}，${period}（${survey}）`,
    opening: ({ provider, title, period, by }) =>
      `${provider} 曾邀请您评价合同“${title}”在 ${period} 期间的服务，目前尚未收到您的回答。作答截止于 ${by}。此后不再提醒。`,
  },
  labels: { question: '问题', contract: '合同', period: '期间', scale: '评分', until: '截止时间' },
  scales: { CSAT: '1（非常不满意）至 5（非常满意）', NPS: '0（完全不可能）至 10（非常可能）' },
  link: '点击作答：',
  anonymous: '本调查为匿名：只统计您的评分。任何人（包括 Surety）都无法得知哪份评分出自何人，仅记录您已作答。',
  named: '本调查为实名：服务方会看到您的回答及姓名。',
  once: '该链接仅供您本人使用，且只能作答一次，请勿转发。',
};
