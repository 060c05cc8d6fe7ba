import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { codeOf, messageOf } from '../refusal.ts';
import { textOf, warningIn } from './log-lines.ts';

/** The same warning of a part is shown again only after this time. */
const REPEAT_AFTER_MS = 60_000;

/** The log file of a part, and what of it a person should see. */
export type PartLog = {
  readonly file: string;
  readonly read: (stream: Readable | null) => void;
  /** The last thing that the part said. */
  readonly lastWords: () => string;
};

/** Appends everything that a part says to its log file, and passes its warnings on. */
export function openPartLog(name: string, file: string, say: (line: string) => unknown): PartLog {
  mkdirSync(dirname(file), { recursive: true });
  const out = createWriteStream(file, { flags: 'a' });
  out.on('error', error =>
    say(
      codeOf(error) === 'ENOSPC'
        ? `The disk of ${file} is full; free some space: nothing more is logged.`
        : `${file}: ${messageOf(error)}`,
    ),
  );
  const shownAtMs = new Map<string, number>();
  let lastLine = '';
  const take = (line: string): void => {
    if (line.trim() === '') return;
    lastLine = line;
    out.write(`${line}\n`);
    const warning = warningIn(line);
    if (warning === null || Date.now() - (shownAtMs.get(warning) ?? 0) < REPEAT_AFTER_MS) return;
    shownAtMs.set(warning, Date.now());
    say(`${name}: ${warning}`);
  };
  return {
    file,
    read: stream => {
      if (stream) createInterface({ input: stream }).on('line', take);
    },
    lastWords: () => textOf(lastLine),
  };
}
