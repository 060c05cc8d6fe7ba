import type { EntityManager } from '@mikro-orm/postgresql';
import type { ComplaintToTell } from '../persistence/complaint-to-tell.ts';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import type { ComplaintNotice } from '../rules/notification-kinds.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { COMPLAINT_WORDS } from './words/complaint-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a complaint may say. */
export type ComplaintMailFacts = ComplaintToTell & { readonly contractTitle: string; readonly providerName: string };

/** Puts what audits said of a complaint beside what contracts knows of its contract. */
export async function complaintMailFacts(
  em: EntityManager,
  contractId: string,
  said: ComplaintToTell,
): Promise<ComplaintMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return { ...said, contractTitle: contract.title, providerName: provider.name };
}

/** Words one notification about a complaint for one recipient (H6.1). */
export function complaintLetter(
  kind: ComplaintNotice,
  { facts, reader }: { readonly facts: ComplaintMailFacts; readonly reader: Reader },
): Letter {
  const words = COMPLAINT_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { complaintId, contractTitle, providerName, criterion, says, madeAt, answer } = facts;
  const { subject, opening } = kind === 'COMPLAINT_RECORDED' ? words.recorded : words.answered;
  const { labels } = words;
  return {
    language: reader.language,
    subject: subject(contractTitle, complaintId),
    greeting: greeting(reader.name),
    blocks: [
      opening(contractTitle),
      {
        facts: [
          [labels.contract, contractTitle],
          [labels.criterion, words.criteria[criterion]],
          [labels.madeAt, instantInWords(Date.parse(madeAt), reader)],
          [labels.says, says],
          ...(answer === null ? [] : [[labels.answer, answer] as const]),
          [labels.complaint, complaintId],
        ],
      },
    ],
    signature: onBehalfOf(providerName),
  };
}
