import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { kept, leg, messagesTo, recordBreach } from './breach-record.ts';
import { auditor, customer, type House, manager, openHouse, operator, otherCustomer, START, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const inForce = (changes: object = {}) => takeOver(house, cast, { noticeClock: 'DETECTION', ...changes });
const record = (contract: { id: string; targetId: string }, ...legs: object[]) =>
  recordBreach(house, { contract, serviceId: cast.serviceId, legs });
const read = (id: string | undefined, fields: string, caller = manager) =>
  house.ask<{ breach: Record<string, unknown> | null }>(caller, `query ($id: ID!) { breach(id: $id) { ${fields} } }`, {
    id,
  });
const signals = async (id: string | undefined) =>
  (await messagesTo(house, id ?? '')).map(({ signal, args }) => ({ signal, ...args }));

const PROMISE = 'availability of at least 99.9 % per calendar month';
const missed = (minutes: string): string[] => [`${PROMISE} (measured: available 99.807 %, down ${minutes} minutes)`];

describe('recordBreach (H7.3)', () => {
  test('a missed leg opens a breach with its deadlines and starts its lifecycle', async () => {
    const contract = await inForce();
    const { breach, problems } = await record(contract, leg(contract.targetId, 1));
    expect(problems).toEqual([]);
    const { breach: shown } = await read(
      breach?.id,
      `period episode standing phase version occurredAt detectedAt notifyBy analysisDue sealAt toldAt toldLate held workflowId
       contract { health } service { name } legs { limit outcome value downMs downMinutes missedAt revision evaluation { id } }
       notifications { id } progress { phase } analysis { cause } allowedActions`,
    );
    expect(shown).toEqual({
      period: '2031-02',
      episode: 0,
      standing: 'STANDING',
      phase: 'NOTICE_DUE',
      version: 1,
      occurredAt: '2031-02-10T08:00:00.000Z',
      detectedAt: START,
      notifyBy: '2031-03-11T12:00:00.000Z', // 24 h, H7.3.1
      analysisDue: '2031-03-13T12:00:00.000Z', // 72 h, H5.3
      sealAt: '2031-03-20T12:00:00.000Z', // 10 days after the take-over
      toldAt: null,
      toldLate: false,
      held: false,
      workflowId: `breach/acme/${breach?.id}`,
      contract: { health: 'MISSED' },
      service: { name: 'Datalab' },
      legs: [
        {
          limit: '99.9',
          outcome: 'MISSED',
          value: '99.807026143790',
          downMs: 4_668_000,
          downMinutes: '77.8',
          missedAt: '2031-02-10T08:00:00.000Z',
          revision: 1,
          evaluation: { id: 'evl_1' },
        },
      ],
      notifications: [],
      progress: null,
      analysis: null,
      allowedActions: ['ANALYSE', 'EXTEND_ANALYSIS'],
    });
    const [opened] = await messagesTo(house, breach?.id ?? '');
    expect(opened).toEqual({
      signal: 'opened',
      args: {},
      start: {
        tenant: 'acme',
        breachId: breach?.id,
        contractId: contract.id,
        phase: 'NOTICE_DUE',
        clockStart: START,
        notifyBy: '2031-03-11T12:00:00.000Z',
        analysisDue: '2031-03-13T12:00:00.000Z',
        sealAt: '2031-03-20T12:00:00.000Z',
        severity: 'MINOR', // 40.3 minutes were allowed
        promised: missed('77.8'),
        serviceName: 'Datalab',
        period: '2031-02',
        held: false,
        foundLate: false,
        late: false,
        analysed: false,
        withdrawals: 0,
        reinstatements: 0,
        asked: [],
        notBefore: START,
      },
    });
  });

  test('the same call again changes nothing, calls at the same time open one breach', async () => {
    const contract = await inForce();
    const answers = await Promise.all([1, 2, 3].map(() => record(contract, leg(contract.targetId, 1))));
    expect(new Set(answers.map(answer => answer.breach?.id)).size).toBe(1);
    expect(answers.flatMap(answer => answer.problems)).toEqual([]);
    expect(await record(contract, leg(contract.targetId, 1))).toMatchObject({ breach: { version: 1 } });
    expect(await signals(answers[0]?.breach?.id)).toEqual([{ signal: 'opened' }]);
  });

  test('nothing missed, nothing recorded; an older revision that comes later neither', async () => {
    const contract = await inForce();
    expect(await record(contract, kept(contract.targetId, 2))).toEqual({ breach: null, problems: [] });
    expect(await record(contract, leg(contract.targetId, 1))).toEqual({ breach: null, problems: [] });
  });

  test('corrected data withdraws it, a later correction brings it back, each counted', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    expect(await record(contract, kept(contract.targetId, 2))).toMatchObject({
      breach: { standing: 'WITHDRAWN', version: 2 },
    });
    expect(await read(breach?.id, 'contract { health } allowedActions')).toEqual({
      breach: { contract: { health: 'OK' }, allowedActions: [] },
    });
    expect(await record(contract, leg(contract.targetId, 1))).toMatchObject({
      breach: { standing: 'WITHDRAWN', version: 2 },
    });
    expect(await record(contract, leg(contract.targetId, 3))).toMatchObject({
      breach: { standing: 'STANDING', version: 3 },
    });
    await record(contract, kept(contract.targetId, 4));
    await record(contract, kept(contract.targetId, 5));
    await record(contract, leg(contract.targetId, 6));
    await record(contract, leg(contract.targetId, 7, { downMs: 9_000_000 }));
    const [analysisDue, severity] = ['2031-03-13T12:00:00.000Z', 'MINOR'];
    const promised = missed('77.8');
    const lifted = [`${PROMISE} (measured: available 99.95 %, down 20.2 minutes)`];
    expect(await signals(breach?.id)).toEqual([
      { signal: 'opened' },
      { signal: 'withdrawn', revision: 2, times: 1, severity, promised: lifted },
      { signal: 'reinstated', revision: 3, times: 1, analysisDue, severity, promised },
      { signal: 'withdrawn', revision: 4, times: 2, severity, promised: lifted },
      { signal: 'reinstated', revision: 6, times: 2, analysisDue, severity, promised },
      { signal: 'revised', revision: 7, severity: 'MAJOR', promised: missed('150.0') },
    ]);
    expect(await read(breach?.id, 'episode occurredAt legs { downMinutes }')).toMatchObject({
      breach: { episode: 0, legs: [{ downMinutes: '150.0' }] },
    });
  });

  test('what figures lifted or brought back, or a reopening gave more time, is not closed before its lifecycle has heard so', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    const close = (heard: object) =>
      house.mutate(system, 'closeBreach', { breachId: breach?.id, ...heard }, 'breach { phase }');
    await record(contract, kept(contract.targetId, 2));
    const moved = { breach: null, problems: [{ code: 'STANDING_MOVED', retryable: false }] };
    expect(await close({ withdrawals: 0, reinstatements: 0 })).toMatchObject(moved);
    await record(contract, leg(contract.targetId, 3));
    expect(await close({ withdrawals: 1, reinstatements: 0 })).toMatchObject(moved);
    expect(await close({ sealAt: '2031-03-01T00:00:00Z' })).toMatchObject(moved);
    expect(await read(breach?.id, 'phase standing')).toEqual({ breach: { phase: 'NOTICE_DUE', standing: 'STANDING' } });
    const { sealAt } = (await messagesTo(house, breach?.id ?? ''))[0]?.start ?? {};
    const closed = { breach: { phase: 'CLOSED' }, problems: [] };
    expect(await close({ withdrawals: 1, reinstatements: 1, sealAt })).toMatchObject(closed);
    // A closed one stays as it is, whatever was heard.
    expect(await close({ withdrawals: 0 })).toMatchObject(closed);
  });

  test('a closed breach stays as it is; a miss that it does not carry opens the next episode', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    await record(contract, kept(contract.targetId, 2));
    expect(await house.mutate(system, 'closeBreach', { breachId: breach?.id }, 'breach { phase }')).toMatchObject({
      breach: { phase: 'CLOSED' },
    });
    expect(await record(contract, kept(contract.targetId, 3))).toMatchObject({
      breach: { id: breach?.id, version: 3 },
    });
    const next = await record(contract, leg(contract.targetId, 4));
    expect(next).toMatchObject({ breach: { episode: 1, phase: 'NOTICE_DUE' } });
    expect(next.breach?.id).not.toBe(breach?.id);
    await house.mutate(system, 'closeBreach', { breachId: next.breach?.id });
    const later = await record(contract, leg(contract.targetId, 5, { downMs: 9_000_000 }));
    expect(later).toMatchObject({ breach: { id: next.breach?.id, phase: 'CLOSED' } });
    expect(await read(next.breach?.id, 'standing contract { health } allowedActions')).toEqual({
      breach: { standing: 'STANDING', contract: { health: 'OK' }, allowedActions: [] },
    });
    expect(await read(next.breach?.id, 'legs { revision }')).toEqual({ breach: { legs: [{ revision: 4 }] } });
    const trail = await house.query(
      "select details->>'what' what from trail where subject_id = $1 and action = 'recordBreach' order by id",
      [next.breach?.id],
    );
    expect(trail).toEqual([{ what: 'OPEN' }, { what: 'NOTE_AFTER_CLOSE' }]);
  });

  test('a missed leg that does not say since when is refused', async () => {
    const contract = await inForce();
    expect(await record(contract, leg(contract.targetId, 1, { missedAt: null }))).toMatchObject({
      problems: [{ code: 'INVALID_INPUT', path: ['input', 'legs', '0', 'missedAt'] }],
    });
    expect(await house.query('select 1 from breach_subject where contract_id = $1', [contract.id])).toEqual([]);
  });
});

