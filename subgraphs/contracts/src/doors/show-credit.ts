import { ok, refuse } from '@surety/domain';
import { PAGE_HEADERS } from '@surety/platform/document/answered-document';
import { htmlOf } from '@surety/platform/document/html';
import type { Door } from '@surety/platform/doors';
import type { Context } from '../context.ts';
import { WORDS } from '../document/agreement-document.ts';
import { creditDocument, creditTitle } from '../document/credit/credit-document.ts';
import { CREDIT_EN } from '../document/credit/credit-words-en.ts';
import { CREDIT_ZH } from '../document/credit/credit-words-zh.ts';
import type { ExplainedCredit } from '../document/credit/explained-credit.ts';
import type { Breach } from '../persistence/breach.ts';
import type { Compensation } from '../persistence/compensation.ts';
import { LedgerTransaction } from '../persistence/ledger.ts';
import { known } from '../persistence/loaders.ts';
import { languageFor } from './language-for.ts';

/** The lifecycles do what no person does; so their calls are signed. */
const SURETY = ['lifecycles', 'Surety'] as const;
const OWN = { EN: CREDIT_EN, ZH: CREDIT_ZH };

/** Shows how a breach's credit was worked out and what became of it, as one page to read and to print (H7.3.4). */
export const showCredit: Door<Context> = {
  method: 'GET',
  path: '/credits/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor'],
  async answer({ params: { id = '' }, query }, ctx) {
    const breach = await ctx.loaders.breach.load(id);
    const [compensation] = breach ? await ctx.loaders.compensationsOfBreach.load(breach.id) : [];
    if (!breach || !compensation) return refuse('NOT_FOUND', { what: 'credit of the breach', id });
    const language = await languageFor(query['language'], ctx);
    const words = { common: WORDS[language], own: OWN[language] };
    const credit = await explained(breach, compensation, ctx);
    return ok({
      status: 200,
      headers: PAGE_HEADERS,
      body: Buffer.from(htmlOf(creditDocument(credit, words), creditTitle(credit, words), words.common.locale)),
    });
  },
};

async function explained(
  breach: Breach,
  compensation: Compensation,
  { em, loaders }: Context,
): Promise<ExplainedCredit> {
  const { id, contractVersion, facts } = compensation;
  const contract = await known(loaders.contract, breach.contractId);
  const parties = [contract.providerId, contract.customerId];
  const [provider, customer] = await Promise.all(parties.map(party => known(loaders.party, party)));
  const versions = await loaders.versionsOfContract.load(contract.id);
  const contacts = (await Promise.all(parties.map(party => loaders.contactsOfParty.load(party)))).flat();
  const serviceIds = [...new Set(facts.flatMap(({ serviceId }) => serviceId ?? []))];
  const services = await Promise.all(serviceIds.map(serviceId => loaders.service.load(serviceId)));
  const [damages = null] = await loaders.damagesOfBreach.load(breach.id);
  const evidence = await Promise.all((damages?.documentIds ?? []).map(each => loaders.document.load(each)));
  return {
    compensation,
    serviceName: (await known(loaders.service, breach.serviceId)).name,
    contract: {
      id: contract.id,
      title: contract.title,
      timeZone: contract.timeZone,
      provider: provider?.name ?? '',
      customer: customer?.name ?? '',
    },
    effectiveFrom: versions.find(({ number }) => number === contractVersion)?.effectiveFrom ?? null,
    damages,
    evidence: evidence.flatMap(document => (document ? [`${document.name} (${document.id})`] : [])),
    events: await loaders.eventsOfCompensation.load(id),
    transactions: await em.find(LedgerTransaction, { compensationId: id }, { orderBy: { at: 'asc', id: 'asc' } }),
    entries: await loaders.entriesOfCompensation.load(id),
    services: new Map(services.flatMap(service => (service ? [[service.id, service.name]] : []))),
    people: new Map([SURETY, ...contacts.flatMap(({ subject, name }) => (subject ? [[subject, name] as const] : []))]),
  };
}
