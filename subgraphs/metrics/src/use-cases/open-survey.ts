import { checkText, ok, periodByLabel, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OpenSurveyInput } from '../generated/types.ts';
import { surveyLifecycle } from '../lifecycles/survey-lifecycle.ts';
import { AdoptedContract, periodBasis } from '../persistence/adopted.ts';
import { NOT_ANSWERED, Survey, SurveyInvitation } from '../persistence/survey.ts';
import { checkSurveyLimit } from '../rules/survey-result.ts';
import { type AgreedSurvey, agreedSurvey } from './agreed-survey.ts';

/** Asks people of the customer about a period of a contract (H6.1, H3.4). */
export async function openSurvey(tx: Tx, input: OpenSurveyInput): Promise<Result<{ surveyId: string }>> {
  const { em, now, identity } = tx;
  const { contractId, scale, question, anonymous: isAnonymous, closesAt } = input;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const period = periodByLabel(input.period, periodBasis(contract));
  if (!period.ok) return { ...period, problem: { ...period.problem, path: ['input', 'period'] } };
  const agreed = await agreedSurvey(tx, contract, period.value, input);
  if (!agreed.ok) return agreed;
  const { limit, minimumAnswers } = agreed.value;
  const given = checkGiven(input, agreed.value, now);
  if (!given.ok) return given;
  const { tenant, customerId } = contract;
  const survey = em.create(Survey, {
    id: tx.newId('srv'),
    tenant,
    contractId,
    customerId,
    period: period.value.label,
    periodStart: new Date(period.value.startMs),
    periodEnd: new Date(period.value.endMs),
    scale,
    question,
    isAnonymous,
    minimumAnswers,
    limit,
    openedBy: identity.subject,
    openedAt: new Date(now),
    closesAt,
    tally: {},
    closedAt: null,
    remindsAt: new Date(now + (closesAt.getTime() - now) * REMINDED_AFTER),
    contactIds: input.contacts,
    audience: input.audience ?? null,
    asker: null,
    unknownContacts: [],
  });
  for (const subject of input.invited)
    em.create(SurveyInvitation, {
      surveyId: survey.id,
      subject,
      contactId: null,
      language: null,
      timeZone: null,
      tenant,
      customerId,
      ...NOT_ANSWERED,
    });
  const details = { period: survey.period, scale, isAnonymous, minimumAnswers, limit, invited: personsIn(input) };
  await tx.outbox.send({ ...surveyLifecycle(survey), signal: 'opened' });
  tx.trail({ subjectKind: 'survey', subjectId: survey.id, contractId, details });
  return ok({ surveyId: survey.id });
}

/** So much of its time has passed when people are reminded. */
const REMINDED_AFTER = 0.75;

const personsIn = ({ invited, contacts }: Pick<OpenSurveyInput, 'invited' | 'contacts'>): number =>
  invited.length + contacts.length;

/** More people would be asked one by one with an import, not in one request. */
const MOST_INVITED = 1_000;

function checkGiven(
  { scale, question, invited, contacts, audience, closesAt }: OpenSurveyInput,
  { limit, minimumAnswers }: AgreedSurvey,
  now: number,
): Result<null> {
  const worded = checkText('The question', question, ['input', 'question'], 500);
  if (!worded.ok) return worded;
  const promised = limit === null ? ok(null) : checkSurveyLimit(scale, limit);
  if (!promised.ok) return promised;
  if (closesAt.getTime() <= now)
    return wrong(`"closesAt" ${closesAt.toISOString()}`, 'name an instant ahead.', ['input', 'closesAt']);
  const asked = [...invited, ...contacts];
  const persons = new Set(asked.filter(person => person.trim() !== ''));
  const isNobody = asked.length === 0 && audience == null;
  if (persons.size !== asked.length || isNobody || asked.length > MOST_INVITED)
    return wrong('The invitations', `name 1 to ${MOST_INVITED} persons, each once.`, ['input', 'invited']);
  const most = audience == null ? asked.length : MOST_INVITED;
  if (minimumAnswers < 1 || minimumAnswers > most)
    return wrong(`The minimum of ${minimumAnswers}`, `use 1 to ${most}, who are asked.`, ['input', 'minimumAnswers']);
  return ok(null);
}
