import { markOf } from '@surety/contracts/notices/message-id';
import { operatorInWords } from '@surety/domain';
import { Temporal } from 'temporal-polyfill';
import { decisions } from './decisions.ts';
import { defaultOutcomes } from './default-outcomes.ts';
import { ROW_KINDS, type Row, type RowKind } from './format.ts';
import { phases } from './phases.ts';
import type { Evaluation, Recorded } from './record.ts';
import { recordNames } from './record-names.ts';
import { renewals } from './renewals.ts';
import { handbookItem, type SchemaWords } from './schema-words.ts';
import { ms, nothing, SAME_MS, type Unplaced } from './unplaced-row.ts';
import { waited } from './waited.ts';

/**
 * The timeline of a rehearsal, made of nothing but what the product put on record and the words in which it says so.
 * @param contractId whose lifecycle the decisions belong to that name no other
 */
export function timelineOf(record: Recorded, contractId: string, timeZone: string, words: SchemaWords): Row[] {
  const nameOf = recordNames(record);
  const steps = record.steps.map(step => ({ ...step, at: stoppedAt(record.rests, step.at) }));
  const recorded = { ...record, steps };
  const points = waited(recorded.rests).map(({ item, at, isDeadline }): Unplaced => {
    const { kind, title, whoseTurn, due, workflowId } = item;
    const handbook = handbookItem(words.ofValue('WorkItemKind', kind));
    const what = isDeadline ? `Not done in time: ${title}` : title;
    return {
      at,
      kind: isDeadline ? 'DEADLINE' : 'DECISION_POINT',
      what,
      whoseTurn: whoseTurn as Row['whoseTurn'],
      due,
      handbook,
      workflowId,
    };
  });
  const rows = [
    ...points,
    ...defaultOutcomes(recorded),
    ...phases(recorded.steps, words, points),
    ...renewals(recorded.renewals, contractId, words),
    ...notices(recorded, words),
    ...recorded.evaluations.filter(({ final }) => final).map(closed(contractId)),
    ...decisions(recorded.trail, words),
  ];
  const placed = rows.map(({ workflowId, at, due, ...row }) => {
    const second = secondOf(at);
    return {
      at: second,
      local: localText(second, timeZone),
      ...row,
      due: due && secondOf(due),
      record: nameOf(workflowId),
    };
  });
  const unlike = new Map(placed.map(row => [JSON.stringify(row), row]));
  return [...unlike.values()].toSorted(inOrder);
}

const secondOf = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** The instant at which time stood still when something happened. */
const stoppedAt = (rests: Recorded['rests'], at: string): string =>
  rests.findLast(rest => ms(rest.at) <= ms(at) + SAME_MS)?.at ?? at;

const order = Object.keys(ROW_KINDS) as readonly RowKind[];
/** What follows each other at one instant stays as it was put on record; what has no order of its own gets that of its words. */
const inOrder = (a: Row, b: Row): number =>
  a.at.localeCompare(b.at) ||
  order.indexOf(a.kind) - order.indexOf(b.kind) ||
  (a.kind === 'DECISION' || a.kind === 'PHASE' ? 0 : a.what.localeCompare(b.what));

const localText = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

const notices = ({ notifications, mails }: Recorded, words: SchemaWords): Unplaced[] =>
  notifications.map(({ fact, kind, party, toldAt, gaveUpAt, requestedAt }) => {
    const kept = mails.filter(({ messageId }) => messageId.startsWith(`<${markOf(fact)}.`));
    const said = withoutIds(kept[0]?.subject ?? kind);
    const told = toldAt === null ? `Not told (${gaveUpAt === null ? 'waits' : 'given up'})` : 'Told';
    const what = `${told} ${party.name}, ${kept.length} ${kept.length === 1 ? 'contact' : 'contacts'}: ${said}`;
    const handbook = handbookItem(words.ofValue('NotificationKind', kind));
    return { ...nothing, at: toldAt ?? requestedAt, kind: 'NOTICE', what, handbook, workflowId: fact };
  });

const OUTCOMES: Readonly<Record<string, string>> = {
  MET: 'met',
  MISSED: 'missed',
  NO_DATA: 'nothing is known',
  NOT_APPLICABLE: 'does not apply',
};

const closed =
  (contractId: string) =>
  ({ period, periodEnd, outcome, indicator, operator, limit, unit, value, service }: Evaluation): Unplaced => {
    const promised = `${indicator.toLowerCase().replaceAll('_', ' ')} of ${service.name}, ${operatorInWords(operator)} ${limit} ${unit.toLowerCase()}`;
    const measured = value === null ? '' : `: ${Number(value).toFixed(3)}`;
    const what = `${period} is over; ${promised}: ${OUTCOMES[outcome] ?? outcome}${measured}`;
    return { ...nothing, at: periodEnd, kind: 'PERIOD_CLOSED', what, handbook: 'H3.3', workflowId: contractId };
  };

/** Ids of a rehearsal mean nothing after it. */
const withoutIds = (text: string): string => text.replaceAll(/ ?\([a-z]{3}_[0-9a-z]{26}\)/g, '');
