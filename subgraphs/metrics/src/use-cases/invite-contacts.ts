import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { InviteContactsInput } from '../generated/types.ts';
import { lockSurvey, NOT_ANSWERED, SurveyInvitation } from '../persistence/survey.ts';

/** Asks contacts of the customer in a survey (H6.1). Whoever was named by the subject of a token too is asked once. Idempotent by contact. */
export async function inviteContacts(tx: Tx, input: InviteContactsInput): Promise<Result<{ surveyId: string }>> {
  const { surveyId, providerName, contractTitle, contacts, unknownContacts } = input;
  const survey = await lockSurvey(tx.em, surveyId);
  if (!survey) return refuse('NOT_FOUND', { what: 'survey', id: surveyId }, ['input', 'surveyId']);
  const isFirst = survey.asker === null;
  survey.asker = { providerName, contractTitle };
  survey.unknownContacts = unknownContacts;
  const { tenant, customerId } = survey;
  let asked = 0;
  for (const { contactId, subject: ownSubject = null, language, timeZone } of contacts) {
    const subject = ownSubject ?? `link/${contactId}`;
    const page = { contactId, language: language === 'ZH' ? 'ZH' : 'EN', timeZone } as const;
    const former = await tx.em.findOne(SurveyInvitation, { surveyId, $or: [{ subject }, { contactId }] });
    if (former) Object.assign(former, page);
    else {
      asked += 1;
      tx.em.create(SurveyInvitation, {
        ...page,
        surveyId,
        subject,
        tenant,
        customerId,
        ...NOT_ANSWERED,
      });
    }
    await tx.em.flush();
  }
  const details = { asked, unknown: unknownContacts.length };
  if (isFirst || asked > 0)
    tx.trail({ subjectKind: 'survey', subjectId: surveyId, contractId: survey.contractId, details });
  return ok({ surveyId });
}
