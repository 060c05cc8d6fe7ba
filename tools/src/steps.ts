import { command, type StepResult } from './command.ts';
import { checkGraph } from './compose.ts';
import { messageOf } from './refusal.ts';
import { ROOT } from './supervisor/parts.ts';
import { checkVulnerabilities } from './supply-chain/audit.ts';
import { checkLicences } from './supply-chain/licences.ts';
import { checkSecrets } from './supply-chain/secrets.ts';

/** What looks at the source without running it. */
export type Step = { readonly name: string; readonly run: () => Promise<StepResult> };

/** Types, lint, format, unused code, the composed graph and generated files against their schemas, and the supply chain. */
export const CHECKS: readonly Step[] = [
  { name: 'types (tsc)', run: () => command('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'lint (oxlint, with types)', run: () => command('oxlint', ['--type-aware']) },
  { name: 'format (biome)', run: () => command('biome', ['check', '--colors=off']) },
  { name: 'unused code (knip)', run: () => command('knip', ['--no-progress']) },
  { name: 'graph (composition, against the committed one)', run: () => succeeds(() => checkGraph(ROOT)) },
  { name: 'generated files (graphql-codegen)', run: () => command('graphql-codegen', ['--check']) },
  { name: 'licences of the packages (pnpm licenses)', run: checkLicences },
  { name: 'known vulnerabilities (pnpm audit)', run: () => checkVulnerabilities() },
  { name: 'no secrets in the source (secretlint)', run: () => checkSecrets(ROOT) },
];

/** A step that is work of this process: it fails by throwing. */
export async function succeeds(work: () => unknown): Promise<StepResult> {
  try {
    await work();
    return { ok: true, output: '' };
  } catch (thrown) {
    return { ok: false, output: messageOf(thrown) };
  }
}

/** Runs the steps one after the other, naming and timing each. @returns how many failed */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const { name, run } of steps) {
    const startedMs = performance.now();
    const { ok, output, note } = await run();
    const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
    say(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${note === undefined ? '' : `; ${note}`}`);
    if (ok) continue;
    failed += 1;
    say(output.trimEnd());
  }
  return failed;
}
