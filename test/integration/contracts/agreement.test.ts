import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, type Cast, registerCast, takeOver, terms } from './actors.ts';
import { customer, type House, manager, openHouse } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const agreement = (changes: object = {}) => ({
  scope: 'The faculty computes without interruption.',
  services: [{ serviceId: cast.serviceId, level: 'SLS', criticality: 'CRITICAL', ends: 'The login page' }],
  law: { applicableLaw: 'German law', dataProtection: 'Personal data stays in the country.' },
  support: { faultResponse: 'PT30M' },
  fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH' },
  credits: { tiers: [{ below: '99.9', percent: '10' }] },
  supportingParties: [{ partyId: cast.otherCustomerId, duties: ['Supplies disks.'] }],
  ...changes,
});

type Answer = {
  readonly contract: { readonly id: string; readonly version: number } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
};
const draft = (changes: object = {}) =>
  house.mutate<Answer & { contract: { id: string; version: number } }>(
    manager,
    'draftContract',
    { terms: terms(cast, { agreement: agreement(changes) }) },
    'contract { id version }',
  );

describe('an agreement', () => {
  test('is answered as it was entered, with the defaults of what was left out (H1.3, H2.1, H7.1, H7.2)', async () => {
    const { contract } = await draft();
    const asked = await house.ask<{ contract: object }>(
      manager,
      `query ($id: ID!) { contract(id: $id) { agreement {
        scope hours { week { weekday } } confidentiality duties { text } law { applicableLaw standards }
        services { service { externalId } level criticality recipients temporary ends }
        support { faultResponse recovery priorities { code } } fees { amount currency per payWithinDays instalments { due } }
        credits { tiers { below percent } severalMissed yearlyCapPercent } supportingParties { party { externalId } duties } } } }`,
      { id: contract.id },
    );
    expect(asked.contract).toEqual({
      agreement: {
        scope: 'The faculty computes without interruption.',
        hours: null,
        confidentiality: null,
        duties: [],
        law: { applicableLaw: 'German law', standards: [] },
        services: [
          {
            service: { externalId: 'datalab' },
            level: 'SLS',
            criticality: 'CRITICAL',
            recipients: [],
            temporary: false,
            ends: 'The login page',
          },
        ],
        support: { faultResponse: 'PT30M', recovery: null, priorities: [] },
        fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30, instalments: [] },
        credits: { tiers: [{ below: '99.9', percent: '10' }], severalMissed: 'HIGHEST', yearlyCapPercent: null },
        supportingParties: [{ party: { externalId: 'other-customer' }, duties: ['Supplies disks.'] }],
      },
    });
  });

  test('says which figure applies and what is missing, and is offered all the same', async () => {
    const { contract } = await draft();
    const said = await house.ask<{
      contract: {
        promises: { figure: string; within: string | null; percent: string | null; origin: string; item: string }[];
        warnings: { code: string; service: { externalId: string } | null }[];
      };
    }>(
      manager,
      'query ($id: ID!) { contract(id: $id) { promises { figure within percent origin item } warnings { code service { externalId } } } }',
      { id: contract.id },
    );
    const { promises, warnings } = said.contract;
    expect(promises).toEqual(
      expect.arrayContaining([
        { figure: 'AVAILABILITY', within: null, percent: '99.9', origin: 'CONTRACT', item: 'H3.3' },
        { figure: 'FAULT_RESPONSE', within: 'PT30M', percent: null, origin: 'CONTRACT', item: 'H7.1' },
        { figure: 'RECOVERY', within: 'PT2H', percent: null, origin: 'DEFAULT_LEVEL', item: 'H6.1' },
      ]),
    );
    expect(warnings).toEqual(
      expect.arrayContaining([
        { code: 'MTTR_MTTF_MISS_AVAILABILITY', service: { externalId: 'datalab' } },
        { code: 'MISSING_DUTIES', service: null },
      ]),
    );
    await agree(house, contract.id, contract.version);
  });

  test('is compared clause by clause, and commented on', async () => {
    const { contract } = await draft();
    await house.mutate(manager, 'reviseDraft', {
      contractId: contract.id,
      expectedVersion: contract.version,
      terms: terms(cast, {
        agreement: agreement({ support: { faultResponse: 'PT15M' }, confidentiality: 'Five years' }),
      }),
    });
    const { contract: compared } = await house.ask<{ contract: { differences: { inWords: string }[] } }>(
      manager,
      'query ($id: ID!) { contract(id: $id) { differences(from: 1, to: 2) { inWords } } }',
      { id: contract.id },
    );
    expect(compared.differences.map(({ inWords }) => inWords)).toEqual([
      'Confidentiality is new: "Five years".',
      'The response time to faults of support changes from PT30M to PT15M.',
    ]);
    const comment = (clause: string) =>
      house.mutate<Answer>(manager, 'commentOnClause', { contractId: contract.id, version: 2, clause, text: 'Why?' });
    expect((await comment('agreement/support/faultResponse')).problems).toEqual([]);
    expect((await comment('agreement/support/recovery')).problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  test.each<[object, string, string]>([
    [{ services: [{ serviceId: 'svc_none' }] }, 'NOT_FOUND', 'services.0.serviceId'],
    [{ supportingParties: [{ partyId: 'pty_none', duties: [] }] }, 'NOT_FOUND', 'supportingParties.0.partyId'],
    [{ fees: { amount: '1.001', currency: 'EUR', per: 'MONTH' } }, 'INVALID_INPUT', 'fees.amount'],
    [{ fees: null }, 'INVALID_INPUT', 'credits'],
  ])('that says %j is refused', async (changes, code, path) => {
    const { problems } = await draft(changes);
    expect(problems).toMatchObject([{ code, path: ['input', 'terms', 'agreement', ...path.split('.')] }]);
  });

  test('can be had by no side as its own third party', async () => {
    const { problems } = await draft({ supportingParties: [{ partyId: cast.customerId, duties: [] }] });
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});

test("a version signed before agreements were kept says nothing of one, and the customer reads its own contract's", async () => {
  const { id } = await takeOver(house, cast);
  const { id: whole } = await takeOver(house, cast, { agreement: agreement() });
  const query =
    'query ($id: ID!) { contract(id: $id) { agreement { scope } versions { agreement { scope } canonical } } }';
  const before = await house.ask<{ contract: { agreement: null; versions: { canonical: string }[] } }>(
    customer,
    query,
    { id },
  );
  expect(before.contract.agreement).toBeNull();
  expect(before.contract.versions[0]?.canonical).not.toContain('agreement');
  const after = await house.ask<{ contract: { agreement: object } }>(customer, query, { id: whole });
  expect(after.contract.agreement).toEqual({ scope: 'The faculty computes without interruption.' });
});
