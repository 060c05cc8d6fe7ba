import type { QueryResolvers } from '../../generated/types.ts';
import { contactsOf, Survey } from '../../persistence/survey.ts';

export const surveyToTell: NonNullable<QueryResolvers['surveyToTell']> = async (_parent, { surveyId }, { em }) => {
  const survey = await em.findOne(Survey, { id: surveyId });
  if (!survey) return null;
  const { contractId, period, scale, question, isAnonymous: anonymous, closesAt, contactIds, audience } = survey;
  const awaited = await contactsOf(em, surveyId, false);
  const said = { contractId, period, scale, question, anonymous, closesAt };
  return { ...said, contacts: contactIds ?? [], audience: audience ?? null, awaited };
};
