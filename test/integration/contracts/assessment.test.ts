import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess, type Cast, OFFER_UNTIL, registerCast, takeOver, terms } from './actors.ts';
import { customer, type House, manager, openHouse, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Drafted = { readonly id: string; readonly version: number; readonly targets: readonly { readonly id: string }[] };
async function draft(): Promise<Drafted> {
  const { contract } = await house.mutate<{ contract: Drafted }>(
    manager,
    'draftContract',
    {
      terms: terms(cast, {
        agreement: {
          fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH' },
          credits: {
            tiers: [
              { below: '99.9', percent: '10' },
              { below: '99', percent: '25' },
            ],
          },
        },
      }),
    },
    'contract { id version targets { id } }',
  );
  return contract;
}
/** Of 28 days. */
const past = (targetId: string, period: string, downMinutes: number) => ({
  targetId,
  period,
  outcome: downMinutes > 40 ? 'MISSED' : 'MET',
  value: String(100 - Math.round((downMinutes / 40_320) * 1e6) / 1e4),
  availability: { numerator: String(40_320 - downMinutes), denominator: '40320' },
});
const ASSESSMENT =
  'assessment { at credits { amount currency } findings { code message target { id } } periods { period outcome credit { amount } } }';
type Assessed = {
  readonly assessment: {
    readonly credits: object | null;
    readonly findings: readonly { readonly code: string; readonly message: string }[];
    readonly periods: readonly object[];
  } | null;
};
const assessmentOf = async (id: string): Promise<Assessed['assessment']> => {
  const { contract } = await house.ask<{ contract: Assessed }>(
    manager,
    `query ($id: ID!) { contract(id: $id) { ${ASSESSMENT} } }`,
    { id },
  );
  return contract.assessment;
};

describe('a draft is compared with the past before it is offered (H1.4)', () => {
  test('until then an offer is refused, and can be tried again', async () => {
    const { id, version, targets } = await draft();
    const offer = { contractId: id, expectedVersion: version, expiresAt: OFFER_UNTIL };
    expect(await house.mutate(manager, 'offerContract', offer, 'contract { id }')).toMatchObject({
      contract: null,
      problems: [{ code: 'NOT_ASSESSED' }],
    });
    expect(await assessmentOf(id)).toBeNull();
    await assess(house, id, [past(targets[0]?.id ?? '', '2031-01', 30)]);
    expect((await house.mutate(manager, 'offerContract', offer)).problems).toEqual([]);
  });

  test('what would have been missed is named with its cost in credits', async () => {
    const { id, targets } = await draft();
    const [{ id: targetId } = { id: '' }] = targets;
    await assess(house, id, [
      past(targetId, '2030-12', 30),
      past(targetId, '2031-01', 80),
      past(targetId, '2031-02', 500),
    ]);
    expect(await assessmentOf(id)).toMatchObject({
      credits: { amount: '350.00', currency: 'EUR' },
      findings: [
        {
          code: 'OVER_COMMITTED',
          message:
            'The promise of 99.9 % would have been missed in 2 of 3 periods (2031-01, 2031-02); the worst was 98.7599 % in 2031-02. That would have cost 350.00 EUR in credits.',
          target: { id: targetId },
        },
      ],
      periods: [
        { period: '2030-12', outcome: 'MET', credit: { amount: '0.00' } },
        { period: '2031-01', outcome: 'MISSED', credit: { amount: '100.00' } },
        { period: '2031-02', outcome: 'MISSED', credit: { amount: '250.00' } },
      ],
    });
  });

  test('a promise that is much lower than what was measured, and one of which nothing is known', async () => {
    const better = await draft();
    const [{ id: targetId } = { id: '' }] = better.targets;
    await assess(
      house,
      better.id,
      ['2030-12', '2031-01', '2031-02'].map(period => past(targetId, period, 1)),
    );
    expect((await assessmentOf(better.id))?.findings).toMatchObject([{ code: 'UNDER_COMMITTED' }]);
    const unknown = await draft();
    await assess(house, unknown.id);
    expect(await assessmentOf(unknown.id)).toMatchObject({
      credits: null,
      findings: [{ code: 'NO_HISTORY' }],
      periods: [],
    });
  });

  test('the first assessment of a version stays, and the next version has none of it', async () => {
    const { id, version, targets } = await draft();
    const [{ id: targetId } = { id: '' }] = targets;
    await assess(house, id, [past(targetId, '2031-01', 80)]);
    await assess(house, id, []);
    expect((await assessmentOf(id))?.periods).toHaveLength(1);
    await house.mutate(manager, 'reviseDraft', { contractId: id, expectedVersion: version, terms: terms(cast) });
    expect(await assessmentOf(id)).toBeNull();
  });
});

test("the customer does not see the provider's assessment", async () => {
  const { id } = await takeOver(house, cast);
  const { errors } = await house.send(customer, 'query ($id: ID!) { contract(id: $id) { assessment { at } } }', { id });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the lifecycle is told what to assess: each draft, and an offer that was no draft', async () => {
  const { id, version } = await draft();
  await house.mutate(manager, 'reviseDraft', { contractId: id, expectedVersion: version, terms: terms(cast) });
  const rows = await house.query<{ signal: string; args: object }>(
    'select signal, args from outbox where workflow_id = $1 order by sequence',
    [`contract/acme/${id}`],
  );
  expect(rows).toMatchObject([
    { signal: 'drafted', args: { assess: 1 } },
    { signal: 'drafted', args: { assess: 2 } },
  ]);
  const asked = await house.ask<{ contractTerms: object | null; proposed: object | null }>(
    system,
    `query ($id: ID!) { contractTerms(contractId: $id, version: 2) { version }
      proposed: contractTerms(contractId: $id, version: 2, proposed: true) { version } }`,
    { id },
  );
  expect(asked).toEqual({ contractTerms: null, proposed: { version: 2 } });
});
