import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customer, type House, integration, openHouse, operator, type Problem, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, evaluationOf, recordOutages, signalsTo } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Handed over on 10 March at noon: nobody could be late before, so that January is sealed on the 20th at noon. */
const SEALED_AT = '2031-03-20T12:00:00.000Z';
const JANUARY = '2031-01';
type NextSeal = { readonly nextSeal: { readonly at: string; readonly periods: string[] } | null };

const adoptSealed = (name: string, more: object = {}) =>
  adopt(house, `ctr_${name}`, {
    service: name,
    graceTime: 'P10D',
    termEnd: '2031-03-01T00:00:00Z',
    targets: [BY_OUTAGES],
    ...more,
  });

/** Sends outages and answers what has no effect. */
async function late(service: string, reference: string, start: string, end: string, reason: string | null = null) {
  const input = { service, source: 'tickets', rows: [{ reference, start, end }], reason };
  const selection = 'recorded { new duplicates } warnings { code message arguments { name value } }';
  type Answer = { recorded: { new: number } | null; warnings: (Problem & { arguments: { value: string }[] })[] };
  return house.mutate<Answer>(integration, 'recordOutages', input, selection);
}

async function sealPeriods(contractId: string): Promise<NextSeal & { problems: Problem[] }> {
  const query =
    'mutation ($id: ID!) { sealPeriods(contractId: $id) { nextSeal { at periods } problems { code message } } }';
  type Answer = { sealPeriods: NextSeal & { problems: Problem[] } };
  return (await house.ask<Answer>(system, query, { id: contractId })).sealPeriods;
}

async function sealOf(contractId: string, period = JANUARY) {
  await house.settled();
  const query = `query ($of: [_Any!]!, $period: String!) { _entities(representations: $of) { ... on Contract {
    compliance(period: $period) { outcome sealsAt sealedAt lateFacts evaluations { revision sealedAt } } } } }`;
  type Compliance = {
    outcome: string;
    sealsAt: string | null;
    sealedAt: string | null;
    lateFacts: number;
    evaluations: object[];
  };
  const { _entities } = await house.ask<{ _entities: [{ compliance: Compliance }] }>(customer, query, {
    of: [{ __typename: 'Contract', id: contractId }],
    period,
  });
  return _entities[0].compliance;
}

const reopen = (contractId: string, more: object) =>
  house.mutate<NextSeal>(
    system,
    'adoptReopening',
    {
      contractId,
      period: JANUARY,
      number: 1,
      reason: 'the ticket was wrong',
      lifecycle: `contract/acme/${contractId}`,
      ...more,
    },
    'nextSeal { at periods }',
  );

describe('a period is sealed the grace time after its end', () => {
  beforeAll(async () => {
    await adoptSealed('sealed');
    await adoptSealed('open', { graceTime: null });
    await recordOutages(house, 'sealed', [
      { reference: 'A', start: '2031-01-05T00:00:00Z', end: '2031-01-05T00:10:00Z' },
    ]);
    await recordOutages(house, 'open', []);
  });

  test('until then a late fact counts, and nobody is warned', async () => {
    await house.setClock('2031-03-20T11:59:00Z');
    const answer = await late('sealed', 'B', '2031-01-06T00:00:00Z', '2031-01-06T00:05:00Z');
    expect(answer).toMatchObject({ recorded: { new: 1 }, warnings: [], problems: [] });
    expect(await sealOf('ctr_sealed')).toMatchObject({
      outcome: 'MET',
      sealsAt: SEALED_AT,
      sealedAt: null,
      lateFacts: 0,
      evaluations: [{ revision: 2, sealedAt: null }],
    });
  });

  test('the timer of the lifecycle puts it on record, once, and hears of the next seal', async () => {
    await house.setClock(SEALED_AT);
    expect(await sealPeriods('ctr_sealed')).toEqual({ nextSeal: null, problems: [] });
    await sealPeriods('ctr_sealed');
    const rows = await house.query('select period, sealed_at from sealed_period order by period');
    expect(rows).toEqual([
      { period: '2031-01', sealed_at: new Date(SEALED_AT) },
      { period: '2031-02', sealed_at: new Date(SEALED_AT) },
    ]);
  });

  test('what comes later is kept, changes no evaluation, and its sender is told what would be right', async () => {
    await house.setClock('2031-03-21T00:00:00Z');
    const signals = (await signalsTo(house, 'ctr_sealed')).length;
    const answer = await late('sealed', 'C', '2031-01-07T00:00:00Z', '2031-01-07T08:00:00Z');
    expect(answer.recorded).toEqual({ new: 1, duplicates: 0 });
    expect(answer.warnings).toHaveLength(1);
    expect(answer.warnings[0]).toMatchObject({
      code: 'PERIOD_SEALED',
      message: expect.stringContaining('reopenPeriod'),
    });
    expect(answer.warnings[0]?.arguments.map(({ value }) => value)).toEqual([JANUARY, 'ctr_sealed', SEALED_AT]);
    expect(await sealOf('ctr_sealed')).toMatchObject({
      outcome: 'MET',
      sealedAt: SEALED_AT,
      lateFacts: 1,
      evaluations: [{ revision: 2, sealedAt: SEALED_AT }],
    });
    expect(await signalsTo(house, 'ctr_sealed')).toHaveLength(signals);
  });

  test('a correction of what was late, maintenance, and time left out by agreement wait too', async () => {
    await house.setClock('2031-03-21T01:00:00Z');
    await late('sealed', 'C', '2031-01-07T00:00:00Z', '2031-01-07T09:00:00Z', 'an hour more');
    const window = {
      service: 'sealed',
      start: '2031-01-07T00:00:00Z',
      end: '2031-01-07T01:00:00Z',
      reason: 'forgotten',
    };
    const declared = await house.mutate<{ warnings: Problem[] }>(
      operator,
      'declareMaintenance',
      window,
      'warnings { code }',
    );
    expect(declared.warnings).toEqual([{ code: 'PERIOD_SEALED' }]);
    const { exclusion } = await house.mutate<{ exclusion: { id: string } }>(
      customer,
      'requestExclusion',
      { contractId: 'ctr_sealed', start: window.start, end: window.end, reason: 'ours' },
      'exclusion { id } warnings { code }',
    );
    const { approveExclusion: agreed } = await house.ask<{ approveExclusion: { warnings: Problem[] } }>(
      { roles: ['manager'], subject: 'manager', party: 'provider' },
      'mutation ($input: DecideExclusionInput!) { approveExclusion(input: $input) { warnings { code } } }',
      { input: { exclusionId: exclusion.id, expectedVersion: 1 } },
    );
    expect(agreed.warnings).toEqual([{ code: 'PERIOD_SEALED' }]);
    expect(await sealOf('ctr_sealed')).toMatchObject({ outcome: 'MET', lateFacts: 3, evaluations: [{ revision: 2 }] });
  });

  test('a contract that was handed over without a grace time is never sealed', async () => {
    const answer = await late('open', 'X', '2031-01-07T00:00:00Z', '2031-01-07T08:00:00Z');
    expect(answer.warnings).toEqual([]);
    expect(await sealOf('ctr_open')).toMatchObject({ outcome: 'MISSED', sealsAt: null, sealedAt: null, lateFacts: 0 });
  });
});

