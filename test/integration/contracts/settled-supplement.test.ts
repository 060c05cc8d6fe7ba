import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, terms } from './actors.ts';
import { type Caller, customer, type House, manager, openHouse, START, system } from './house.ts';
import { analysedBreach, breachSeen, decideOn, doneOn, SETTLEMENT } from './remedy.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const COUNTER = 'ProposeSettlementInput';
/** A softer promise from a day on, as part of a settlement. */
const softer = (changes: object = {}) => ({
  ...SETTLEMENT,
  terms: terms(cast, {
    termStart: '2031-01-01',
    targets: [{ serviceId: cast.serviceId, value: '99.5', staleAfter: 'PT36H' }],
  }),
  effectiveFrom: '2031-03-15',
  ...changes,
});

type Seen = {
  readonly version: number;
  readonly targets: readonly { readonly value: string }[];
  readonly versions: readonly { readonly number: number; readonly state: string; readonly hash: string }[];
  readonly supplements: readonly {
    readonly number: number;
    readonly hash: string;
    readonly canonical: string;
    readonly version: { readonly number: number; readonly hash: string } | null;
  }[];
};
async function contractSeen(id: string, caller: Caller = customer): Promise<Seen> {
  const { contract } = await house.ask<{ contract: Seen }>(
    caller,
    `query ($id: ID!) { contract(id: $id) { version targets { value } versions { number state hash }
      supplements { number effectiveFrom signedAt text amount { amount currency } breach { id } version { number hash }
        canonical hash signatures { side signedBy at } } } }`,
    { id },
  );
  return contract;
}
const settlementsSeen = async (id: string) => {
  const { breach } = await house.ask<{ breach: { settlements: readonly object[] } }>(
    manager,
    `query ($id: ID!) { breach(id: $id) { settlements { state effectiveFrom hash version { number } changes { inWords } } } }`,
    { id },
  );
  return breach.settlements;
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('an accepted settlement is a supplement of the contract (H7.3.3)', () => {
  test('with its number, breach, words, signatures of both sides, and the hash of its canonical content', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, customer, breachId, 'proposeSettlement', { ...SETTLEMENT, amount: '1200.5', currency: 'EUR' });
    expect((await contractSeen(contract.id)).supplements).toEqual([]);
    await house.setClock('2031-03-10T12:05:00Z');
    await doneOn(house, manager, breachId, 'acceptSettlement');
    const { supplements, version } = await contractSeen(contract.id);
    expect(supplements).toEqual([
      {
        number: 1,
        effectiveFrom: '2031-03-10T12:05:00.000Z',
        signedAt: '2031-03-10T12:05:00.000Z',
        text: 'Two free months.',
        amount: { amount: '1200.50', currency: 'EUR' },
        breach: { id: breachId },
        version: null,
        canonical: expect.stringContaining(`"id":"${breachId}"`),
        hash: sha256(supplements[0]?.canonical ?? ''),
        signatures: [
          { side: 'CUSTOMER', signedBy: 'IT <coordination>', at: new Date(START).toISOString() },
          { side: 'PROVIDER', signedBy: 'Manager', at: '2031-03-10T12:05:00.000Z' },
        ],
      },
    ]);
    expect(JSON.parse(supplements[0]?.canonical ?? '')).toMatchObject({
      format: 'surety/settlement/1',
      contract: { version: 1 },
      breach: { period: '2031-02' },
      proposedBy: 'CUSTOMER',
      text: 'Two free months.',
      amount: '1200.50 EUR',
      terms: null,
    });
    expect(version, 'its terms stay').toBe(1);
  });

  test('one that is countered, rejected or open is none', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, customer, breachId, 'proposeSettlement', SETTLEMENT);
    await doneOn(house, manager, breachId, 'counterSettlement', { ...SETTLEMENT, content: 'One.' }, COUNTER);
    await doneOn(house, customer, breachId, 'rejectSettlement', { reason: 'No.' });
    await doneOn(house, customer, breachId, 'proposeSettlement', SETTLEMENT);
    expect((await contractSeen(contract.id)).supplements).toEqual([]);
  });
});

