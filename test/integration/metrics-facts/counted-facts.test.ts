import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, customer, type House, openHouse, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, evaluationOf, recordOutages, recordStates } from './measured.ts';

const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const QUERY = `query ($id: ID!) { evaluationForBreach(evaluationId: $id) { evaluations { revision downMs }
  facts { kind id serviceId source start end impact reason } } }`;
type Counted = { readonly evaluations: readonly object[]; readonly facts: readonly Record<string, string | null>[] };

/** What counted in February. */
async function countedIn(contractId: string): Promise<Counted> {
  const { id } = await evaluationOf(house, contractId, '2031-02');
  const { evaluationForBreach } = await house.ask<{ evaluationForBreach: Counted }>(system, QUERY, { id });
  return evaluationForBreach;
}

const at = (day: number, time: string): string => `2031-02-${String(day).padStart(2, '0')}T${time}:00.000Z`;

describe('the facts that counted in an evaluation (H7.3.4)', () => {
  test('are outages by their revision, maintenance, and what both sides left out', async () => {
    await adopt(house, 'ctr_desk', { service: 'desk', targets: [BY_OUTAGES] });
    const outage = { reference: 'INC-1', start: at(3, '10:00') };
    await recordOutages(house, 'desk', [{ ...outage, impact: '0.5' }]);
    await recordOutages(house, 'desk', [{ ...outage, impact: '0.5', end: at(3, '12:00') }]);
    await recordOutages(house, 'desk', [
      { reference: 'INC-0', start: '2031-01-03T10:00:00Z', end: '2031-01-03T11:00:00Z' },
    ]);
    const window = { service: 'desk', start: at(5, '00:00'), end: at(5, '01:00'), reason: 'patches' };
    await house.mutate(system, 'declareMaintenance', window);
    const { exclusion } = await house.mutate<{ exclusion: { id: string } }>(
      manager,
      'requestExclusion',
      { contractId: 'ctr_desk', start: at(7, '00:00'), end: at(7, '01:00'), reason: 'power cut' },
      'exclusion { id }',
    );
    expect((await countedIn('ctr_desk')).facts.map(({ kind }) => kind)).toEqual(['OUTAGE', 'MAINTENANCE']);
    const agree =
      'mutation ($input: DecideExclusionInput!) { approveExclusion(input: $input) { problems { message } } }';
    await house.ask(customer, agree, { input: { exclusionId: exclusion.id, expectedVersion: 1 } });
    const { facts } = await countedIn('ctr_desk');
    expect(facts).toMatchObject([
      {
        kind: 'OUTAGE',
        id: expect.stringMatching(/^out_\w+@2$/),
        serviceId: 'svc_desk',
        source: expect.stringContaining('INC-1'),
        start: at(3, '10:00'),
        end: at(3, '12:00'),
        impact: '0.5',
      },
      { kind: 'MAINTENANCE', start: at(5, '00:00'), reason: 'patches', serviceId: 'svc_desk' },
      { kind: 'EXCLUSION', id: exclusion.id, source: 'PROVIDER', reason: 'power cut', serviceId: null },
    ]);
  });

  test('are time that probes said was down, from change to change', async () => {
    await adopt(house, 'ctr_shop', { service: 'shop' });
    await recordStates(house, 'shop', [
      { at: '2031-01-31T23:50:00Z', state: 'DOWN' },
      { at: at(1, '00:10'), state: 'UP' },
      { at: at(2, '00:00'), state: 'DOWN' },
      { at: at(2, '00:05'), state: 'DOWN' },
      { at: at(2, '00:20'), state: 'UP' },
      { at: at(2, '00:30'), state: 'UP' },
    ]);
    const { facts } = await countedIn('ctr_shop');
    expect(facts).toMatchObject([
      { kind: 'DOWN_STATE', start: '2031-01-31T23:50:00.000Z', end: at(1, '00:10'), impact: null },
      { kind: 'DOWN_STATE', start: at(2, '00:00'), end: at(2, '00:20'), source: expect.any(String) },
    ]);
  });

  test('are those of its parts, where a service is made up of others', async () => {
    const part = (service: string) => ({
      serviceId: `svc_${service}`,
      serviceExternalId: service,
      serviceName: service,
      measuredBy: 'OUTAGES',
    });
    const composition = { atLeast: 2, parts: [part('one'), part('two')] };
    const targets = [{ measuredBy: 'COMPOSITION', staleAfter: null, composition }];
    await adopt(house, 'ctr_whole', { service: 'whole', targets });
    await recordOutages(house, 'two', [{ reference: 'INC-2', start: at(3, '10:00'), end: at(3, '11:00') }]);
    const { facts } = await countedIn('ctr_whole');
    expect(facts).toMatchObject([{ kind: 'OUTAGE', serviceId: 'svc_two' }]);
  });

  test('stay as they were when the evaluation was made, whatever is corrected later', async () => {
    await adopt(house, 'ctr_late', { service: 'late', targets: [BY_OUTAGES] });
    const outage = { reference: 'INC-3', start: at(3, '10:00'), end: at(3, '12:00') };
    await recordOutages(house, 'late', [outage]);
    const before = await countedIn('ctr_late');
    await house.setClock('2031-06-01T00:00:00Z');
    // The correction itself, before anything follows from it.
    await house.query("update outage set superseded_at = '2031-06-01' where reference = 'INC-3'");
    await house.query(
      `insert into outage (id, revision, tenant, service_id, source, reference, start, "end", impact, recorded_at)
       select id, 2, tenant, service_id, source, reference, start, start + interval '1 minute', impact, timestamptz '2031-06-01' from outage where reference = 'INC-3'`,
    );
    const { id } = await evaluationOf(house, 'ctr_late', '2031-02');
    const { evaluationForBreach } = await house.ask<{ evaluationForBreach: Counted }>(system, QUERY, { id });
    expect(evaluationForBreach).toEqual(before);
    expect(before.facts).toMatchObject([{ end: at(3, '12:00'), id: expect.stringMatching(/@1$/) }]);
  });
});

test('it is said when facts of the period wait to be evaluated, so that nothing is settled without them (H7.3.4)', async () => {
  await adopt(house, 'ctr_late', { service: 'late' });
  await recordStates(house, 'late', [{ at: at(3, '10:00'), state: 'DOWN' }]);
  const { id } = await evaluationOf(house, 'ctr_late', '2031-02');
  const isStale = async (): Promise<boolean> => {
    const query = 'query ($id: ID!) { evaluationForBreach(evaluationId: $id) { isStale } }';
    return (await house.ask<{ evaluationForBreach: { isStale: boolean } }>(system, query, { id })).evaluationForBreach
      .isStale;
  };
  // As of an evaluation that failed and is tried again later.
  const mark = (start: string, end: string) =>
    house.query(
      `insert into stale_period (tenant, contract_id, service_id, period_start, period_end, reason, next_attempt_at)
        select tenant, 'ctr_late', 'svc_late', $1, $2, 'late', now() + interval '1 day' from evaluation where id = $3`,
      [start, end, id],
    );
  await house.settled();
  await mark('2031-03-01T00:00:00Z', '2031-04-01T00:00:00Z');
  expect(await isStale()).toBe(false);
  await mark('2031-02-01T00:00:00Z', '2031-03-01T00:00:00Z');
  expect(await isStale()).toBe(true);
});
