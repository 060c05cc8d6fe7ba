import { isLimitedToParty } from '@surety/platform/identity';
import type { SurveyResolvers } from '../generated/types.ts';
import { contactsOf, SurveyInvitation } from '../persistence/survey.ts';
import { answersIn, surveyResult, unitOf } from '../rules/survey-result.ts';

export const Survey: SurveyResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  anonymous: ({ isAnonymous }) => isAnonymous,
  invited: ({ id }, _args, { em }) => em.count(SurveyInvitation, { surveyId: id }),
  invitedByMail: async ({ id }, _args, { em }) => (await contactsOf(em, id)).length,
  unknownContacts: ({ unknownContacts }) => unknownContacts ?? [],
  remindsAt: ({ remindsAt, closesAt }) => remindsAt ?? closesAt,
  answered: ({ tally }) => answersIn(tally),
  unit: ({ scale }) => unitOf(scale),
  outcome: async (survey, _args, { now }) => surveyResult(survey, await now()).outcome,
  value: async (survey, _args, { now }) => surveyResult(survey, await now()).value,
  scores: async (survey, _args, { now }) =>
    surveyResult(survey, await now()).value === null
      ? []
      : Object.entries(survey.tally)
          .map(([score, count]) => ({ score: Number(score), count }))
          .toSorted((a, b) => a.score - b.score),
  answers: async ({ id, isAnonymous }, _args, { em, identity }) => {
    if (isAnonymous || isLimitedToParty(identity)) return [];
    const where = { surveyId: id, isAnswered: true };
    const given = await em.find(SurveyInvitation, where, { orderBy: { answeredAt: 'asc', subject: 'asc' } });
    return given.flatMap(({ subject, score, comment, answeredAt: at }) =>
      score === null || at === null ? [] : [{ subject, score, comment, at }],
    );
  },
  allowedActions: async ({ id, closesAt }, _args, { em, identity, now }) => {
    if (!identity.roles.includes('customer') || closesAt.getTime() <= (await now())) return [];
    const invitation = await em.findOne(SurveyInvitation, { surveyId: id, subject: identity.subject });
    return invitation && !invitation.isAnswered ? ['ANSWER'] : [];
  },
};
