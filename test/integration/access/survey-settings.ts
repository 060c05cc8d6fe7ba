import { customer, manager } from '../contracts/house.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

const ASKED = {
  period: '2031-02',
  scale: 'CSAT',
  question: 'How satisfied are you?',
  anonymous: false,
  invited: [customer.subject],
  minimumAnswers: 1,
  limit: '90',
  closesAt: '2099-01-01T00:00:00Z',
};

/** A survey in which the customer is asked. @returns its id */
async function openedSurvey(metrics: AccessHouse['metrics'], contractId: string): Promise<string> {
  const { survey } = await metrics.mutate<{ survey: { id: string } }>(
    manager,
    'openSurvey',
    { contractId, ...ASKED },
    'survey { id }',
  );
  return survey.id;
}

/** The same, closed. @returns its id */
export async function closedSurvey(metrics: AccessHouse['metrics'], contractId: string): Promise<string> {
  const id = await openedSurvey(metrics, contractId);
  await metrics.query("update survey set closes_at = '2031-03-01T00:00:00Z' where id = $1", [id]);
  return id;
}

/** What must be there before people can be asked, and answer. */
export const SURVEY_SETTINGS = {
  'Mutation.openSurvey': async () => ASKED,
  'Mutation.answerSurvey': async ({ metrics }: AccessHouse, { contractId = '' }: Records) => ({
    surveyId: await openedSurvey(metrics, contractId),
    score: 5,
    comment: 'Fine.',
  }),
} as const;
