import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended, type Launch, spawnApart } from '../launch.ts';
import { codeOf, Refusal } from '../refusal.ts';
import { openPartLog } from './part-log.ts';

/** One process of the house. */
export type Part = {
  readonly name: string;
  readonly launch: Launch;
  /** A Node process gets a channel, whose end tells it that the supervisor is gone. */
  readonly isNode: boolean;
  /** Resolves when it does its work; the signal says that waiting is over. */
  readonly ready: (signal: AbortSignal) => Promise<void>;
  readonly stopSignal: 'SIGTERM' | 'SIGINT' | 'SIGKILL';
  /** After this time it is killed. */
  readonly stopWithinMs: number;
};

/** A part that is kept running. */
export type Supervised = {
  readonly name: string;
  readonly pid: () => number | undefined;
  /** @throws Refusal when it ends before it is ready, time after time */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** A part that ran for so long is not failing at start: the backoff begins anew. */
const STEADY_AFTER_MS = 60_000;
const TRIES_AT_START = 3;
/** sysexits' EX_CONFIG: trying again would not help. */
const EXIT_CONFIGURATION = 78;

/** Starts a part, starts it again with growing pauses whenever it ends by itself, and stops it. */
export function supervise(part: Part, logFile: string, say: (line: string) => unknown): Supervised {
  const log = openPartLog(part.name, logFile, say);
  const stopping = new AbortController();
  let child: ChildProcess | undefined;

  /** @throws Died when it ends before it is ready */
  const launchUntilReady = async (): Promise<ChildProcess> => {
    stopping.signal.throwIfAborted();
    const launched = spawnApart(part.launch, part.isNode);
    child = launched;
    log.read(launched.stdout);
    log.read(launched.stderr);
    const waiting = new AbortController();
    const died = endingOf(launched).then(ending => {
      waiting.abort();
      throw new Died(launched.exitCode, ending);
    });
    await Promise.race([part.ready(waiting.signal), died]);
    died.catch(() => undefined);
    return launched;
  };

  const start = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        watch(await launchUntilReady());
        return;
      } catch (thrown) {
        if (!(thrown instanceof Died) || stopping.signal.aborted) throw thrown;
        await lastWordsWritten();
        if (attempt === TRIES_AT_START || thrown.exitCode === EXIT_CONFIGURATION)
          throw new Refusal(
            `${part.name} ended before it was ready (${thrown.message}): ${log.lastWords()} The log: ${log.file}`,
          );
        await sleep(backoffMs(attempt));
      }
    }
  };

  const watch = (running: ChildProcess, attemptBefore = 0): void => {
    const startedMs = Date.now();
    void endingOf(running).then(async ending => {
      if (stopping.signal.aborted) return;
      await lastWordsWritten();
      const attempt = Date.now() - startedMs > STEADY_AFTER_MS ? 1 : attemptBefore + 1;
      say(`${part.name} ended (${ending}), last words: ${log.lastWords()}`);
      await startAgain(attempt);
    });
  };

  const startAgain = async (attempt: number): Promise<void> => {
    const pauseMs = backoffMs(attempt);
    say(`${part.name} is started again in ${pauseMs / 1_000} s`);
    try {
      await sleep(pauseMs, null, { signal: stopping.signal });
      const again = await launchUntilReady();
      say(`${part.name} is ready again`);
      watch(again, attempt);
    } catch (thrown) {
      if (stopping.signal.aborted) return;
      say(
        `${part.name} ended before it was ready (${thrown instanceof Error ? thrown.message : String(thrown)}), last words: ${log.lastWords()}`,
      );
      await startAgain(attempt + 1);
    }
  };

  const stop = async (): Promise<void> => {
    stopping.abort();
    if (!child?.pid) return;
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(part.stopSignal);
      await Promise.race([ended(child), sleep(part.stopWithinMs, null, { ref: false })]);
    }
    killGroup(child.pid);
    await ended(child);
  };

  return { name: part.name, pid: () => child?.pid, start, stop };
}

class Died extends Error {
  readonly exitCode: number | null;
  constructor(exitCode: number | null, ending: string) {
    super(ending);
    this.exitCode = exitCode;
  }
}

const endingOf = async (child: ChildProcess): Promise<string> => {
  const failedToStart = await new Promise<Error | null>(resolve => {
    child.once('error', resolve);
    void ended(child).then(() => resolve(null));
  });
  if (failedToStart) return failedToStart.message;
  return child.exitCode === null ? `signal ${child.signalCode}` : `exit code ${child.exitCode}`;
};

/** Output may arrive a moment after the end. */
const lastWordsWritten = (): Promise<void> => sleep(50);

const backoffMs = (attempt: number): number => Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);

/** A part leads a process group of its own: nothing that it started stays behind. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (thrown) {
    // EPERM is macOS' answer for a group whose last member has ended.
    if (codeOf(thrown) !== 'ESRCH' && codeOf(thrown) !== 'EPERM') throw thrown;
  }
}
