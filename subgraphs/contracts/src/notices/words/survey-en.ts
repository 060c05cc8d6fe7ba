type Asked = { readonly provider: string; readonly title: string; readonly period: string; readonly by: string };

/** The words of mails about surveys, in English. `SurveyWords` is made from this table, so that every language has all of them. */
export const SURVEY_EN = {
  invitation: {
    subject: (title: string, period: string, survey: string) =>
      `How satisfied are you? ${title}, ${period} (${survey})`,
    opening: ({ provider, title, period, by }: Asked) =>
      `${provider} asks you how you see the contract ${title} in the period ${period}. It is one question; please answer it by ${by}.`,
  },
  reminder: {
    subject: (title: string, period: string, survey: string) =>
      `Reminder: how satisfied are you? ${title}, ${period} (${survey})`,
    opening: ({ provider, title, period, by }: Asked) =>
      `${provider} asked you how you see the contract ${title} in the period ${period}, and there is no answer of yours yet. It can be given until ${by}. You will not be reminded again.`,
  },
  labels: { question: 'Question', contract: 'Contract', period: 'Period', scale: 'Scale', until: 'Answers until' },
  scales: {
    CSAT: '1 (very dissatisfied) to 5 (very satisfied)',
    NPS: '0 (not at all likely) to 10 (extremely likely)',
  },
  link: 'Answer here:',
  anonymous:
    'The survey is anonymous: of your answer only the score is counted. Nobody, Surety neither, can tell whose it is; it is only kept that you answered.',
  named: 'The survey is not anonymous: the provider sees your answer with your name.',
  once: 'The link is yours alone, and works once. Please do not pass it on.',
};
export type SurveyWords = typeof SURVEY_EN;
