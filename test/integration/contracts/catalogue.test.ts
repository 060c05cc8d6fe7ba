import { SHIPPED_CATALOGUE } from '@surety/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cast, registerCast, terms } from './actors.ts';
import { BERLIN, catalogueDecisions, done, type Said, STRICTER } from './catalogue-decisions.ts';
import { admin, auditor, customer, type House, manager, openHouse } from './house.ts';

const AT_ONCE = { from: null, ...BERLIN };

let house: House;
let cast: Cast;
let desk: ReturnType<typeof catalogueDecisions>;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  desk = catalogueDecisions(house);
});
afterAll(() => house.close());
beforeEach(() => desk.beginAnew());

const refused = (code: string, ...path: string[]) => ({ catalogue: null, problems: [{ code, path }] });

const inForce = async (args = '', caller = customer): Promise<string | null> =>
  (
    await house.ask<{ catalogue: { version: string } | null }>(
      caller,
      `query { catalogue${args && `(${args})`} { version } }`,
    )
  ).catalogue?.version ?? null;
const listed = async (caller = admin) => {
  const { catalogues } = await house.ask<{ catalogues: { version: string; state: string }[] }>(
    caller,
    'query { catalogues { version state } }',
  );
  return catalogues.map(({ version, state }) => `${version} ${state}`);
};
describe('the version that is shipped (H8.2)', () => {
  test('is there without a row, published from the beginning, in every tenant', async () => {
    const { catalogue } = await house.ask<{ catalogue: object }>(
      { ...auditor, tenant: 'globex' },
      `query { catalogue { version revision state holdsFrom holdsUntil allowedActions categories { category kinds } deliveryModes
        defaultLevel { availabilityPercent requestResponse faultResponse recovery satisfactionPercent }
        indicators { code name kind unit direction } creditTemplates { code name tiers { below percent } monthlyCapPercent yearlyCapPercent }
        clauseTemplates { code title { en zh } text { en zh } items } levels { code name availabilityPercent mttrHours mttfHours } } }`,
    );
    expect(catalogue).toEqual({
      version: '2026-1',
      revision: 1,
      state: 'IN_FORCE',
      holdsFrom: null,
      holdsUntil: null,
      allowedActions: [],
      ...SHIPPED_CATALOGUE,
    });
    expect(await house.query('select from catalogue_version')).toEqual([]);
  });

  test('answers the targets of a level for a service, ready to be adjusted and drafted (H3.1, H3.3)', async () => {
    const { catalogue } = await house.ask<{ catalogue: { levels: { code: string; targets: object[] }[] } }>(
      manager,
      `query ($id: ID!) { catalogue { levels { code
        targets(serviceId: $id, period: QUARTER) { serviceId indicator operator value unit period } } } }`,
      { id: cast.serviceId },
    );
    const targets = catalogue.levels.find(({ code }) => code === 'ALS')?.targets ?? [];
    const shared = { serviceId: cast.serviceId, period: 'QUARTER' };
    expect(targets).toEqual([
      { ...shared, indicator: 'AVAILABILITY', operator: 'GTE', value: '99.99', unit: 'PERCENT' },
      { ...shared, indicator: 'MTTR', operator: 'LTE', value: '0.5', unit: 'HOURS' },
      { ...shared, indicator: 'MTTF', operator: 'GTE', value: '200', unit: 'HOURS' },
    ]);
    const { contract, problems } = await house.mutate<{ contract: object }>(
      manager,
      'draftContract',
      {
        terms: terms(cast, {
          targets: targets.map((target, index) => ({
            ...target,
            staleAfter: 'PT1H',
            ...(index === 0 ? { value: '99.95' } : {}),
          })),
        }),
      },
      'contract { targets { indicator value period } }',
    );
    expect(problems).toEqual([]);
    expect(contract).toEqual({
      targets: [
        { indicator: 'AVAILABILITY', value: '99.95', period: 'QUARTER' },
        { indicator: 'MTTR', value: '0.5', period: 'QUARTER' },
        { indicator: 'MTTF', value: '200', period: 'QUARTER' },
      ],
    });
  });
});

