import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from './launch.ts';
import { CHECKS, runSteps, type Step, succeeds } from './steps.ts';
import { ROOT } from './supervisor/parts.ts';
import { type Counts, countsOf, failuresOf, lastLine, notRun, sum, type VitestReport } from './test-counts.ts';
import { ensureWorkflowBundle } from './workflow-bundle.ts';

const isLong = process.argv.includes('--long');
/** Other words are passed to vitest, e.g. a file's name. */
const words = process.argv.slice(2).filter(word => word !== '--long');
/** Of the kill tests: `--rounds N` for a longer soak, `--seed N` to repeat a run. */
const soak = { ...taken('--rounds', 'SURETY_TEST_ROUNDS'), ...taken('--seed', 'SURETY_TEST_SEED') };

/** Takes a flag and its value out of the words. @returns the variable that passes it on, when it is there */
function taken(flag: string, variable: string): NodeJS.ProcessEnv {
  const at = words.indexOf(flag);
  return at < 0 ? {} : { [variable]: words.splice(at, 2)[1] };
}

const BUNDLE: Step = { name: 'workflow bundle', run: () => succeeds(ensureWorkflowBundle) };

/** Each step counts as one test. */
async function runCounted(steps: readonly Step[]): Promise<Counts> {
  const failed = await runSteps(steps, console.log);
  return { passed: steps.length - failed, failed, skipped: 0 };
}

async function runVitest(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'surety-test-'));
  const reportFile = join(folder, 'report.json');
  const args = ['run', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const child = spawn(join(ROOT, 'node_modules/.bin/vitest'), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...soak, SURETY_TEST_LONG: isLong ? '1' : '0' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await ended(child);
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport) : null;
  rmSync(folder, { recursive: true });
  for (const line of failuresOf(report)) console.log(line.replace(ROOT, ''));
  const unrun = notRun(report, words);
  for (const file of unrun)
    console.log(
      `failed: ${file} did not run: npm run ${isLong ? 'test' : 'test:long'} -- ${file} does, if it is there.`,
    );
  return sum(countsOf(report, child.exitCode === 0), { passed: 0, failed: unrun.length, skipped: 0 });
}

const steps = await runCounted(isLong || words.length > 0 ? [BUNDLE] : [...CHECKS, BUNDLE]);
const counts = sum(steps, await runVitest());
console.log(lastLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
