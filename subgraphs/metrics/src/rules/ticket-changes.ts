import { ok, type Result, refuse } from '@surety/domain';
import { MOST_AHEAD_MS } from './outage-changes.ts';

type Instant = Date | null | undefined;
type ReportedPause = { readonly start: Date; readonly end?: Instant };

/** A ticket as its source reports it; null for what has not happened. */
export type ReportedTicket = {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly respondedAt?: Instant;
  readonly resolvedAt?: Instant;
  readonly interruptedAt?: Instant;
  readonly restoredAt?: Instant;
  readonly pauses: readonly ReportedPause[];
};
export type RecordedTicket = ReportedTicket & { readonly id: string; readonly revision: number };

/** A row to write, and the recorded one that it supersedes. */
export type TicketChange = { readonly row: ReportedTicket; readonly former: RecordedTicket | null };

const MOMENTS = ['respondedAt', 'resolvedAt', 'interruptedAt', 'restoredAt'] as const;
const LONGEST_REFERENCE = 255;

/** Whether every row makes sense by itself; the first that does not is named. */
export function checkTickets(rows: readonly ReportedTicket[], nowMs: number): Result<null> {
  for (const [index, row] of rows.entries()) {
    const path = ['input', 'rows', String(index)];
    const [fault] = faultsOf(row);
    if (fault)
      return refuse('MALFORMED_ROW', { row: String(index), field: fault.at.join('.'), remedy: fault.remedy }, [
        ...path,
        ...fault.at,
      ]);
    const ahead = instantsOf(row).find(({ ms }) => ms > nowMs + MOST_AHEAD_MS);
    if (ahead) return refuse('INSTANT_IN_FUTURE', { at: new Date(ahead.ms).toISOString() }, [...path, ...ahead.at]);
  }
  return ok(null);
}

const isBefore = (at: Instant, than: Instant): boolean => !!at && !!than && at < than;

type Fault = { readonly at: readonly string[]; readonly remedy: string };

function faultsOf(row: ReportedTicket): readonly Fault[] {
  const { reference, receivedAt, respondedAt, resolvedAt, interruptedAt, restoredAt, pauses } = row;
  const faults: (Fault | false)[] = [
    (reference.trim() === '' || reference.length > LONGEST_REFERENCE) && {
      at: ['reference'],
      remedy: `give the id of the ticket in your system, of at most ${LONGEST_REFERENCE} characters.`,
    },
    isBefore(respondedAt, receivedAt) && {
      at: ['respondedAt'],
      remedy: `a ticket is not responded to before it is received (${receivedAt.toISOString()}).`,
    },
    isBefore(resolvedAt, receivedAt) && {
      at: ['resolvedAt'],
      remedy: `a ticket is not resolved before it is received (${receivedAt.toISOString()}).`,
    },
    !!restoredAt && !interruptedAt && { at: ['interruptedAt'], remedy: 'say when the service was interrupted.' },
    isBefore(restoredAt, interruptedAt) && {
      at: ['restoredAt'],
      remedy: `a service is not restored before it is interrupted (${interruptedAt?.toISOString()}).`,
    },
    ...pauses.map(
      ({ start, end }, index): Fault | false =>
        isBefore(end, start) && {
          at: ['pauses', String(index), 'end'],
          remedy: `a pause does not end before it begins (${start.toISOString()}).`,
        },
    ),
  ];
  return faults.filter(fault => fault !== false);
}

/** Every instant of a row that has happened, with its place in it. */
const instantsOf = ({ pauses, ...row }: ReportedTicket) =>
  [
    ...(['receivedAt', ...MOMENTS] as const).map(field => ({ at: [field], ms: msOf(row[field]) })),
    ...pauses.flatMap(({ start, end }, index) => [
      { at: ['pauses', String(index), 'start'], ms: msOf(start) },
      { at: ['pauses', String(index), 'end'], ms: msOf(end) },
    ]),
  ].flatMap(({ at, ms }) => (ms === null ? [] : [{ at, ms }]));

/**
 * What rows change of the recorded tickets of one source. The same reference again tells what has happened since; any other change puts it
 * right and needs a reason. Of two rows with one reference the later in the list holds.
 */
export function ticketChanges(
  recorded: readonly RecordedTicket[],
  rows: readonly ReportedTicket[],
  { reasoned }: { readonly reasoned: boolean },
): Result<readonly TicketChange[]> {
  const known = new Map(recorded.map(ticket => [ticket.reference, ticket]));
  const changes = new Map<string, TicketChange>();
  for (const [index, row] of rows.entries()) {
    const former = known.get(row.reference) ?? null;
    const before = changes.get(row.reference)?.row ?? former;
    if (before && !goesOn(before, row) && !reasoned)
      return refuse(
        'INVALID_INPUT',
        {
          what: `Row ${index} changes the recorded ticket ${row.reference}; the reason`,
          remedy: 'say why it changes.',
        },
        ['input', 'reason'],
      );
    changes.set(row.reference, { row, former });
  }
  return ok([...changes.values()].filter(({ row, former }) => !former || !isSame(former, row)));
}

/** Whether nothing of what was known is said otherwise. */
function goesOn(before: ReportedTicket, row: ReportedTicket): boolean {
  return (
    isKept(before.receivedAt, row.receivedAt) &&
    MOMENTS.every(moment => isKept(before[moment], row[moment])) &&
    before.pauses.every(was => row.pauses.some(is => msOf(was.start) === msOf(is.start) && isKept(was.end, is.end)))
  );
}

const isKept = (was: Instant, is: Instant): boolean => !was || msOf(was) === msOf(is);
const isSame = (a: ReportedTicket, b: ReportedTicket): boolean => written(a) === written(b);

const written = ({ receivedAt, pauses, ...row }: ReportedTicket): string =>
  JSON.stringify([
    msOf(receivedAt),
    ...MOMENTS.map(moment => msOf(row[moment])),
    inOrder(pauses).map(({ start, end }) => [msOf(start), msOf(end)]),
  ]);

/** Pauses, oldest first. */
export const inOrder = (pauses: readonly ReportedPause[]): readonly ReportedPause[] =>
  pauses.toSorted((a, b) => a.start.getTime() - b.start.getTime() || (msOf(a.end) ?? 0) - (msOf(b.end) ?? 0));

const msOf = (at: Instant): number | null => at?.getTime() ?? null;