describe('from draft to repeal (H8.2)', () => {
  test('drafted, drawn up anew, published from a day on, repealed', async () => {
    expect(await desk.decide('draft', '2031-1', { content: SHIPPED_CATALOGUE })).toEqual(done('DRAFT', 1));
    expect(await desk.decide('revise', '2031-1', { expectedVersion: 1, content: STRICTER })).toEqual(done('DRAFT', 2));
    expect(await desk.decide('publish', '2031-1', { expectedVersion: 2, from: '2031-04-01', ...BERLIN })).toEqual(
      done('SCHEDULED', 3),
    );
    expect(await inForce()).toBe('2026-1');
    expect(await inForce('on: "2031-03-31", timeZone: "Europe/Berlin"')).toBe('2026-1');
    expect(await inForce('on: "2031-04-01", timeZone: "Europe/Berlin"')).toBe('2031-1');
    await house.setClock('2031-03-31T22:00:00.000Z');
    expect(await listed()).toEqual(['2026-1 REPLACED', '2031-1 IN_FORCE']);
    expect(await desk.repealed('2031-1', 3, '2031-05-01')).toEqual(done('IN_FORCE', 4));
    await house.setClock('2031-04-30T22:00:00.000Z');
    expect(await listed()).toEqual(['2026-1 REPLACED', '2031-1 REPEALED']);
    expect(await inForce()).toBeNull();
    expect(await inForce('version: "2031-1"')).toBe('2031-1');
    const trail = await house.query(
      "select action, reason, details from trail where subject_kind = 'catalogue' order by id",
    );
    expect(trail.slice(-4)).toMatchObject([
      { action: 'draftCatalogue' },
      { action: 'reviseCatalogue' },
      { action: 'publishCatalogue', details: { from: '2031-04-01', holdsFrom: '2031-03-31T22:00:00.000Z' } },
      { action: 'repealCatalogue', reason: 'a slip', details: { repealedFrom: '2031-04-30T22:00:00.000Z' } },
    ]);
  });

  test('one that is repealed before its day never holds, and the one before it goes on', async () => {
    await desk.published('2031-1', '2031-04-01');
    expect(await desk.repealed('2031-1', 2)).toEqual(done('REPEALED', 3));
    await house.setClock('2031-04-02T00:00:00.000Z');
    expect(await inForce()).toBe('2026-1');
  });

  test('what a published version says stays as it is', async () => {
    await desk.published('2031-1');
    const content = 'query { catalogue(version: "2031-1") { hash levels { mttr } } }';
    const before = await house.ask(customer, content);
    expect(await desk.decide('revise', '2031-1', { expectedVersion: 2, content: SHIPPED_CATALOGUE })).toMatchObject(
      refused('CATALOGUE_FIXED', 'input', 'version'),
    );
    await desk.repealed('2031-1', 2);
    expect(await house.ask(customer, content)).toEqual(before);
    expect(before).toMatchObject({ catalogue: { levels: [{ mttr: 'PT2H' }, { mttr: 'PT42M' }, {}, {}] } });
  });

  test('drafts are the provider’s own; differences are told in words', async () => {
    await desk.drafted('2031-1');
    expect(await listed(manager)).toEqual(['2026-1 IN_FORCE', '2031-1 DRAFT']);
    expect(await listed(customer)).toEqual(['2026-1 IN_FORCE']);
    expect(await inForce('version: "2031-1"', customer)).toBeNull();
    const query = 'query { catalogueDifferences(from: "2026-1", to: "2031-1") { clause before after inWords } }';
    expect(await house.ask(manager, query)).toEqual({
      catalogueDifferences: [
        {
          clause: 'levels/SLS/mttrHours',
          before: '1',
          after: '0.7',
          inWords: 'The mean time to restore in hours of the level SLS changes from 1 to 0.7.',
        },
      ],
    });
    expect((await house.send(customer, query)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await listed({ ...admin, tenant: 'globex' })).toEqual(['2026-1 IN_FORCE']);
  });

  test('allowedActions says what would not be refused', async () => {
    await desk.drafted('2031-1');
    const actions = (caller: typeof admin) => house.ask(caller, 'query { catalogues { version allowedActions } }');
    expect(await actions(admin)).toEqual({
      catalogues: [
        { version: '2026-1', allowedActions: ['REPEAL'] },
        { version: '2031-1', allowedActions: ['REVISE', 'PUBLISH'] },
      ],
    });
  });

  test('a version and a day at once are no question', async () => {
    const { errors } = await house.send(admin, 'query { catalogue(version: "2026-1", on: "2031-01-01") { version } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is refused', () => {
  const onA = (verb: string, version: string, expectedVersion: number, more: object) => () =>
    desk.decide(verb, version, { expectedVersion, ...more });
  const reason = { reason: 'a slip' };
  test.each<[string, () => Promise<Said>, string, string]>([
    ['a name that is taken', () => desk.drafted('B'), 'CATALOGUE_VERSION_TAKEN', 'version'],
    ['the name of the shipped one', () => desk.drafted('2026-1'), 'CATALOGUE_VERSION_TAKEN', 'version'],
    ['a name with a slash', () => desk.drafted('a/b'), 'INVALID_INPUT', 'version'],
    ['to publish twice', onA('publish', 'B', 2, AT_ONCE), 'CATALOGUE_PUBLISHED', 'version'],
    ['to edit the shipped one', onA('revise', '2026-1', 1, { content: STRICTER }), 'CATALOGUE_FIXED', 'version'],
    ['to repeal a draft', onA('repeal', 'D', 1, { ...AT_ONCE, ...reason }), 'CATALOGUE_NOT_PUBLISHED', 'version'],
    [
      'to publish from today on',
      onA('publish', 'D', 1, { from: '2031-03-10', ...BERLIN }),
      'CATALOGUE_DAY_NOT_AHEAD',
      'from',
    ],
    [
      'to repeal from yesterday on',
      onA('repeal', 'B', 2, { from: '2031-03-09', ...BERLIN, ...reason }),
      'CATALOGUE_DAY_NOT_AHEAD',
      'from',
    ],
    [
      'the day of another version',
      onA('publish', 'D', 1, { from: '2031-04-01', ...BERLIN }),
      'CATALOGUE_DAY_TAKEN',
      'from',
    ],
    [
      'to repeal what is replaced by then',
      onA('repeal', '2026-1', 1, { from: '2031-05-01', ...BERLIN, ...reason }),
      'CATALOGUE_REPLACED',
      'from',
    ],
    ['to publish what is no longer so', onA('publish', 'D', 2, AT_ONCE), 'STALE_VERSION', 'expectedVersion'],
    ['a repeal without a reason', onA('repeal', 'B', 2, { ...AT_ONCE, reason: ' ' }), 'INVALID_INPUT', 'reason'],
    ['a version that there is not', onA('publish', 'Z', 1, AT_ONCE), 'NOT_FOUND', 'version'],
  ])('%s', async (_what, act, code, field) => {
    await desk.published('B', '2031-04-01');
    await desk.drafted('D');
    const rows = () => house.query('select * from catalogue_version order by version');
    const before = await rows();
    expect(await act()).toMatchObject(refused(code, 'input', field));
    expect(await rows()).toEqual(before);
    const [trail] = await house.query('select outcome, problem_code from trail order by id desc limit 1');
    expect(trail).toEqual({ outcome: 'REFUSED', problem_code: code });
  });

  test('to repeal twice', async () => {
    await desk.published('B', '2031-04-01');
    await desk.repealed('B', 2, '2031-06-01');
    expect(await desk.repealed('B', 3)).toMatchObject({ problems: [{ code: 'CATALOGUE_REPEALED' }] });
  });

  test('whoever decides at the same time on the same, or for the same day, is refused but one', async () => {
    await desk.drafted('B');
    await desk.drafted('C');
    const from = { expectedVersion: 1, from: '2031-04-01', ...BERLIN };
    const answers = await Promise.all([
      desk.decide('publish', 'B', from),
      desk.decide('publish', 'B', from),
      desk.decide('publish', 'C', from),
    ]);
    expect(answers.filter(({ catalogue }) => catalogue)).toHaveLength(1);
    const codes = answers.flatMap(({ problems }) => problems.map(({ code }) => code)).toSorted();
    expect([
      ['CATALOGUE_DAY_TAKEN', 'CATALOGUE_PUBLISHED'],
      ['CATALOGUE_DAY_TAKEN', 'CATALOGUE_DAY_TAKEN'],
    ]).toContainEqual(codes);
  });
});
