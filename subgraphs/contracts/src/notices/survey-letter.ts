import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import type { SurveyToTell } from '../persistence/survey-to-tell.ts';
import type { SurveyNotice } from '../rules/notification-kinds.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import { SURVEY_WORDS } from './words/survey-words.ts';

/** Everything that a mail about a survey may say. */
export type SurveyMailFacts = SurveyToTell & {
  readonly contractTitle: string;
  readonly providerName: string;
};

/** Puts what metrics said of a survey beside what contracts knows of its contract. */
export async function surveyMailFacts(
  em: EntityManager,
  contractId: string,
  said: SurveyToTell,
): Promise<SurveyMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return { ...said, contractTitle: contract.title, providerName: provider.name };
}

const WORDS_OF = {
  SURVEY_INVITATION: 'invitation',
  SURVEY_REMINDER: 'reminder',
} as const satisfies Record<SurveyNotice, string>;

/** Words the mail that asks one contact for an answer, or reminds it (H6.1). @param url the contact's own link; null where it can't be given */
export function surveyLetter(
  kind: SurveyNotice,
  { facts, reader, url }: { readonly facts: SurveyMailFacts; readonly reader: Reader; readonly url: string | null },
): Letter {
  const words = SURVEY_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { surveyId, contractTitle: title, providerName: provider, period, scale, question, isAnonymous } = facts;
  const { subject, opening } = words[WORDS_OF[kind]];
  const by = instantInWords(Date.parse(facts.closesAt), reader);
  return {
    language: reader.language,
    subject: subject(title, period, surveyId),
    greeting: greeting(reader.name),
    blocks: [
      opening({ provider, title, period, by }),
      {
        facts: [
          [words.labels.question, question],
          [words.labels.scale, words.scales[scale]],
          [words.labels.contract, title],
          [words.labels.period, period],
          [words.labels.until, by],
        ],
      },
      isAnonymous ? words.anonymous : words.named,
      ...(url === null ? [] : [{ link: { label: words.link, url } }]),
      words.once,
    ],
    signature: onBehalfOf(provider),
  };
}
