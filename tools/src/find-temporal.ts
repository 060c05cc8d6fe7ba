import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../lock.mjs';
import { buildGo, findGo, type GoProgram } from './build-go.ts';
import { downloadTemporal } from './download-temporal.ts';
import { messageOf, Refusal } from './refusal.ts';

export type Say = (line: string) => void;

const TEMPORAL: GoProgram = {
  name: 'Temporal server',
  module: 'temporal',
  package: 'github.com/temporalio/cli/cmd/temporal',
  tags: '',
  takes: 'about four minutes',
  instead: 'install the Temporal CLI, or set TEMPORAL_ADDRESS',
};

/** Older servers lack what virtual time needs. */
const OLDEST_SERVER = { major: 1, minor: 32 };

/** Where a downloaded or built server is kept for all projects of this user. */
export const userCache = (): string => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'surety');

/**
 * Path of a `temporal` executable: an installed one, else the one in the user's cache, else a downloaded one, else one
 * built from its Go modules. Null when none of these is possible; then it has said what to install.
 * @throws Refusal when TEMPORAL_CLI_PATH names something that is not a Temporal CLI
 */
export async function findTemporal(say: Say): Promise<string | null> {
  const named = process.env['TEMPORAL_CLI_PATH'];
  if (named) {
    const problem = await problemOf(named);
    if (problem) throw new Refusal(`TEMPORAL_CLI_PATH is ${named}, which ${problem}; correct it or unset it.`);
    return named;
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const found = join(folder, 'temporal');
    if (await isUsable(found, say)) return found;
  }
  const cached = join(userCache(), 'temporal');
  return (await isUsable(cached, say)) ? cached : await obtain(cached, say);
}

/** Puts a server into the cache, once however many ask at the same time. */
async function obtain(cached: string, say: Say): Promise<string | null> {
  mkdirSync(userCache(), { recursive: true });
  const waiting = (): void => say('Temporal server: another start is getting one already; waiting for it');
  return await withLock(
    `${cached}.lock`,
    async () => {
      if (await isUsable(cached, say)) return cached;
      say('Temporal server: none in PATH or in the cache; trying to download one');
      try {
        await downloadTemporal(cached);
        return cached;
      } catch (thrown) {
        say(`Temporal server: cannot be downloaded (${lastCause(messageOf(thrown))})`);
      }
      const go = await findGo();
      if (go === null) {
        say(
          'Temporal server: none found, and no Go to build one with. Install the Temporal CLI (https://docs.temporal.io/cli) or Go 1.26, or set TEMPORAL_ADDRESS.',
        );
        return null;
      }
      await buildGo(go, TEMPORAL, cached, say);
      return cached;
    },
    waiting,
  );
}

async function isUsable(path: string, say: Say): Promise<boolean> {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const problem = await problemOf(path);
  if (problem) say(`Temporal server: ${path} passed over; it ${problem}`);
  return problem === null;
}

/** What is wrong with an executable, or null. `temporal --version` prints "temporal version 1.8.2 (Server 1.32.0, UI 2.50.1)". */
async function problemOf(path: string): Promise<string | null> {
  let printed: string;
  try {
    printed = (await promisify(execFile)(path, ['--version'], { timeout: 20_000 })).stdout;
  } catch (thrown) {
    return `does not run (${firstLine(messageOf(thrown))})`;
  }
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(printed) ?? [];
  if (major === undefined || minor === undefined) return 'is not a Temporal CLI';
  const recent =
    Number(major) > OLDEST_SERVER.major ||
    (Number(major) === OLDEST_SERVER.major && Number(minor) >= OLDEST_SERVER.minor);
  return recent
    ? null
    : `is too old (server ${major}.${minor}; ${OLDEST_SERVER.major}.${OLDEST_SERVER.minor} is needed)`;
}

/** The SDK tells an error as a chain of causes. */
const lastCause = (text: string): string => text.split(': ').at(-1) ?? text;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
