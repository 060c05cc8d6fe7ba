import { listen } from '@surety/platform/listen';
import { createLog } from '@surety/platform/log';
import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

const WITHIN = { timeout: 10_000, interval: 50 };

test('a listener works at once, on each notice, and again after its connection was cut', async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  let runs = 0;
  const listener = listen({
    url: database.url,
    channel: 'probe',
    log: createLog('probe', 'silent'),
    work: async () => void (runs += 1),
  });
  const oneMoreAfter = async (what: () => Promise<unknown>): Promise<void> => {
    const before = runs;
    await what();
    await expect.poll(() => runs, WITHIN).toBeGreaterThan(before);
  };
  try {
    await expect.poll(() => runs, WITHIN).toBeGreaterThan(0);
    await oneMoreAfter(() => client.query('notify probe'));
    const cut =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> $1';
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await oneMoreAfter(() => client.query(cut, [rows[0]?.pid]));
    await oneMoreAfter(() => client.query('notify probe'));
  } finally {
    await listener.stop();
    const before = runs;
    await client.query('notify probe');
    expect(runs).toBe(before);
    await client.end();
    await database.drop();
  }
});
