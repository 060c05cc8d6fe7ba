import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ended, tiedToParent } from './launch.ts';
import { Refusal } from './refusal.ts';

/** A module of two files whose only purpose is to pin the CLI, the server and everything they need. */
const GO_MODULE = fileURLToPath(new URL('../temporal', import.meta.url));
const PACKAGE = 'github.com/temporalio/cli/cmd/temporal';
/** Modules and build cache together, needed only while building. */
const NEEDED_BYTES = 5e9;
const SAY_EVERY_MS = 10_000;

/** The `go` command, or null. */
export async function findGo(): Promise<string | null> {
  for (const go of ['go', '/usr/local/go/bin/go']) {
    try {
      await promisify(execFile)(go, ['version']);
      return go;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Builds the Temporal CLI with its server from Go modules, in about four minutes on two cores, saying how far it is. Modules and
 * build cache go to a folder of their own that is removed afterwards; one that an interrupted build left is removed before.
 * @throws Refusal when the disk lacks space or the build fails
 */
export async function buildTemporal(go: string, file: string, say: (line: string) => void): Promise<void> {
  const cache = dirname(file);
  const scratch = `build-${process.pid}`;
  for (const left of readdirSync(cache))
    if (left.startsWith('build-')) rmSync(join(cache, left), { recursive: true, force: true });
  const { bavail, bsize } = statfsSync(cache);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Refusal(
      `Building the Temporal server needs ${NEEDED_BYTES / 1e9} GB in ${cache}, and ${((bavail * bsize) / 1e9).toFixed(1)} GB are free; free some space, or set XDG_CACHE_HOME to a folder on another disk.`,
    );
  say('Temporal server: building it from its Go modules, once; about four minutes on two cores');
  const folder = join(cache, scratch);
  mkdirSync(folder);
  try {
    const built = join(folder, basename(file));
    await goBuild(go, built, folder, say);
    renameSync(built, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(`Temporal server: built, kept as ${file}`);
}

async function goBuild(go: string, output: string, folder: string, say: (line: string) => void): Promise<void> {
  const [command, ...args] = [...tiedToParent('KILL'), go, 'build', '-v', '-ldflags', '-s -w', '-o', output, PACKAGE];
  const env = {
    ...process.env,
    GOFLAGS: '-modcacherw',
    GOMODCACHE: join(folder, 'modules'),
    GOCACHE: join(folder, 'objects'),
    GOTMPDIR: folder,
  };
  const startedMs = Date.now();
  let modules = 0;
  let packages = 0;
  const lastLines: string[] = [];
  const child = spawn(command ?? go, args, { cwd: GO_MODULE, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface({ input: child.stderr });
  lines.on('line', line => {
    if (line.startsWith('go: downloading')) modules += 1;
    else packages += 1;
    if (lastLines.push(line) > 5) lastLines.shift();
  });
  const progress = setInterval(() => {
    const phase = packages === 0 ? `downloading modules, ${modules} so far` : `compiling, ${packages} packages so far`;
    say(`Temporal server: ${Math.round((Date.now() - startedMs) / 1_000)} s, ${phase}`);
  }, SAY_EVERY_MS);
  try {
    await ended(child);
  } finally {
    clearInterval(progress);
  }
  if (child.exitCode !== 0)
    throw new Refusal(
      `The Temporal server could not be built (${lastLines.join(' ')}); install the Temporal CLI, or set TEMPORAL_ADDRESS.`,
    );
}