const analyse = (breachId: string | undefined, expectedVersion: number, changes: object = {}) =>
  house.mutate(
    operator,
    'analyseBreach',
    { breachId, expectedVersion, cause: 'A switch failed.', improvement: 'A second one.', ...changes },
    'breach { phase version analysis { cause improvement by at } }',
  );

describe('analyseBreach (H7.3.2)', () => {
  test('records cause and improvement once, on the version that was seen', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    expect(await analyse(breach?.id, 7)).toMatchObject({ breach: null, problems: [{ code: 'STALE_VERSION' }] });
    expect(await analyse(breach?.id, 1, { cause: ' ' })).toMatchObject({ problems: [{ code: 'INVALID_INPUT' }] });
    expect(await analyse(breach?.id, 1)).toMatchObject({
      breach: {
        phase: 'NOTICE_DUE',
        version: 2,
        analysis: { cause: 'A switch failed.', improvement: 'A second one.', by: 'operator', at: START },
      },
      problems: [],
    });
    expect(await analyse(breach?.id, 2)).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
    expect(await signals(breach?.id)).toEqual([{ signal: 'opened' }, { signal: 'analysed' }]);
  });
});

describe('who sees a breach', () => {
  test('its own customer and the auditor do, another customer and another tenant do not', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    const fields = 'legs { value } contract { id }';
    for (const caller of [customer, auditor]) {
      expect(await read(breach?.id, fields, caller)).toMatchObject({ breach: { contract: { id: contract.id } } });
    }
    for (const caller of [otherCustomer, { ...auditor, tenant: 'globex' }]) {
      expect(await read(breach?.id, fields, caller)).toEqual({ breach: null });
    }
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Breach { period } } }';
    const variables = { r: [{ __typename: 'Breach', id: breach?.id }] };
    expect(await house.ask(customer, entities, variables)).toEqual({ _entities: [{ period: '2031-02' }] });
    expect(await house.ask(otherCustomer, entities, variables)).toEqual({ _entities: [null] });
  });

  test('a customer may not decide for the provider, nor speak for a lifecycle', async () => {
    const { errors } = await house.send(
      customer,
      'mutation ($input: CloseBreachInput!) { closeBreach(input: $input) { problems { code } } }',
      {
        input: { breachId: 'brc_x' },
      },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('lists filter by contract, phase and standing', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    const query = 'query ($filter: BreachFilter) { breaches(filter: $filter) { totalCount edges { node { id } } } }';
    const filter = { contractId: contract.id, phases: ['NOTICE_DUE'], standing: 'STANDING' };
    expect(await house.ask(customer, query, { filter })).toEqual({
      breaches: { totalCount: 1, edges: [{ node: { id: breach?.id } }] },
    });
    expect(await house.ask(customer, query, { filter: { ...filter, standing: 'WITHDRAWN' } })).toMatchObject({
      breaches: { totalCount: 0 },
    });
  });
});

describe('a miss that comes back later (H7.3)', () => {
  test('the time while it was lifted is not taken off the time to find the cause', async () => {
    const contract = await inForce();
    const { breach } = await record(contract, leg(contract.targetId, 1));
    await record(contract, kept(contract.targetId, 2));
    await house.setClock('2031-03-12T12:00:00Z');
    await record(contract, leg(contract.targetId, 3));
    // 72 h after it was found, and the 48 h in which nothing was owed.
    expect(await read(breach?.id, 'analysisDue')).toEqual({ breach: { analysisDue: '2031-03-15T12:00:00.000Z' } });
    expect((await signals(breach?.id)).at(-1)).toMatchObject({ analysisDue: '2031-03-15T12:00:00.000Z' });
  });
});
