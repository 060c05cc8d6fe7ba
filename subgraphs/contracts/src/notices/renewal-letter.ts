import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyOf } from '@surety/domain';
import { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { readIndexation } from '../persistence/index-values.ts';
import { Party } from '../persistence/party.ts';
import { Renewal } from '../persistence/renewal.ts';
import { Service } from '../persistence/service.ts';
import { renewalTermsOf } from '../persistence/term-end.ts';
import { followsIndexation } from '../rules/fee-indexation.ts';
import type { RenewalNotice } from '../rules/notification-kinds.ts';
import { RENEWAL_STATES, type RenewalState } from '../rules/renewal.ts';
import type { TermPerformance } from '../rules/term-performance.ts';
import { type IndexedNews, indexationBlocks } from './indexation-blocks.ts';
import type { Block, Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { BREACH_WORDS } from './words/breach-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import { RENEWAL_WORDS } from './words/renewal-words.ts';

/** Everything that a mail about the end of a term may say. Days are local ones, instants epoch milliseconds. */
export type RenewalFacts = {
  readonly contractTitle: string;
  readonly contractReference: string;
  readonly providerName: string;
  readonly timeZone: string;
  readonly termEnd: string;
  readonly nextTermEnd: string | null;
  readonly otherwise: 'RENEWS' | 'BY_MONTH' | 'ENDS';
  readonly optOutUntilMs: number;
  readonly optedOutBy: 'PROVIDER' | 'CUSTOMER' | null;
  readonly reason: string | null;
  /** Null where nothing is indexed. */
  readonly indexed: IndexedNews | null;
  readonly performance: readonly (TermPerformance & { readonly serviceName: string })[];
};

export async function renewalFacts(em: EntityManager, id: string): Promise<RenewalFacts> {
  const renewal = await em.findOneOrFail(Renewal, { id });
  const { contractId, termEnd, optOutUntil, optedOutBy, reason, version: number } = renewal;
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  const current = await em.findOneOrFail(ContractVersion, { contractId, number: contract.contentVersion });
  const next = number === null ? null : await em.findOneOrFail(ContractVersion, { contractId, number });
  const terms = renewalTermsOf(current.content);
  const services = await em.find(Service, { id: { $in: renewal.performance.map(({ serviceId }) => serviceId) } });
  const nameById = new Map(services.map(({ id: serviceId, name }) => [serviceId, name]));
  return {
    contractTitle: contract.title,
    contractReference: contract.externalId ?? contractId,
    providerName: provider.name,
    timeZone: contract.timeZone,
    termEnd,
    nextTermEnd: next?.content.termEnd ?? null,
    otherwise: terms?.policy === 'AUTOMATIC' ? 'RENEWS' : terms?.afterTerm === 'MONTH_BY_MONTH' ? 'BY_MONTH' : 'ENDS',
    optOutUntilMs: optOutUntil.getTime(),
    optedOutBy,
    reason,
    indexed: next ? indexedIn(next) : await indexedSoFar(em, contractId),
    performance: renewal.performance.map(each => ({
      ...each,
      serviceName: nameById.get(each.serviceId) ?? each.serviceId,
    })),
  };
}

/** What became of the fee in the next version. */
function indexedIn({ indexation, content }: ContractVersion): IndexedNews | null {
  const fees = content.agreement?.fees;
  const fee = fees && moneyOf(fees.amount, fees.currency);
  if (!indexation || !fee) return null;
  return { indexation, agreed: { fee, followsClause: followsIndexation(content, indexation) } };
}

/** What becomes of it by the values on record now, where it goes on: by the newest signed version, as `Contract.nextFee` says it. */
async function indexedSoFar(em: EntityManager, contractId: string): Promise<IndexedNews | null> {
  const signed = { contractId, state: 'SIGNED' } as const;
  const { content } = await em.findOneOrFail(ContractVersion, signed, { orderBy: { number: 'desc' } });
  const indexation = await readIndexation(em, content);
  return indexation && { indexation, agreed: null };
}

/** What a mail about the end of a term is made from; `fact` says what it is about: `renewal/rnw_…/OPTED_OUT/customer`. */
type RenewalMailContext = { readonly facts: RenewalFacts; readonly fact: string; readonly reader: Reader };

/** To both sides: a term ends soon, or what becomes of the contract then (H7.4). */
export function renewalLetter(kind: RenewalNotice, { facts, fact, reader }: RenewalMailContext): Letter {
  const words = RENEWAL_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const day = (date: string) => words.lastDay(date, facts.timeZone);
  const said = {
    contract: facts.contractTitle,
    end: day(facts.termEnd),
    next: facts.nextTermEnd === null ? null : day(facts.nextTermEnd),
    side: words.sides[facts.optedOutBy ?? 'PROVIDER'],
    isIndexed: facts.indexed !== null,
  };
  const news = words.news[stateIn(fact)];
  const isNews = kind === 'RENEWAL_NEWS';
  return {
    language: reader.language,
    subject: words.subject(isNews ? news.subject : words.opened.subject, facts.contractTitle, facts.contractReference),
    greeting: greeting(reader.name),
    blocks: isNews
      ? [news.says(said), known(facts, reader), ...(facts.nextTermEnd === null ? [] : indexed(facts, reader))]
      : [
          words.opened.opening(said),
          words.otherwise[facts.otherwise],
          words.propose,
          ...(facts.otherwise === 'ENDS' ? [] : [words.optOut(instantInWords(facts.optOutUntilMs, reader))]),
          known(facts, reader),
          ...indexed(facts, reader),
          ...performed(facts, reader),
        ],
    signature: onBehalfOf(facts.providerName),
  };
}

function stateIn(fact: string): Exclude<RenewalState, 'OPEN'> {
  const named = fact.split('/')[2];
  const state = RENEWAL_STATES.find(each => each === named);
  return state === undefined || state === 'OPEN' ? 'ENDED' : state;
}

const indexed = ({ indexed: news }: RenewalFacts, { language }: Reader): Block[] =>
  news ? indexationBlocks(news, language) : [];

/** How the contract did, on whose ground another term is proposed. */
function performed({ performance }: RenewalFacts, { language }: Reader): Block[] {
  if (performance.length === 0) return [];
  const { performed: words } = RENEWAL_WORDS[language];
  const { indicators } = BREACH_WORDS[language];
  return [
    words.opening,
    {
      facts: performance.map(({ serviceName, indicator, met, missed, unknown }) => [
        words.of(serviceName, indicators[indicator]),
        words.counts(met, missed, unknown),
      ]),
    },
  ];
}

function known(facts: RenewalFacts, { language }: Reader): Block {
  const { labels, lastDay } = RENEWAL_WORDS[language];
  const { contractTitle, contractReference, timeZone, termEnd, nextTermEnd, reason } = facts;
  return {
    facts: [
      [labels.contract, `${contractTitle} (${contractReference})`],
      [labels.end, lastDay(termEnd, timeZone)],
      ...(nextTermEnd === null ? [] : [[labels.next, lastDay(nextTermEnd, timeZone)] as const]),
      ...(reason === null ? [] : [[labels.reason, reason] as const]),
    ],
  };
}
