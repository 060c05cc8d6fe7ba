import type { SurveyActivities } from '@surety/workflow-contract';
import type { SurveyToTellQuery } from './generated/metrics/graphql.ts';
import { missing } from './missing.ts';
import { requestNotification } from './notification.ts';
import { ContactsToAsk } from './operations/contracts.ts';
import { CloseSurvey, InviteContacts, SurveyToTell } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const surveyActivities = (subgraphs: Subgraphs): SurveyActivities => {
  const surveyToTell = async (tenant: string, surveyId: string) =>
    (await subgraphs.ask('metrics', tenant, SurveyToTell, { surveyId })).surveyToTell ?? missing(surveyId);

  /** Each of those who have not answered gets a mail of its own; nobody is left: nothing is sent. */
  const ask = async (tenant: string, surveyId: string, kind: 'SURVEY_INVITATION' | 'SURVEY_REMINDER') => {
    const survey = await surveyToTell(tenant, surveyId);
    const asked = survey.awaited.length;
    const fact = `survey/${surveyId}/${kind === 'SURVEY_INVITATION' ? 'invited' : 'reminded'}`;
    if (asked > 0)
      await requestNotification(subgraphs)({
        tenant,
        fact,
        kind,
        audience: 'CUSTOMER',
        survey: toTell(surveyId, survey),
      });
    return { asked };
  };

  return {
    async inviteToSurvey({ tenant, surveyId }) {
      const { contractId, contacts, audience } = await surveyToTell(tenant, surveyId);
      if (contacts.length === 0 && audience == null) return { asked: 0 };
      const named = { contractId, contacts, audience: audience == null ? null : AUDIENCES[audience] };
      const { contactsToAsk } = await subgraphs.ask('contracts', tenant, ContactsToAsk, named);
      await subgraphs.tell('metrics', tenant, InviteContacts, {
        input: { surveyId, ...(contactsToAsk ?? missing(contractId)) },
      });
      return ask(tenant, surveyId, 'SURVEY_INVITATION');
    },

    remindOfSurvey: ({ tenant, surveyId }) => ask(tenant, surveyId, 'SURVEY_REMINDER'),

    async closeSurvey({ tenant, surveyId }) {
      await subgraphs.tell('metrics', tenant, CloseSurvey, { surveyId });
    },
  };
};

const AUDIENCES = { CONTACTS: 'CUSTOMER', MANAGERS: 'CUSTOMER_MANAGER' } as const;

type Survey = NonNullable<SurveyToTellQuery['surveyToTell']>;

const toTell = (surveyId: string, { contractId, period, scale, question, anonymous, closesAt, awaited }: Survey) => ({
  surveyId,
  contractId,
  period,
  scale,
  question,
  anonymous,
  closesAt,
  contactIds: awaited,
});
