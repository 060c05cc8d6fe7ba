import type { Entry, InstantText, Sent } from './lifecycles.ts';

/** Phases that the `survey` lifecycle shows. */
export type SurveyPhase = 'INVITING' | 'OPEN' | 'CLOSED';

/** Input of `survey`: enough to enter the lifecycle at any phase. All instants are decided by the row, never by a timer. */
export type SurveyInput = Entry & {
  readonly tenant: string;
  readonly surveyId: string;
  readonly contractId: string;
  readonly period: string;
  /** When who has not answered is reminded, once. */
  readonly remindAt: InstantText;
  readonly closesAt: InstantText;
};

export type SurveySignals = { opened: Sent };

export type SurveyOutcome = { readonly surveyId: string; readonly ended: 'CLOSED' };

/** The door of metrics to which the link in a survey's mail leads; contracts signs the link, and metrics believes it for this purpose alone. */
export const SURVEY_LINK = { purpose: 'survey', path: '/doors/metrics/links/survey' } as const;
