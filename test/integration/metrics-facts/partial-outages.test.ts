import { ormConfig } from '@surety/metrics/orm-config';
import { openOrm } from '@surety/platform/orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { customer, type House, openHouse, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, complianceOf, evaluationOf, recordOutages } from './measured.ts';

let house: House;
beforeAll(async () => {
  // The clock stands at 2031-03-10T12:00:00Z.
  house = await openHouse();
});
afterAll(() => house.close());

/** A whole outage of 30 minutes and one of 40 % over 100 minutes, in a day. */
const onDay = (day: string) => [
  { reference: `INC-${day}-1`, start: `${day}T08:00:00Z`, end: `${day}T08:30:00Z` },
  { reference: `INC-${day}-2`, start: `${day}T10:00:00Z`, end: `${day}T11:40:00Z`, impact: '0.4' },
];

test.each<[counts: string | undefined, downMinutes: number, failures: number, why: string]>([
  ['BY_IMPACT', 70, 2, '30 + 100 × 0.4'],
  [undefined, 70, 2, 'the same when nothing is said'],
  ['WHOLE', 130, 2, '30 + 100'],
  ['NONE', 30, 1, '30'],
])('a contract that counts partial outages %s was down for %i minutes in %i failures (%s)', async (...expected) => {
  const [partialOutages, downMinutes, failures] = expected;
  const name = `one-${partialOutages ?? 'unsaid'}`;
  await adopt(house, `ctr_${name}`, {
    service: name,
    targets: [BY_OUTAGES],
    ...(partialOutages && { partialOutages }),
  });
  await recordOutages(house, name, onDay('2031-02-03'));
  const february = await evaluationOf(house, `ctr_${name}`, '2031-02');
  expect(february).toMatchObject({ downMs: downMinutes * 60_000, failures });
});

test('two versions judge each their part of a month by their own policy, and say it in their steps (H1.2)', async () => {
  const terms = { service: 'two', targets: [BY_OUTAGES] };
  await adopt(house, 'ctr_two', { ...terms, partialOutages: 'NONE' });
  await recordOutages(house, 'two', [...onDay('2031-02-03'), ...onDay('2031-02-20')]);
  expect(await evaluationOf(house, 'ctr_two', '2031-02')).toMatchObject({ downMs: 60 * 60_000 });
  await adopt(house, 'ctr_two', {
    ...terms,
    version: 2,
    effectiveFrom: '2031-02-15T00:00:00Z',
    partialOutages: 'WHOLE',
  });
  const { evaluations } = await complianceOf(house, 'ctr_two', '2031-02');
  expect(Object.fromEntries(evaluations.map(({ targetId, downMs }) => [targetId, downMs / 60_000]))).toEqual({
    tgt_ctr_two_1_0: 30,
    tgt_ctr_two_2_0: 130,
  });
  expect(await policiesSaid('ctr_two')).toEqual({ tgt_ctr_two_1_0: 'not at all', tgt_ctr_two_2_0: 'as a whole one' });
});

type Step = { readonly inputs: readonly { readonly name: string; readonly value: string }[] };
/** How partial outages counted, by target, as the steps of the newest evaluations say. */
async function policiesSaid(contractId: string): Promise<Record<string, string | undefined>> {
  type Judged = { readonly targetId: string; readonly steps: readonly Step[] };
  const { _entities } = await house.ask<{ _entities: [{ compliance: { evaluations: readonly Judged[] } }] }>(
    customer,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract {
      compliance(period: "2031-02") { evaluations { targetId steps { inputs { name value } } } } } } }`,
    { of: [{ __typename: 'Contract', id: contractId }] },
  );
  return Object.fromEntries(
    _entities[0].compliance.evaluations.map(({ targetId, steps }) => [
      targetId,
      steps.flatMap(({ inputs }) => inputs).find(({ name }) => name === 'a partial outage counts')?.value,
    ]),
  );
}

test('the past of a proposed target is judged by the proposed policy (H1.4)', async () => {
  await adopt(house, 'ctr_past', { service: 'past', targets: [BY_OUTAGES] });
  await recordOutages(house, 'past', onDay('2031-02-03'));
  const february = async (partialOutages: string) => {
    const { history } = await house.ask<{ history: readonly { period: string; value: string | null }[] }>(
      system,
      'query ($input: HistoryInput!) { history(input: $input) { period value } }',
      {
        input: {
          contractId: 'ctr_draft',
          timeZone: 'UTC',
          maintenance: 'EXCLUDE',
          unknown: 'EXCLUDE',
          minimumOutage: 'PT0S',
          partialOutages,
          targets: [
            {
              id: 'tgt_draft',
              serviceId: 'svc_past',
              serviceName: 'The past',
              indicator: 'AVAILABILITY',
              operator: 'GTE',
              value: '99.9',
              unit: 'PERCENT',
              period: 'MONTH',
              measuredBy: 'OUTAGES',
            },
          ],
        },
      },
    );
    return history.find(({ period }) => period === '2031-02')?.value;
  };
  // Of the 40,320 minutes of February.
  expect(await february('BY_IMPACT')).toBe('99.826388888888'); // 70 down
  expect(await february('WHOLE')).toBe('99.677579365079'); // 130 down
  expect(await february('NONE')).toBe('99.925595238095'); // 30 down
});

test('versions handed over before it could be said count by impact', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(ormConfig(database.url));
  const run = (sql: string) => orm.em.getConnection().execute(sql);
  try {
    await orm.migrator.up({ to: 'Migration20261126024855' });
    await run(`insert into adopted_version (contract_id, version, tenant, customer_id, effective_from, maintenance, unknown,
        minimum_outage_ms, terms, adopted_at)
      values ('ctr_old', 1, 'acme', 'pty_c', now(), 'EXCLUDE', 'EXCLUDE', 0, '{}', now())`);
    await orm.migrator.up();
    expect(await run('select partial_outages from adopted_version')).toEqual([{ partial_outages: 'BY_IMPACT' }]);
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    await orm.migrator.down({ to: 'Migration20261126024855' });
    expect(await run('select version from adopted_version')).toEqual([{ version: 1 }]);
  } finally {
    await orm.close();
    await database.drop();
  }
});