describe('a settlement that changes terms', () => {
  test('from a day that is past, in a period that is open, is what the contract says at once', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', softer({ effectiveFrom: '2031-03-01' }));
    await doneOn(house, customer, breachId, 'acceptSettlement');
    expect(await contractSeen(contract.id)).toMatchObject({ targets: [{ value: '99.5' }] });
  });

  test('is word for word what the first side signed, whatever a party is called by then', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', softer());
    const [{ name } = { name: '' }] = await house.query<{ name: string }>('select name from party where id = $1', [
      cast.customerId,
    ]);
    await house.query("update party set name = 'Renamed' where id = $1", [cast.customerId]);
    await doneOn(house, customer, breachId, 'acceptSettlement');
    await house.query('update party set name = $2 where id = $1', [cast.customerId, name]);
    const [supplement] = (await contractSeen(contract.id)).supplements;
    const { canonical } = (
      await house.query<{ canonical: string }>(
        'select canonical from contract_version where contract_id = $1 and number = 2',
        [contract.id],
      )
    )[0] ?? { canonical: '' };
    expect(JSON.parse(canonical)).toEqual((JSON.parse(supplement?.canonical ?? '{}') as { terms: object }).terms);
    expect(supplement?.version?.hash).toBe(sha256(canonical));
    expect(canonical).not.toContain('Renamed');
  });

  test.each<[string, () => object, string, readonly string[]]>([
    ['terms without a date', () => ({ effectiveFrom: null }), 'INVALID_INPUT', ['input', 'effectiveFrom']],
    ['a date without terms', () => ({ terms: null }), 'INVALID_INPUT', ['input', 'effectiveFrom']],
    [
      'a day before the term',
      () => ({ effectiveFrom: '2030-12-31' }),
      'EFFECTIVE_OUTSIDE_TERM',
      ['input', 'effectiveFrom'],
    ],
    [
      'another begin of the term',
      () => ({ terms: terms(cast, { termStart: '2031-02-01' }) }),
      'FIXED_CLAUSE',
      ['input', 'terms', 'termStart'],
    ],
  ])('is refused with %s, without a trace', async (_what, changes, code, path) => {
    const { breachId } = await analysedBreach(house, cast);
    expect(await decideOn(house, manager, breachId, 'proposeSettlement', softer(changes()))).toMatchObject({
      problems: [{ code, path }],
    });
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'AWAITING_PLAN', settlements: [] });
  });

  test('is refused while something else is negotiated about the contract, at its proposal and at its acceptance', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', softer());
    expect((await breachSeen(house, breachId, customer)).allowedActions).toContain('ACCEPT_SETTLEMENT');
    const { terms: proposed } = softer();
    await house.mutate(manager, 'proposeSupplement', {
      contractId: contract.id,
      expectedVersion: 1,
      terms: proposed,
      effectiveFrom: '2031-04-01',
      expiresAt: '2031-03-20T12:00:00Z',
      reason: 'Something else.',
    });
    const refused = { problems: [{ code: 'PROPOSAL_OPEN' }] };
    const { allowedActions } = await breachSeen(house, breachId, customer);
    expect([allowedActions.includes('ACCEPT_SETTLEMENT'), allowedActions.includes('REJECT_SETTLEMENT')]).toEqual([
      false,
      true,
    ]);
    expect(await decideOn(house, customer, breachId, 'acceptSettlement')).toMatchObject(refused);
    expect(await decideOn(house, customer, breachId, 'counterSettlement', softer(), COUNTER)).toMatchObject(refused);
    expect(await breachSeen(house, breachId)).toMatchObject({
      phase: 'NEGOTIATING',
      settlements: [{ state: 'OPEN', acceptedBy: null }],
    });
    expect(await contractSeen(contract.id, manager)).toMatchObject({
      version: 2,
      versions: [{ state: 'SIGNED' }, { state: 'OFFERED' }],
      supplements: [],
    });
  });

  test('is the next version of the contract once both have signed it, in force from its date on', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', softer());
    expect(await settlementsSeen(breachId)).toEqual([
      {
        state: 'OPEN',
        effectiveFrom: '2031-03-15',
        hash: expect.any(String),
        version: null,
        changes: expect.arrayContaining([{ inWords: expect.stringMatching(/99\.9.*99\.5/) }]),
      },
    ]);
    expect((await contractSeen(contract.id)).versions, 'nothing is negotiated about the contract').toHaveLength(1);
    await doneOn(house, customer, breachId, 'acceptSettlement');
    const seen = await contractSeen(contract.id);
    const [, second] = seen.versions;
    expect(second).toMatchObject({ number: 2, state: 'SIGNED' });
    expect(seen).toMatchObject({
      version: 2,
      targets: [{ value: '99.9' }],
      supplements: [
        { number: 1, breach: { id: breachId }, effectiveFrom: '2031-03-14T23:00:00.000Z', version: { number: 2 } },
      ],
    });
    const [supplement] = seen.supplements;
    expect(supplement?.hash).toBe(sha256(supplement?.canonical ?? ''));
    const signedTerms = (JSON.parse(supplement?.canonical ?? '{}') as { terms: object }).terms;
    expect(signedTerms).toMatchObject({ targets: [{ value: '99.5' }], effectiveFrom: '2031-03-14T23:00:00.000Z' });
    expect(await settlementsSeen(breachId)).toMatchObject([{ state: 'ACCEPTED', version: { number: 2 } }]);
    expect(
      await house.query(
        'select party_id, hash from signature where contract_id = $1 and version_number = 2 order by at',
        [contract.id],
      ),
    ).toEqual([cast.providerId, cast.customerId].map(party_id => ({ party_id, hash: second?.hash })));
    expect(
      await house.query(
        "select signal, args->>'version' version from outbox where workflow_id = $1 order by sequence desc limit 1",
        [`contract/acme/${contract.id}`],
      ),
    ).toEqual([{ signal: 'signed', version: '2' }]);
    await house.setClock('2031-03-14T23:00:00Z');
    await house.mutate(system, 'bringIntoForce', { contractId: contract.id, version: 2 });
    expect(await contractSeen(contract.id)).toMatchObject({ targets: [{ value: '99.5' }] });
  });

  test('is refused at its acceptance when the period of its date was sealed by then', async () => {
    const { breachId, contract } = await analysedBreach(house, cast);
    const measured = { contractId: contract.id, version: 1, measuredFrom: '2031-03-10T12:00:00Z' };
    await house.mutate(system, 'recordMeasured', measured);
    const expiresAt = '2031-04-08T12:00:00Z';
    await doneOn(house, manager, breachId, 'proposeSettlement', softer({ effectiveFrom: '2031-02-15', expiresAt }));
    await house.setClock('2031-04-05T12:00:00Z');
    expect(await decideOn(house, customer, breachId, 'acceptSettlement')).toMatchObject({
      problems: [{ code: 'EFFECTIVE_IN_CLOSED_PERIOD', path: ['input', 'effectiveFrom'] }],
    });
    expect(await contractSeen(contract.id)).toMatchObject({ version: 1, supplements: [] });
    expect(await settlementsSeen(breachId)).toMatchObject([{ state: 'OPEN', version: null }]);
  });
});
