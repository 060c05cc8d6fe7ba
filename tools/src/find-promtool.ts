import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../lock.mjs';
import { buildGo, findGo, type GoProgram } from './build-go.ts';
import { type Say, userCache } from './find-temporal.ts';

const PROMTOOL: GoProgram = {
  name: 'promtool',
  module: 'promtool',
  package: 'github.com/prometheus/prometheus/cmd/promtool',
  // What looks for targets in clouds is more than half of it, and rules have no use for it.
  tags: 'remove_all_sd',
  takes: 'about two minutes',
  instead: 'install Prometheus, which brings it',
};

/**
 * Path of Prometheus' own tool for rules: an installed one, else the one in the user's cache, else one built from its Go modules.
 * Null where there is no Go to build one with.
 * @throws Refusal when the build fails
 */
export async function findPromtool(say: Say): Promise<string | null> {
  const cached = join(userCache(), 'promtool');
  for (const found of ['promtool', cached]) if (await runs(found)) return found;
  const go = await findGo();
  if (go === null) return null;
  mkdirSync(userCache(), { recursive: true });
  return await withLock(
    `${cached}.lock`,
    async () => {
      if (!(await runs(cached))) await buildGo(go, PROMTOOL, cached, say);
      return cached;
    },
    () => say('promtool: another process is building it already; waiting for it'),
  );
}

const runs = (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
