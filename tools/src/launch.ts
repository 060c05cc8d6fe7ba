import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** How a process is started. */
export type Launch = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
};

let canTieToParent: boolean | undefined;

/**
 * Words to put before a command so that the system ends it when this process dies, even by `kill -9`.
 * Linux only, with util-linux' `setpriv`; elsewhere nothing is put before it.
 */
export function tiedToParent(signal: 'INT' | 'KILL'): readonly string[] {
  const words = ['setpriv', '--pdeathsig', signal];
  canTieToParent ??=
    process.platform === 'linux' && spawnSync(words[0] as string, [...words.slice(1), 'true']).status === 0;
  return canTieToParent ? words : [];
}

/** A launch from a list of words: the first is the command. */
export function launchOf(words: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Launch {
  const [command, ...args] = words;
  if (command === undefined) throw new Error('A launch needs a command.');
  return { command, args, env, cwd };
}

/** Resolves when the process has ended; at once when it already has. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => child.once('exit', () => resolve()));
}

/**
 * Starts a process in a session of its own, so that Ctrl-C at the terminal reaches only whoever started it and the
 * order of stopping stays in one hand. Both output streams are pipes.
 */
export const spawnApart = ({ command, args, env, cwd }: Launch, ipc = false): ChildProcess =>
  spawn(command, args, {
    env,
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
