import { databaseUrls } from '@surety/deploy/databases';
import { describe, expect, test } from 'vitest';
import { houseEnv, portsOf, temporalOf } from './house-env.ts';

describe('the databases of a house', () => {
  test('are embedded when nothing is set', () => {
    expect(databaseUrls(houseEnv.parse({}))).toBeUndefined();
  });

  test('bear the names of the subgraphs on a common server', () => {
    expect(
      databaseUrls(
        houseEnv.parse({ DATABASE_URL: 'postgresql://app:secret@db.example:5432/postgres?sslmode=require' }),
      ),
    ).toEqual({
      contracts: 'postgresql://app:secret@db.example:5432/contracts?sslmode=require',
      metrics: 'postgresql://app:secret@db.example:5432/metrics?sslmode=require',
      audits: 'postgresql://app:secret@db.example:5432/audits?sslmode=require',
    });
  });

  test('cannot be given for some subgraphs only', () => {
    const parsed = houseEnv.safeParse({ DATABASE_URL_METRICS: 'postgresql://db.example/metrics' });
    expect(parsed.error?.issues.map(issue => issue.message)).toEqual([expect.stringContaining('set all three')]);
  });
});

test('ports have defaults and can be set', () => {
  expect(portsOf(houseEnv.parse({ GATEWAY_PORT: '5000' }))).toMatchObject({
    gateway: 5000,
    contracts: 4001,
    temporalUi: 8233,
    inbox: 1080,
  });
});

test('a Temporal server that runs elsewhere is known by its address; without one nothing else that is set counts', () => {
  const access = { TEMPORAL_NAMESPACE: 'surety.a1b2c', TEMPORAL_TLS: 'true' };
  expect(temporalOf(houseEnv.parse({ ...access, TEMPORAL_ADDRESS: 'temporal.example:7233' }))).toMatchObject({
    ...access,
    TEMPORAL_ADDRESS: 'temporal.example:7233',
  });
  expect(temporalOf(houseEnv.parse(access))).toBeUndefined();
});
