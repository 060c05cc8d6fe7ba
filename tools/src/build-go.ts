import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ended, tiedToParent } from './launch.ts';
import { Refusal } from './refusal.ts';

/** Modules and build cache together, needed only while building. */
const NEEDED_BYTES = 5e9;
const SAY_EVERY_MS = 10_000;

/** A program that is built from Go modules where it cannot be had otherwise. */
export type GoProgram = {
  /** What people call it. */
  readonly name: string;
  /** Folder in `tools` of a module of two files whose only purpose is to pin the program and everything that it needs. */
  readonly module: string;
  readonly package: string;
  readonly tags: string;
  /** How long two cores take, in words. */
  readonly takes: string;
  /** What to do where it cannot be built. */
  readonly instead: string;
};

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
 * Builds a program, saying how far it is. Modules and build cache go to a folder of their own that is removed afterwards; one that an
 * interrupted build left is removed before.
 * @throws Refusal when the disk lacks space or the build fails
 */
export async function buildGo(
  go: string,
  program: GoProgram,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  const cache = dirname(file);
  const scratch = `build-${process.pid}`;
  for (const left of readdirSync(cache))
    if (left.startsWith('build-')) rmSync(join(cache, left), { recursive: true, force: true });
  const { bavail, bsize } = statfsSync(cache);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Refusal(
      `Building the ${program.name} needs ${NEEDED_BYTES / 1e9} GB in ${cache}, and ${((bavail * bsize) / 1e9).toFixed(1)} GB are free; free some space, or set XDG_CACHE_HOME to a folder on another disk.`,
    );
  say(`${program.name}: building it from its Go modules, once; ${program.takes} on two cores`);
  const folder = join(cache, scratch);
  mkdirSync(folder);
  try {
    const built = join(folder, basename(file));
    await goBuild(go, program, built, folder, say);
    renameSync(built, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(`${program.name}: built, kept as ${file}`);
}

async function goBuild(
  go: string,
  { name, module, package: main, tags, instead }: GoProgram,
  output: string,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const options = ['-v', '-tags', tags, '-ldflags', '-s -w', '-o', output];
  const [command, ...args] = [...tiedToParent('KILL'), go, 'build', ...options, main];
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
  const child = spawn(command ?? go, args, {
    cwd: fileURLToPath(new URL(`../${module}`, import.meta.url)),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface({ input: child.stderr });
  lines.on('line', line => {
    if (line.startsWith('go: downloading')) modules += 1;
    else packages += 1;
    if (lastLines.push(line) > 5) lastLines.shift();
  });
  const progress = setInterval(() => {
    const phase = packages === 0 ? `downloading modules, ${modules} so far` : `compiling, ${packages} packages so far`;
    say(`${name}: ${Math.round((Date.now() - startedMs) / 1_000)} s, ${phase}`);
  }, SAY_EVERY_MS);
  try {
    await ended(child);
  } finally {
    clearInterval(progress);
  }
  if (child.exitCode !== 0) throw new Refusal(`The ${name} could not be built (${lastLines.join(' ')}); ${instead}.`);
}
