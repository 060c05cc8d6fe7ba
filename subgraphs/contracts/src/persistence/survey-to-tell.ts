/** What a mail says of a survey, as metrics said it when it was asked for. */
export type SurveyToTell = {
  readonly surveyId: string;
  readonly period: string;
  readonly scale: 'CSAT' | 'NPS';
  readonly question: string;
  readonly isAnonymous: boolean;
  /** RFC 3339. */
  readonly closesAt: string;
  /** Contacts who get it: those who were asked and had not answered. */
  readonly contactIds: readonly string[];
};
