import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPromtool } from '@surety/tools/find-promtool';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { ROOT } from '../support/compose.ts';
import { alerts, dashboardQueries } from '../support/prometheus.ts';

const BUILT_WITHIN_MS = 900_000;
const RULES = 'alerts.yml';
const TESTS = 'alerts.test.yml';

let promtool: string | null;
/** A copy of both files, for faults to be planted in. */
const folder = mkdtempSync(join(tmpdir(), 'surety-alerts-'));
beforeAll(async () => {
  promtool = await findPromtool(line => console.log(line));
}, BUILT_WITHIN_MS);
afterAll(() => rmSync(folder, { recursive: true }));

type Said = { readonly code: number; readonly output: string };

/** What Prometheus' tool says of something, and its exit code. */
const ask = (words: readonly string[], input = ''): Promise<Said> =>
  new Promise(answer => {
    const child = execFile(promtool ?? 'promtool', words, (error, stdout, stderr) =>
      answer({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` }),
    );
    child.stdin?.end(input);
  });

function plant(changes: (rules: string) => string): void {
  for (const name of [RULES, TESTS]) cpSync(join(ROOT, 'docs/operations', name), join(folder, name));
  const file = join(folder, RULES);
  writeFileSync(file, changes(readFileSync(file, 'utf8')));
}

describe('by promtool (skipped where there is neither promtool nor Go to build one with)', () => {
  beforeEach(context => context.skip(promtool === null));

  test('the alert rules are rules', async () => {
    const { code, output } = await ask(['check', 'rules', join(ROOT, 'docs/operations', RULES)]);
    expect([code, output]).toEqual([0, expect.stringContaining(`${alerts().length} rules found`)]);
  });

  test('each of them is quiet and fires when it should', async () => {
    expect(await ask(['test', 'rules', join(ROOT, 'docs/operations', TESTS)])).toMatchObject({ code: 0 });
  });

  test('a rule that is none, and one that fires too late, are noticed', async () => {
    plant(rules => rules.replace('max(surety_notices_overdue) > 0', 'max(surety_notices_overdue > 0'));
    expect((await ask(['check', 'rules', join(folder, RULES)])).code).toBe(1);
    plant(rules => rules.replace('max(surety_notices_overdue) > 0', 'max(surety_notices_overdue) > 2'));
    expect(await ask(['test', 'rules', join(folder, TESTS)])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/alertname: SuretyNoticeOverdue, time: 16m/),
    });
  });

  test('every query of the dashboard is one', async () => {
    for (const { title, expr } of dashboardQueries()) {
      const query = expr.replaceAll('$__rate_interval', '5m');
      expect([title, (await ask(['--experimental', 'promql', 'format', query])).code]).toEqual([title, 0]);
    }
    expect((await ask(['--experimental', 'promql', 'format', 'sum(rate(up[5m])'])).code).toBe(1);
  });

  /** What the libraries name is theirs. */
  const complaints = async (scrape: string): Promise<string[]> =>
    (await ask(['check', 'metrics'], scrape)).output
      .split('\n')
      .filter(line => line && !/^(nodejs|temporal)_/.test(line));

  test.each(Object.entries(inject('house').metricsUrls))(
    'what %s shows is read, and found well named',
    async (_, url) => {
      expect(await complaints(await (await fetch(url)).text())).toEqual([]);
    },
  );

  test('what cannot be read, or is named badly, is noticed', async () => {
    expect(await complaints('surety_ready{ 1\n')).toEqual([expect.stringContaining('error')]);
    expect(await complaints('# TYPE surety_mails counter\nsurety_mails 1\n')).toContainEqual(
      expect.stringContaining('surety_mails'),
    );
  });
});
