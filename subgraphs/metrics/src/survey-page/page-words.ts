import type { SurveyScale } from '../rules/survey-result.ts';

/** The words of the page on which contacts answer, in English. `PageWords` is made from them, so that every language has all of them. */
const EN = {
  tag: 'en-GB',
  name: 'English',
  title: 'How satisfied are you?',
  asks: (provider: string) => `${provider} asks you for your answer to one question.`,
  contract: 'Contract',
  period: 'Period',
  until: 'Answers until',
  anonymous: (minimum: number) =>
    `This survey is anonymous. Of your answer only the score is counted: nobody, Surety neither, can tell whose it is. It is only kept that you answered. With fewer answers than ${minimum} no figure is told at all.`,
  named: 'This survey is not anonymous: the provider sees your answer together with who you are.',
  ends: {
    CSAT: { lowest: 'very dissatisfied', highest: 'very satisfied' },
    NPS: { lowest: 'not at all likely', highest: 'extremely likely' },
  } satisfies Record<SurveyScale, object>,
  comment: 'What would you like to add? (optional)',
  once: 'You can answer once. An answer cannot be changed.',
  button: 'Send the answer',
  notUnderstood: 'Please choose one of the scores.',
  commentLimit: 'What you add may have 2,000 characters.',
  thanks: 'Thank you. Your answer is on record; you can close this page.',
  answered: 'Your answer is on record already. Everybody answers once, so there is nothing more to do. Thank you.',
  closed: (until: string) => `This survey closed on ${until}. No answer is taken any more. Thank you all the same.`,
  unknown:
    'This link leads to no survey. It may be cut short, or too old. Open it once more as it stands in the mail; if that does not help, ask who sent it.',
};
export type PageWords = typeof EN;

export const PAGE_WORDS: Readonly<Record<'EN' | 'ZH', PageWords>> = {
  EN,
  ZH: {
    tag: 'zh-CN',
    name: '中文',
    title: '您的满意度如何？',
    asks: provider => `${provider} 请您回答一个问题。`,
    contract: '合同',
    period: '期间',
    until: '截止时间',
    anonymous: minimum =>
      `本调查为匿名。只统计您的评分：任何人（包括 Surety）都无法得知哪份评分出自何人，仅记录您已作答。回答少于 ${minimum} 份时，不公布任何结果。`,
    named: '本调查为实名：服务方会看到您的回答及您的身份。',
    ends: {
      CSAT: { lowest: '非常不满意', highest: '非常满意' },
      NPS: { lowest: '完全不可能', highest: '非常可能' },
    },
    comment: '您还想补充什么？（可不填）',
    once: '只能作答一次，提交后不能更改。',
    button: '提交回答',
    notUnderstood: '请选择一个评分。',
    commentLimit: '补充内容不超过 2000 字。',
    thanks: '谢谢。您的回答已记录，可以关闭本页。',
    answered: '您的回答已经记录。每人只作答一次，无需再做任何操作。谢谢。',
    closed: until => `本调查已于 ${until} 结束，不再接受回答。仍然感谢您。`,
    unknown: '此链接没有对应的调查，可能不完整或已过期。请按邮件中的原样重新打开；如仍无效，请联系发件方。',
  },
};
