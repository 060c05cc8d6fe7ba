import { namesIn } from '@surety/contracts/contract-file/names';
import { endOfLocalDateMs, startOfLocalDateMs } from '@surety/domain';
import type { GraphClient } from '../graph-client.ts';
import { messageOf, Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';
import type { Stage } from './stage.ts';

/** The people of a rehearsal, and what they know of the contract. */
export type Cast = {
  readonly contractId: string;
  readonly term: { readonly startMs: number; readonly endMs: number };
  /** Ids by the name in the file. */
  readonly services: ReadonlyMap<string, string>;
  readonly manager: GraphClient;
  readonly customer: GraphClient;
  readonly integration: GraphClient;
};

/** Something that a scenario has happen at an instant of the term. */
export type Act = { readonly at: Date; readonly act: () => Promise<unknown> };

export const PROBLEMS = 'problems { code message path retryable }';
/** So long before its term it is drawn up, where that is ahead, and so long after that each further step is taken. */
const DRAWN_UP_BEFORE_MS = 14 * 86_400_000;
const STEP_MS = 3_600_000;
/** More steps than there are: the last one is taken before the term begins. */
const MOST_STEPS = 8;

type Named = { readonly name: string; readonly externalId: string | null };

/**
 * Registers stand-ins for everybody whom the file names, and has the draft offered, accepted and signed by both sides.
 * @param see looks at what waits; called after each step
 */
export async function signWithStandIns(stage: Stage, { text, file }: Draft, see: () => Promise<void>): Promise<Cast> {
  const { clock } = stage;
  const term = {
    startMs: startOfLocalDateMs(file.termStart, file.timeZone),
    endMs: endOfLocalDateMs(file.termEnd, file.timeZone),
  };
  await clock.advanceTo(new Date(Math.max(term.startMs - DRAWN_UP_BEFORE_MS, clock.now().getTime())));
  const admin = await stage.as('admin');
  const { parties, services } = namesIn(file);
  const partyIds = new Map<string, string>();
  for (const party of unlike(parties)) {
    const subject = subjectOf(party, file);
    partyIds.set(keyOf(party), await registerParty(admin, party, file.timeZone, subject));
  }
  const serviceIds = new Map<string, string>();
  const [provider, customer] = [file.provider, file.customer].map(party => partyIds.get(keyOf(party)) ?? '');
  const manager = await stage.as('manager', provider);
  for (const service of unlike(services)) serviceIds.set(keyOf(service), await registerService(manager, service));
  const cast = {
    term,
    services: serviceIds,
    manager,
    customer: await stage.as('customer', customer),
    integration: await stage.as('integration', provider),
  };
  await clock.settle();
  return { ...cast, contractId: await sign(stage, cast, text, see) };
}

export const keyOf = ({ name, externalId }: Named): string => JSON.stringify([name, externalId]);

const unlike = (names: readonly Named[]): Named[] => [...new Map(names.map(named => [keyOf(named), named])).values()];

/** Whose token stands for the party's manager; null for third parties. */
const subjectOf = (party: Named, { provider, customer }: Draft['file']): string | null =>
  keyOf(party) === keyOf(provider) ? 'manager' : keyOf(party) === keyOf(customer) ? 'customer' : null;

async function registerParty(
  admin: GraphClient,
  { name, externalId }: Named,
  timeZone: string,
  subject: string | null,
): Promise<string> {
  const who = subject === 'manager' ? 'provider' : (subject ?? 'third-party');
  const { party } = await admin.mutate<{ party: { id: string } }>(
    'createParty',
    `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } ${PROBLEMS} } }`,
    {
      name,
      externalId,
      contacts: [
        { name: `Desk of ${name}`, email: `desk.${who}@rehearsal.invalid`, function: 'SERVICE', timeZone },
        {
          name: `Manager of ${name}`,
          email: `manager.${who}@rehearsal.invalid`,
          function: 'MANAGER',
          timeZone,
          subject,
          maySign: subject !== null,
        },
      ],
    },
  );
  return party.id;
}

async function registerService(manager: GraphClient, named: Named): Promise<string> {
  const { service } = await manager.mutate<{ service: { id: string } }>(
    'createService',
    `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
    named,
  );
  return service.id;
}

async function sign(
  { clock }: Stage,
  { manager, customer, term }: Omit<Cast, 'contractId'>,
  file: string,
  see: () => Promise<void>,
): Promise<string> {
  const contract = await draw(manager, file);
  await clock.settle();
  await see();
  const stepMs = Math.min(STEP_MS, (term.startMs - clock.now().getTime()) / MOST_STEPS);
  let expectedVersion = contract.version;
  const decide = async (client: GraphClient, verb: string, type: string, input: object = {}): Promise<void> => {
    await clock.advanceTo(new Date(clock.now().getTime() + stepMs));
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { contract { version } ${PROBLEMS} } }`;
    const decided = { contractId: contract.id, expectedVersion, ...input };
    const answer = await client.mutate<{ contract: { version: number } }>(verb, query, decided);
    expectedVersion = answer.contract.version;
    await clock.settle();
    await see();
  };
  await decide(manager, 'offerContract', 'OfferContractInput', { expiresAt: new Date(term.startMs).toISOString() });
  await decide(customer, 'acceptOffer', 'AnswerOfferInput');
  await decide(manager, 'signContract', 'SignContractInput');
  await decide(customer, 'signContract', 'SignContractInput');
  return contract.id;
}

/** @throws Refusal for what only an import can know of a file, with the code and the place that it answers with */
async function draw(manager: GraphClient, file: string): Promise<{ readonly id: string; readonly version: number }> {
  const query = `mutation ($input: ImportContractInput!) { importContract(input: $input) { contract { id version } ${PROBLEMS} } }`;
  type Drawn = { readonly contract: { readonly id: string; readonly version: number } };
  try {
    return (await manager.mutate<Drawn>('importContract', query, { file })).contract;
  } catch (thrown) {
    const [, problem] = /^importContract: ([A-Z_]+ at .*)$/s.exec(messageOf(thrown)) ?? [];
    throw problem === undefined ? thrown : new Refusal(problem);
  }
}