describe('a reopened period', () => {
  beforeAll(async () => {
    await house.setClock('2031-03-22T00:00:00Z');
    await adoptSealed('again');
    await recordOutages(house, 'again', []);
    await house.setClock('2031-04-02T00:00:00Z');
    await late('again', 'D', '2031-01-07T00:00:00Z', '2031-01-07T01:00:00Z');
  });

  test('takes what waited, with the reason; the same reopening again changes nothing', async () => {
    expect(await sealOf('ctr_again')).toMatchObject({ outcome: 'MET', lateFacts: 1 });
    const reopening = { reopenedAt: '2031-04-02T00:00:00Z', until: '2031-04-12T00:00:00Z' };
    const { nextSeal } = await reopen('ctr_again', reopening);
    expect(nextSeal).toEqual({ at: '2031-04-01T00:00:00.000Z', periods: ['2031-02'] });
    await house.settled();
    expect(await evaluationOf(house, 'ctr_again', JANUARY)).toMatchObject({
      outcome: 'MISSED',
      revision: 2,
      reason: 'reopened: the ticket was wrong',
    });
    await reopen('ctr_again', reopening);
    expect(await sealOf('ctr_again')).toMatchObject({
      outcome: 'MISSED',
      sealsAt: '2031-04-12T00:00:00.000Z',
      sealedAt: null,
      lateFacts: 0,
      evaluations: [{ revision: 2 }],
    });
    expect(await sealOf('ctr_again', '2031-02')).toMatchObject({ sealedAt: '2031-04-01T00:00:00.000Z' });
  });

  test('is told to the lifecycle that handed it over, and sealed again', async () => {
    await reopen('ctr_again', {
      number: 1,
      reopenedAt: '2031-04-02T00:00:00Z',
      until: '2031-04-12T00:00:00Z',
      lifecycle: 'contract/acme/ctr_again/2',
    });
    await late('again', 'E', '2031-01-08T00:00:00Z', '2031-01-08T01:00:00Z');
    await house.settled();
    const sent = await house.query(`select signal from outbox where workflow_id = 'contract/acme/ctr_again/2'`);
    expect(sent).toEqual([{ signal: 'evaluated' }]);
    await house.setClock('2031-04-12T00:00:00Z');
    await sealPeriods('ctr_again');
    const answer = await late('again', 'F', '2031-01-09T00:00:00Z', '2031-01-09T01:00:00Z');
    expect(answer.warnings).toMatchObject([{ code: 'PERIOD_SEALED' }]);
    expect(await sealOf('ctr_again')).toMatchObject({ lateFacts: 1, evaluations: [{ revision: 3 }] });
  });

  test('handed over after its time only takes what was recorded within it, however late it is evaluated', async () => {
    await house.setClock('2031-05-01T00:00:00Z');
    await late('again', 'G', '2031-01-10T00:00:00Z', '2031-01-10T01:00:00Z');
    await reopen('ctr_again', {
      number: 2,
      reopenedAt: '2031-04-20T00:00:00Z',
      until: '2031-04-30T00:00:00Z',
    });
    const { downMs } = await evaluationOf(house, 'ctr_again', JANUARY);
    expect(downMs).toBe(3 * 3_600_000); // D, E and F; not G
    expect(await sealOf('ctr_again')).toMatchObject({ sealedAt: '2031-04-30T00:00:00.000Z', lateFacts: 1 });
  });
});
