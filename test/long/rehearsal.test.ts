import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Rehearsal } from '@surety/tools/rehearse/format';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractFileExample } from '../support/contract-file-example.ts';
import { descendantsOf, leftOf } from '../support/process-table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/rehearsal.schema.json'), 'utf8')) as object;

/** Four months in Berlin, measured by outages; its second month is the one with the short day. */
const CONTRACT = {
  ...(JSON.parse(contractFileExample()) as { targets: object[]; agreement: object }),
  termStart: '2031-02-01',
  termEnd: '2031-05-31',
  graceTime: 'P10D',
};
const file = JSON.stringify({
  ...CONTRACT,
  targets: CONTRACT.targets.map(target => ({ ...target, measuredBy: 'OUTAGES', staleAfter: null })),
  agreement: { ...CONTRACT.agreement, renewal: { policy: 'MANUAL', windowDays: 30 } },
});

/** Where the command puts what it makes, and nothing else does. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'surety-t-'));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'draft.json'), file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function begin(): {
  readonly child: ChildProcess & { readonly pid: number };
  readonly printed: () => string;
  readonly said: () => string;
} {
  const words = [
    'tools/src/surety.ts',
    'rehearse',
    join(folder, 'draft.json'),
    '--scenario',
    'breach-unanswered',
    '--json',
  ];
  const env = {
    ...process.env,
    TMPDIR: folder,
    // None of it may reach a rehearsal.
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9',
    SMTP_URL: 'smtp://127.0.0.1:9',
    JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    BLOB_URL: 'file:///nowhere',
  };
  const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = ['', ''];
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream.on('data', (chunk: Buffer) => (texts[index] += String(chunk)));
  return {
    child: child as ChildProcess & { readonly pid: number },
    printed: () => texts[0] ?? '',
    said: () => texts[1] ?? '',
  };
}

const made = (): string[] => readdirSync(folder).filter(name => name !== 'draft.json');

describe('a breach that nobody answers, rehearsed in its whole term (H7.1, H7.3)', () => {
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    const { child, printed, said } = begin();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code, said()).toBe(0);
    rehearsal = JSON.parse(printed()) as Rehearsal;
  });

  test('answers as its schema says, and leaves nothing behind', () => {
    const validate = new Ajv2020({ strictTuples: true, validateFormats: false }).compile(schema);
    expect(validate(rehearsal), JSON.stringify(validate.errors)).toBe(true);
    expect(rehearsal).toMatchObject({ scenario: 'breach-unanswered', movedYears: 0, termStart: '2031-02-01' });
    expect(JSON.stringify(rehearsal)).not.toMatch(/[a-z]{3}_[0-9a-z]{26}/);
    expect(made()).toEqual([]);
  });

  /** What happened about a record: local time, kind and words. */
  const about = (record: string): string[] =>
    rehearsal.rows.filter(row => row.record === record).map(({ local, kind, what }) => `${local} ${kind} ${what}`);

  test('every notice, deadline and default outcome of the breach is in it, at its instant', () => {
    expect(about('breach 2031-03, Object storage')).toMatchInlineSnapshot(`
      [
        "2031-03-11 08:44 PHASE The customer is to be told",
        "2031-03-11 08:44 DECISION_POINT Find the cause of the missed availability of Object storage in 2031-03",
        "2031-03-11 08:44 NOTICE Told The customer, 2 contacts: Breach notice: Object storage missed its promised availability in 2031-03",
        "2031-03-14 08:44 DEADLINE Not done in time: Find the cause of the missed availability of Object storage in 2031-03",
        "2031-03-14 08:44 DEFAULT_OUTCOME Has the notice told once more, and to the party's managers",
        "2031-03-14 08:44 NOTICE Told The customer, 1 contact: Breach notice not confirmed: Object storage in 2031-03",
        "2031-03-14 08:44 NOTICE Told The customer, 2 contacts: Breach notice, once more: Object storage in 2031-03",
        "2031-03-14 08:44 NOTICE Told The provider, 1 contact: Analysis overdue: Object storage in 2031-03",
        "2031-04-11 00:00 DEFAULT_OUTCOME Works out what the breach gives back: 300.00 EUR",
        "2031-04-11 00:00 DECISION_POINT Claim the credit for the missed availability of Object storage in 2031-03",
        "2031-04-21 00:00 NOTICE Told The customer, 2 contacts: Credit to be claimed: Object storage in 2031-03",
        "2031-05-01 00:00 DEADLINE Not done in time: Claim the credit for the missed availability of Object storage in 2031-03",
        "2031-05-01 00:00 DEFAULT_OUTCOME Ends the claim window: nobody claimed the credit: 300.00 EUR",
        "2031-05-01 00:00 NOTICE Told The customer, 2 contacts: Credit lapsed: Object storage in 2031-03",
      ]
    `);
  });

  test('so is what becomes of the contract', () => {
    expect(about('contract')).toMatchInlineSnapshot(`
      [
        "2031-01-18 00:00 DECISION The provider's manager draws up the contract",
        "2031-01-18 00:00 DECISION_POINT Offer the contract Object storage for the archive to the customer, or go on drawing it up",
        "2031-01-18 01:00 DECISION The provider's manager offers it to the customer",
        "2031-01-18 01:00 DECISION_POINT Answer the offer for the contract Object storage for the archive",
        "2031-01-18 02:00 DECISION The customer accepts the offer",
        "2031-01-18 02:00 DECISION_POINT Sign the contract Object storage for the archive",
        "2031-01-18 02:00 DECISION_POINT Sign the contract Object storage for the archive",
        "2031-01-18 03:00 DECISION The provider's manager signs",
        "2031-01-18 04:00 DECISION The customer signs",
        "2031-01-18 04:00 PHASE Awaiting term",
        "2031-02-01 00:00 PHASE Signed by both, or taken over; in force within its term",
        "2031-03-01 00:00 REPORT Monitoring reports that nothing happened",
        "2031-03-01 00:00 PERIOD_CLOSED 2031-02 is over; availability of Object storage, at least 99.9 percent: met: 100.000",
        "2031-03-11 08:00 REPORT Monitoring reports outages of a service",
        "2031-04-01 00:00 PERIOD_CLOSED 2031-03 is over; availability of Object storage, at least 99.9 percent: missed: 98.385",
        "2031-05-01 00:00 PERIOD_CLOSED 2031-04 is over; availability of Object storage, at least 99.9 percent: met: 100.000",
        "2031-05-01 00:00 DECISION_POINT Propose another term of the contract Object storage for the archive: the present one ends soon",
        "2031-05-01 00:00 NOTICE Told The customer, 2 contacts: Term ends soon: contract "Object storage for the archive"",
        "2031-05-01 00:00 NOTICE Told The provider, 2 contacts: Term ends soon: contract "Object storage for the archive"",
        "2031-06-01 00:00 DEADLINE Not done in time: Propose another term of the contract Object storage for the archive: the present one ends soon",
        "2031-06-01 00:00 DEFAULT_OUTCOME Records that the term is over",
        "2031-06-01 00:00 PERIOD_CLOSED 2031-05 is over; availability of Object storage, at least 99.9 percent: met: 100.000",
        "2031-06-01 00:00 PHASE Its term is over",
        "2031-06-01 00:00 NOTICE Told The customer, 2 contacts: Term over: contract "Object storage for the archive"",
        "2031-06-01 00:00 NOTICE Told The provider, 2 contacts: Term over: contract "Object storage for the archive"",
      ]
    `);
  });

  test('so are the reviews: two notices and a deadline each, which all pass', () => {
    expect(about('review 2031-02')).toMatchInlineSnapshot(`
      [
        "2031-03-05 00:00 DECISION_POINT Complete the report on 2031-02 of the contract Object storage for the archive",
        "2031-03-05 00:00 NOTICE Told The provider, 2 contacts: Your turn: monthly evaluation of 2031-02, Object storage for the archive",
        "2031-03-10 00:00 NOTICE Told The provider, 2 contacts: Reminder: monthly evaluation of 2031-02, Object storage for the archive",
        "2031-03-11 00:00 DEADLINE Not done in time: Complete the report on 2031-02 of the contract Object storage for the archive",
        "2031-03-11 00:00 NOTICE Told The provider, 1 contact: Overdue: monthly evaluation of 2031-02, Object storage for the archive",
      ]
    `);
    const reviews = rehearsal.rows.filter(({ record, kind }) => record.startsWith('review') && kind === 'DEADLINE');
    expect(
      reviews.map(({ record, whoseTurn, handbook }) => `${record} ${whoseTurn} ${handbook}`),
    ).toMatchInlineSnapshot(`
      [
        "review 2031-02 PROVIDER H6.2",
        "review 2031-03 PROVIDER H6.2",
        "review 2031-Q1 PROVIDER H6.2",
        "review 2031-04 PROVIDER H6.2",
        "review 2031-05 PROVIDER H6.2",
        "review 2031-Q2 PROVIDER H6.2",
      ]
    `);
  });
});

test('Ctrl-C in the midst of it removes all of it', async () => {
  const { child, said } = begin();
  while (!said().includes('Databases migrated')) await sleep(20);
  const started = descendantsOf(child.pid);
  expect(started.length).toBeGreaterThan(2);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(130);
  expect(leftOf(started, folder)).toEqual([]);
  expect(made()).toEqual([]);
});
