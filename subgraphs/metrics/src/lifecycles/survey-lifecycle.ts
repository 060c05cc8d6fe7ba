import type { Startable } from '@surety/platform/start-options';
import { type SurveyInput, workflowId } from '@surety/workflow-contract';
import type { Survey } from '../persistence/survey.ts';

/** The survey's lifecycle: it asks by mail, reminds and closes. */
export function surveyLifecycle(survey: Survey): Startable {
  const { id: surveyId, tenant, contractId, period, closesAt, remindsAt } = survey;
  const start: SurveyInput = {
    tenant,
    surveyId,
    contractId,
    period,
    remindAt: (remindsAt ?? closesAt).toISOString(),
    closesAt: closesAt.toISOString(),
  };
  const keywords = { Tenant: tenant, ContractId: contractId, Phase: 'INVITING', Owner: 'SYSTEM' };
  return {
    workflow: 'survey',
    workflowId: workflowId.survey(tenant, surveyId),
    start,
    summary: `Survey: ${period} of ${contractId}`,
    searchAttributes: [
      ...Object.entries(keywords).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value })),
      { name: 'NextDeadline', type: 'DATETIME', value: start.closesAt },
    ],
  };
}
