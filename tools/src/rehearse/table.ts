import type { Rehearsal, Row } from './format.ts';

const INSTANT_WIDTH = '2031-05-13 08:00'.length;
const KIND_WIDTH = 'DEFAULT OUTCOME'.length;

/** A rehearsal to read at a terminal: what was rehearsed, and one line for each thing that happened, in the contract's time. */
export function tableOf(rehearsal: Rehearsal): string {
  const lines = rehearsal.rows.map((row, index) => {
    const isSame = rehearsal.rows[index - 1]?.local === row.local;
    return `${(isSame ? '' : row.local).padEnd(INSTANT_WIDTH)}  ${kindText(row).padEnd(KIND_WIDTH)}  ${whatText(row, rehearsal.timeZone)}`;
  });
  return [...headOf(rehearsal), '', ...lines].join('\n');
}

/** What was rehearsed, and how. */
export function headOf({
  title,
  scenario,
  says,
  termStart,
  termEnd,
  timeZone,
  movedYears,
  until,
  mails,
}: Rehearsal): string[] {
  const moved =
    movedYears === 0
      ? ''
      : `; its term has begun, so every day is ${movedYears} ${movedYears === 1 ? 'year' : 'years'} later`;
  return [
    `${title}, rehearsed from ${termStart} to ${termEnd} (${timeZone})${moved}`,
    `Scenario ${scenario}: ${says}`,
    `Looked at until ${until.slice(0, 10)}. ${mails} mails were kept, none left.`,
  ];
}

export const kindText = ({ kind }: Row): string => kind.replaceAll('_', ' ');

/** What happened, whose turn it is until when, of which record, and the item of the handbook. */
export function whatText({ kind, what, whoseTurn, due, record, handbook }: Row, timeZone: string): string {
  const turn = whoseTurn === null ? null : `${whoseTurn.toLowerCase()}'s turn`;
  const until =
    due === null || kind === 'DEADLINE'
      ? null
      : `until ${new Date(due).toLocaleString('sv-SE', { timeZone }).slice(0, INSTANT_WIDTH)}`;
  const waits = [turn, until].filter(said => said !== null).join(' ');
  return [what, waits && `(${waits})`, `[${[record, handbook].filter(Boolean).join('; ')}]`].filter(Boolean).join(' ');
}
