import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine, as Linux tells of it. */
export type ProcessEntry = {
  readonly pid: number;
  readonly parent: number;
  /** Since the machine's start, in the kernel's ticks: tells two processes apart that had the same number. */
  readonly startedAt: string;
  readonly commandLine: string;
  readonly environment: string;
};

/** Every process that has not ended. */
export const processes = (): ProcessEntry[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        // The name in brackets may hold spaces; what follows it does not.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === 'Z') return [];
        return [
          {
            pid: Number(name),
            parent: Number(parent),
            startedAt: rest[17] ?? '',
            commandLine: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '),
            environment: readFileSync(`/proc/${name}/environ`, 'utf8').replaceAll('\0', ' '),
          },
        ];
      } catch {
        return []; // it has ended meanwhile, or is none of ours
      }
    });

/** A process and all that it and its own have started. */
export function descendantsOf(pid: number, among = processes()): ProcessEntry[] {
  return among.filter(entry => entry.parent === pid).flatMap(child => [child, ...descendantsOf(child.pid, among)]);
}

/** Those of some processes that still run, and whatever else names a folder. */
export const leftOf = (started: readonly ProcessEntry[], folder: string): string[] =>
  processes()
    .filter(
      entry =>
        `${entry.commandLine} ${entry.environment}`.includes(folder) ||
        started.some(({ pid, startedAt }) => pid === entry.pid && startedAt === entry.startedAt),
    )
    .map(({ pid, commandLine }) => `${pid} ${commandLine}`);
