import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../persistence/contract.ts';
import { keptOf } from '../persistence/kept-records.ts';
import type { Notification } from '../persistence/notification.ts';
import { Party } from '../persistence/party.ts';
import { Webhook } from '../persistence/webhook.ts';
import { keptUntil } from '../rules/erasure.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { CLOSING_WORDS } from './words/closing-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a closed contract may say. Instants in epoch milliseconds. */
type ClosingFacts = {
  readonly contractTitle: string;
  readonly contractReference: string;
  readonly providerName: string;
  readonly endedAtMs: number;
  readonly keptUntilMs: number;
  /** Addresses of the party's systems that were revoked with it. */
  readonly revoked: readonly string[];
};

export async function closingFacts(
  em: EntityManager,
  { contractId, partyId }: Pick<Notification, 'contractId' | 'partyId'>,
): Promise<ClosingFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const kept = await keptOf(em, contract);
  const webhooks = await em.find(Webhook, { partyId, revokedForId: contractId }, { orderBy: { id: 'asc' } });
  const { name: providerName } = await em.findOneOrFail(Party, { id: contract.providerId });
  return {
    contractTitle: contract.title,
    contractReference: contract.externalId ?? contractId,
    providerName,
    endedAtMs: kept.endedAtMs,
    keptUntilMs: keptUntil(kept),
    revoked: webhooks.map(({ url }) => url),
  };
}

/** To both sides: all of an ended contract is over, and what becomes of its records and of the party's webhooks (H7.4). */
export function closingLetter({ facts, reader }: { readonly facts: ClosingFacts; readonly reader: Reader }): Letter {
  const { contractTitle, contractReference, providerName, endedAtMs, keptUntilMs, revoked } = facts;
  const { subject, opening, kept, revoked: revokedWords, labels } = CLOSING_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const keptUntilWords = instantInWords(keptUntilMs, reader);
  return {
    language: reader.language,
    subject: subject(contractTitle, contractReference),
    greeting: greeting(reader.name),
    blocks: [
      opening(contractTitle),
      kept(keptUntilWords),
      ...(revoked.length === 0 ? [] : [revokedWords]),
      {
        facts: [
          [labels.contract, `${contractTitle} (${contractReference})`],
          [labels.ended, instantInWords(endedAtMs, reader)],
          [labels.keptUntil, keptUntilWords],
          ...revoked.map((url): [string, string] => [labels.webhooks, url]),
        ],
      },
    ],
    signature: onBehalfOf(providerName),
  };
}
