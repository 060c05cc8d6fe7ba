import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, OFFER_UNTIL, registerCast, type TakenOver, takeOver, terms } from './actors.ts';
import { type Caller, customer, type House, manager, openHouse, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const BILLED = { claimWindow: { billingCycles: 2 } };

const open = ({ id: contractId, targetId }: TakenOver, input: object = {}) =>
  house.mutate<{ version: number | null }>(
    system,
    'openReviewSupplement',
    {
      contractId,
      reviewId: `rev_of_${contractId}`,
      period: '2031-Q1',
      effectiveFrom: '2031-05-01',
      targets: [{ targetId, value: '99.95' }],
      ...input,
    },
    'version',
  );

type Seen = {
  readonly version: number;
  readonly versions: readonly { readonly number: number }[];
  readonly targets: readonly { readonly value: string }[];
};
async function seen(id: string): Promise<Seen> {
  const { contract } = await house.ask<{ contract: Seen }>(
    customer,
    `query ($id: ID!) { contract(id: $id) { version targets { value } claimWindow { days billingCycles }
      versions { number state reviewId reason effectiveFrom targets { value measuredBy staleAfter } } supplements { number version { reviewId } } } }`,
    { id },
  );
  return contract;
}
const sign = async (id: string, caller: Caller) =>
  house.mutate(caller, 'signContract', { contractId: id, expectedVersion: (await seen(id)).version });

describe('a supplement that comes out of a review (H6.4, H3.4)', () => {
  test('is to be signed by both, says which review it came from, and changes the limits alone', async () => {
    const contract = await takeOver(house, cast, BILLED);
    expect(await open(contract)).toEqual({ version: 2, problems: [] });
    expect(await seen(contract.id)).toMatchObject({
      targets: [{ value: '99.9' }],
      versions: [
        { number: 1, reviewId: null },
        {
          number: 2,
          state: 'ACCEPTED',
          reviewId: `rev_of_${contract.id}`,
          reason: `Proposed by the report on 2031-Q1 (rev_of_${contract.id}), which the customer accepted.`,
          effectiveFrom: '2031-04-30T22:00:00.000Z',
          targets: [{ value: '99.95', measuredBy: 'PROBES', staleAfter: 'PT36H' }],
        },
      ],
      supplements: [],
    });
    expect((await sign(contract.id, manager)).problems).toEqual([]);
    expect((await sign(contract.id, customer)).problems).toEqual([]);
    expect(await seen(contract.id)).toMatchObject({
      claimWindow: { days: null, billingCycles: 2 },
      versions: [{ number: 1 }, { number: 2, state: 'SIGNED' }],
      supplements: [{ number: 1, version: { reviewId: `rev_of_${contract.id}` } }],
    });
  });

  test('is opened once, whatever is said the second time', async () => {
    const contract = await takeOver(house, cast);
    await open(contract);
    expect(await open(contract, { effectiveFrom: '2031-06-01' })).toEqual({ version: 2, problems: [] });
    expect((await seen(contract.id)).versions).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['from a day that is sealed', { effectiveFrom: '2031-01-15' }, 'EFFECTIVE_IN_CLOSED_PERIOD'],
    ['from a day after the term', { effectiveFrom: '2039-01-01' }, 'EFFECTIVE_OUTSIDE_TERM'],
    ['of a target that is none', { targets: [{ targetId: 'tgt_none', value: '99' }] }, 'NOT_FOUND'],
    ['of no contract', { contractId: 'ctr_none' }, 'NOT_FOUND'],
  ])('%s is refused', async (_name, input, code) => {
    const contract = await takeOver(house, cast, { graceTime: 'P1D' });
    await house.query(
      "update contract set measured_from = '2031-01-01T00:00:00Z', taken_over_at = null where id = $1",
      [contract.id],
    );
    expect(await open(contract, input)).toMatchObject({ version: null, problems: [{ code }] });
  });

  test('waits while another proposal is open, and goes by the version that was signed last', async () => {
    const contract = await takeOver(house, cast);
    const proposal = {
      contractId: contract.id,
      expectedVersion: 1,
      terms: terms(cast, { termStart: '2031-01-01', title: 'Renamed' }),
      effectiveFrom: '2031-04-01',
      expiresAt: OFFER_UNTIL,
      reason: 'Another name.',
    };
    expect((await house.mutate(manager, 'proposeSupplement', proposal)).problems).toEqual([]);
    expect(await open(contract)).toMatchObject({ version: null, problems: [{ code: 'PROPOSAL_OPEN' }] });
    await house.ask(
      customer,
      'mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { problems { code } } }',
      { input: { contractId: contract.id, expectedVersion: 2 } },
    );
    await sign(contract.id, manager);
    await sign(contract.id, customer);
    expect(await open(contract)).toEqual({ version: 3, problems: [] });
    const [{ title } = { title: '' }] = await house.query<{ title: string }>(
      "select content->>'title' as title from contract_version where contract_id = $1 and number = 3",
      [contract.id],
    );
    expect(title).toBe('Renamed');
  });
});
