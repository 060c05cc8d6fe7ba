import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lock.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFINITIONS = join(ROOT, 'workflows/definitions');
const BUNDLE = join(DEFINITIONS, 'build/workflows.js');
const DIGEST = join(DEFINITIONS, 'build/workflows.sha256');
/** What the bundle is made of; the lockfile stands for the SDK, and the worker's file for how it is made. */
const SOURCES = [
  'workflows/{definitions,contract}/{src/**/*.ts,package.json}',
  'workflows/worker/src/bundle.ts',
  'pnpm-lock.yaml',
];

/** Path of the workflow bundle, made anew when a source has changed since it was made. A worker starts from it in 0.2 s instead of 1.2 s. */
export async function ensureWorkflowBundle(): Promise<string> {
  const digest = digestOfSources();
  if (isCurrent(digest)) return BUNDLE;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  await withLock(`${BUNDLE}.lock`, async () => {
    if (!isCurrent(digest)) await bundle(digest);
  });
  return BUNDLE;
}

const isCurrent = (digest: string): boolean =>
  existsSync(BUNDLE) && existsSync(DIGEST) && readFileSync(DIGEST, 'utf8') === digest;

function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).toSorted())
    digest.update(file).update(readFileSync(join(ROOT, file)));
  return digest.digest('hex');
}

async function bundle(digest: string): Promise<void> {
  const { bundleLifecycles } = await import('@surety/workflow-worker/bundle');
  writeFileSync(`${BUNDLE}.new`, await bundleLifecycles());
  renameSync(`${BUNDLE}.new`, BUNDLE);
  writeFileSync(DIGEST, digest);
}
