import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import type { Run } from './run.ts';
import type { KnownLifecycle } from './subgraph-doors.ts';

/** What each subgraph's rows say of one lifecycle; a subgraph that never wrote to it is left out. */
export type Rows = Partial<Readonly<Record<SubgraphName, KnownLifecycle>>>;

/** What mends a difference. */
export type Remedy =
  | { readonly does: 'START' | 'START_AGAIN' | 'TERMINATE' }
  | { readonly does: 'SEND_AGAIN'; readonly from: SubgraphName; readonly after: number }
  | { readonly does: 'WAKE' }
  /** Nothing that this command could do. */
  | { readonly does: 'NOTHING' };

/** One lifecycle that differs from its rows: what differs, in words, and what mends it. */
export type Difference = { readonly workflowId: string; readonly says: string; readonly remedy: Remedy };

export const recordOf = (rows: Rows) =>
  SUBGRAPHS.map(name => rows[name]?.record).find(record => record != null) ?? null;

/**
 * Compares one lifecycle with its rows. All is well while messages are on their way.
 * @param run read after the rows; null when the server knows no such workflow
 * @param former the run as it was read before the rows; a number that it knew and the rows do not is not news on its way
 */
export function differenceOf(workflowId: string, rows: Rows, run: Run | null, former: Run | null): Difference | null {
  const found = disagreement(rows, run, former) ?? undelivered(rows);
  return found && { workflowId, says: `${workflowId} ${found[0]}`, remedy: found[1] };
}

type Found = readonly [says: string, remedy: Remedy] | null;

function disagreement(rows: Rows, run: Run | null, former: Run | null): Found {
  const record = recordOf(rows);
  const isRunning = run !== null && run.ended === null;
  if (record === null) return isRunning ? ['runs, and there is no record of it', { does: 'TERMINATE' }] : null;
  if (record.isOver) return isRunning ? ['runs, although its record is over', { does: 'TERMINATE' }] : null;
  const stands = record.phase === null ? 'its record is not over' : `its record is in phase ${record.phase}`;
  if (run === null) return isOnItsWay(rows) ? null : [`does not run, although ${stands}`, { does: 'START' }];
  if (run.ended !== null) return [`has ended (${run.ended}), although ${stands}`, { does: 'START' }];
  return misheard(rows, run, former) ?? (isStill(rows, run) ? misplaced(record, run) : null);
}

/** Its first message was not sent yet: the relay starts it. */
const isOnItsWay = (rows: Rows): boolean => SUBGRAPHS.some(name => rows[name]?.record && rows[name].sent === 0);

/** Messages that the lifecycle should know and does not, or knows and should not. */
function misheard(rows: Rows, run: Run, former: Run | null): Found {
  for (const from of SUBGRAPHS) {
    const { last = 0, sent = 0, kept = 1 } = rows[from] ?? {};
    const highest = highestOf(former ?? run, from);
    if (highest > last)
      return [
        `knows message ${highest} of ${from}, which has sent ${last}: ${from} is older than Temporal`,
        { does: 'START_AGAIN' },
      ];
    const lost = missing(run, from, sent);
    const [first] = lost;
    if (first === undefined) continue;
    const known = highestOf(run, from);
    // A number lower than one that it knows would be ignored.
    const canBeSent = first > known && kept <= first;
    return [
      `does not know ${inWords(lost)} of ${from}, sent earlier`,
      canBeSent ? { does: 'SEND_AGAIN', from, after: known } : { does: 'START_AGAIN' },
    ];
  }
  return null;
}

const highestOf = ({ base, heard }: Run, from: SubgraphName): number => Math.max(base[from], ...heard[from]);

function missing({ base, heard }: Run, from: SubgraphName, sent: number): number[] {
  const known = new Set(heard[from]);
  const expected = Array.from({ length: Math.max(sent - base[from], 0) }, (_, index) => base[from] + 1 + index);
  return expected.filter(number => !known.has(number));
}

const inWords = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `message ${numbers[0]}` : `${numbers.length} messages from ${numbers[0]} to ${numbers.at(-1)}`;

/** Nothing is on its way to the lifecycle, and it has nothing to do. */
const isStill = (rows: Rows, run: Run): boolean =>
  !run.isBusy && SUBGRAPHS.every(name => rows[name]?.last === rows[name]?.sent);

/** A lifecycle that waits for its begin shows no phase yet. */
function misplaced({ phase, shown }: NonNullable<KnownLifecycle['record']>, run: Run): Found {
  if (run.phase === null || phase === null) return null;
  if (run.phase !== phase) return [`is in phase ${run.phase}, its record in phase ${phase}`, { does: 'START_AGAIN' }];
  return shown === null || shown.phase === phase
    ? null
    : [`is in phase ${phase}, and the graph shows ${shown.phase}`, { does: 'START_AGAIN' }];
}

function undelivered(rows: Rows): Found {
  for (const from of SUBGRAPHS) {
    const { refused, sent = 0 } = rows[from] ?? {};
    if (refused != null) return [`cannot be told message ${sent + 1} of ${from}: ${refused}`, { does: 'NOTHING' }];
  }
  return null;
}
