import type { RecordsOf } from '@surety/platform/lifecycle-records';
import { workflowId } from '@surety/workflow-contract';
import { Survey } from '../persistence/survey.ts';
import { surveyLifecycle } from './survey-lifecycle.ts';

/** What the rows of surveys say of their lifecycles. */
export const recordsOf: RecordsOf = async (em, _nowMs, workflowIds) => {
  const ids = workflowIds.filter(id => id.startsWith('survey/')).map(id => id.split('/')[2] ?? '');
  const surveys = await em.find(Survey, { id: { $in: ids } });
  return new Map(
    surveys.map(survey => [
      workflowId.survey(survey.tenant, survey.id),
      { isOver: survey.closedAt !== null, phase: null, shown: null, lifecycle: surveyLifecycle(survey) },
    ]),
  );
};
