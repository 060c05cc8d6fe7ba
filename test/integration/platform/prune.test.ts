import { ormConfig } from '@surety/audits/orm-config';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { startRelay } from '@surety/platform/relay';
import { localTemporal } from '@surety/platform/temporal';
import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

const OUTBOX = `insert into outbox (tenant, workflow, workflow_id, signal, args, created_at, next_attempt_at, attempts, sequence, sent_at)
  values ('acme', 'contract', $1, 'stepped', '{}', now(), now() + interval '1 hour', 0, 1, $2)`;
const KEY = `insert into idempotency_key (tenant, subject, mutation, key, input_hash, created_at)
  values ('acme', 'kim', 'createParty', $1, 'x', $2)`;

test('sent messages and keys are forgotten after 30 days, keys of requests after an hour; what is not sent is kept, however old', async () => {
  const database = await freshDatabase('audits');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  for (const [id, sentAt] of [
    ['old', daysAgo(31)],
    ['young', daysAgo(29)],
    ['unsent', null],
  ] as const)
    await client.query(OUTBOX, [id, sentAt]);
  await client.query("update outbox set created_at = now() - interval '90 days' where workflow_id = 'unsent'");
  await client.query(KEY, ['old', daysAgo(31)]);
  await client.query(KEY, ['young', daysAgo(29)]);
  await client.query(KEY, ['request/old', daysAgo(0.1)]);
  await client.query(KEY, ['request/young', new Date()]);
  const orm = await openOrm(ormConfig(database.url));
  // Nothing is due, so it never looks for Temporal.
  const temporal = localTemporal('127.0.0.1:1');
  const relay = startRelay({
    orm,
    databaseUrl: database.url,
    subgraph: 'audits',
    temporal,
    trailsEveryMs: 0,
    log: createLog('r', 'silent'),
  });
  const idsOf = async (sql: string): Promise<string[]> =>
    (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  try {
    await expect
      .poll(() => idsOf('select key as id from idempotency_key order by key'), { timeout: 10_000 })
      .toEqual(['request/young', 'young']);
    expect(await idsOf('select workflow_id as id from outbox order by id')).toEqual(['unsent', 'young']);
  } finally {
    await relay.stop();
    await orm.close();
    await client.end();
    await database.drop();
  }
});
