import { admin, type Caller, customer, type House, manager, system } from './house.ts';

/** Parties and a service, by id. */
export type Cast = {
  readonly providerId: string;
  readonly customerId: string;
  readonly otherCustomerId: string;
  readonly serviceId: string;
};

/** A provider with two contacts, two customers, one service. */
export async function registerCast(house: House): Promise<Cast> {
  const register = async (externalId: string, contacts: object[]): Promise<string> => {
    const input = { externalId, name: `The ${externalId}`, contacts };
    const { party, problems } = await house.mutate<{ party: { id: string } }>(
      admin,
      'createParty',
      input,
      'party { id }',
    );
    if (problems.length > 0) throw new Error(problems[0]?.message);
    return party.id;
  };
  const providerId = await register('provider', [
    { name: 'Desk', email: 'desk@provider.example' },
    { name: 'Manager', email: 'manager@provider.example', function: 'MANAGER', subject: 'manager', maySign: true },
  ]);
  const customerId = await register('customer', [
    {
      name: 'IT <coordination>',
      email: 'it@customer.example',
      subject: 'customer',
      maySign: true,
      timeZone: 'Europe/Berlin',
    },
    { name: 'Office', email: 'office@customer.example', subject: 'clerk', language: 'ZH', timeZone: 'Asia/Shanghai' },
  ]);
  const otherCustomerId = await register('other-customer', [
    { name: 'Stranger', email: 'it@other.example', subject: 'stranger', maySign: true },
  ]);
  const { service } = await house.mutate<{ service: { id: string } }>(
    manager,
    'createService',
    { name: 'Datalab', externalId: 'datalab' },
    'service { id }',
  );
  return { providerId, customerId, otherCustomerId, serviceId: service.id };
}

/** Terms of a contract that is refused for nothing. */
export const terms = ({ providerId, customerId, serviceId }: Cast, changes: object = {}) => ({
  title: 'Datalab for the faculty',
  providerId,
  customerId,
  timeZone: 'Europe/Berlin',
  termStart: '2031-04-01',
  termEnd: '2032-03-31',
  targets: [{ serviceId, value: '99.9', staleAfter: 'PT36H' }],
  ...changes,
});

/** A file that such a contract is drawn up from. */
export const contractFile = (changes: object = {}) => ({
  format: 'surety/contract/1',
  title: 'Datalab for the faculty',
  provider: { name: 'The provider', externalId: 'provider' },
  customer: { name: 'The customer' },
  timeZone: 'Europe/Berlin',
  termStart: '2031-04-01',
  termEnd: '2032-03-31',
  targets: [{ service: { name: 'Datalab' }, value: '99.9', staleAfter: 'PT36H' }],
  ...changes,
});

/** When offers of these tests expire. */
export const OFFER_UNTIL = '2031-03-20T12:00:00Z';

/** Lets the newest version be assessed, as its lifecycle does at once. @param periods how its targets came out in the past */
export async function assess(house: House, contractId: string, periods: readonly object[] = []): Promise<void> {
  const { contract } = await house.ask<{ contract: { versions: { number: number }[] } }>(
    manager,
    'query ($id: ID!) { contract(id: $id) { versions { number } } }',
    { id: contractId },
  );
  const input = { contractId, version: contract.versions.at(-1)?.number, periods };
  const { problems } = await house.mutate(system, 'recordAssessment', input);
  for (const { message } of problems) throw new Error(message);
}

/** Offers a draft and has it accepted. @returns the record's version then */
export async function agree(house: House, contractId: string, expectedVersion = 1): Promise<number> {
  const offer = { contractId, expectedVersion, expiresAt: OFFER_UNTIL };
  await assess(house, contractId);
  const { problems } = await house.mutate(manager, 'offerContract', offer);
  const accept = { contractId, expectedVersion: expectedVersion + 1 };
  const query = 'mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { problems { message } } }';
  const { acceptOffer } = await house.ask<{ acceptOffer: { problems: { message: string }[] } }>(customer, query, {
    input: accept,
  });
  for (const { message } of [...problems, ...acceptOffer.problems]) throw new Error(message);
  return expectedVersion + 2;
}

export type TakenOver = { readonly id: string; readonly targetId: string };

/** A contract in force since 2031-01-01. */
export async function takeOver(house: House, cast: Cast, changes: object = {}): Promise<TakenOver> {
  const input = {
    terms: terms(cast, { termStart: '2031-01-01', ...changes }),
    signedElsewhereOn: '2030-12-01',
    documentReference: 'Cabinet 7',
  };
  const { contract, problems } = await house.mutate<{ contract: { id: string; targets: { id: string }[] } }>(
    manager,
    'takeOverContract',
    input,
    'contract { id targets { id } }',
  );
  if (problems.length > 0) throw new Error(problems[0]?.message);
  return { id: contract.id, targetId: contract.targets[0]?.id ?? '' };
}

export const PDF = { 'content-type': 'application/pdf' };

/** A file that somebody sent. @returns the document's id */
export async function upload(house: House, caller: Caller = manager, content = '%PDF-1.7 as agreed'): Promise<string> {
  const sent = { headers: PDF, body: Buffer.from(content) };
  const answer = await house.sendToDoor(caller, 'POST /documents?filename=agreement.pdf', sent);
  const { id, message } = (await answer.json()) as { id?: string; message?: string };
  if (!id) throw new Error(message);
  return id;
}
