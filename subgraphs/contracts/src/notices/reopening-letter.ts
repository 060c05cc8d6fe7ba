import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import { PeriodReopening } from '../persistence/period-reopening.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import { REOPENING_WORDS } from './words/reopening-words.ts';

/** Everything that a mail about a reopened period may say. Instants in epoch milliseconds. */
type ReopeningFacts = {
  readonly period: string;
  readonly contractTitle: string;
  readonly contractReference: string;
  readonly providerName: string;
  readonly reason: string;
  readonly untilMs: number;
};

export async function reopeningFacts(em: EntityManager, id: string): Promise<ReopeningFacts> {
  const { contractId, period, reason, until } = await em.findOneOrFail(PeriodReopening, { id });
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return {
    period,
    contractTitle: contract.title,
    contractReference: contract.externalId ?? contractId,
    providerName: provider.name,
    reason,
    untilMs: until.getTime(),
  };
}

/** To both sides: a sealed period counts late facts again, and why. */
export function reopeningLetter({
  facts,
  reader,
}: {
  readonly facts: ReopeningFacts;
  readonly reader: Reader;
}): Letter {
  const { period, contractTitle, contractReference, providerName, reason, untilMs } = facts;
  const words = REOPENING_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { labels } = words;
  return {
    language: reader.language,
    subject: words.subject(period, contractTitle, contractReference),
    greeting: greeting(reader.name),
    blocks: [
      words.opening(period, contractTitle),
      {
        facts: [
          [labels.contract, `${contractTitle} (${contractReference})`],
          [labels.period, period],
          [labels.reason, reason],
          [labels.until, instantInWords(untilMs, reader)],
        ],
      },
      words.follows,
    ],
    signature: onBehalfOf(providerName),
  };
}
