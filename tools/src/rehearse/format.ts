import { z } from 'zod';

/** Where the schema is kept, relative to the root. */
export const REHEARSAL_SCHEMA = 'docs/rehearsal.schema.json';
export const REHEARSAL_FORMAT = 'surety/rehearsal/1';

/** In the order in which they are told of one instant. */
export const ROW_KINDS = {
  DEADLINE: 'Something was not done by the instant until which it was waited for.',
  DEFAULT_OUTCOME: 'What follows by the contract or by the handbook because nobody decided.',
  DECISION: 'A stand-in decided something, or was refused.',
  REPORT: 'A stand-in for monitoring or ticketing reported facts.',
  PERIOD_CLOSED: 'A period is over: how a target came out in it.',
  PHASE: 'A record came into another phase of its life.',
  DECISION_POINT: 'Something began to wait for a side.',
  NOTICE: 'A party was told something; its mail was kept and did not leave.',
} as const;
export type RowKind = keyof typeof ROW_KINDS;

const instant = z.iso.datetime();
const kinds = Object.entries(ROW_KINDS).map(([kind, says]) => `${kind}: ${says}`);

const row = z
  .strictObject({
    at: instant.describe('The instant, in UTC, cut to the second.'),
    local: z.string().describe("The same in the contract's time zone, e.g. `2031-05-13 08:00`."),
    kind: z.enum(Object.keys(ROW_KINDS) as [RowKind, ...RowKind[]]).describe(kinds.join(' ')),
    what: z.string().describe('What it is, in words.'),
    whoseTurn: z
      .enum(['PROVIDER', 'CUSTOMER', 'BOARD', 'AUDITORS', 'SYSTEM', 'NOBODY'])
      .nullable()
      .describe('Whose turn it is, or was; null where nobody has to act.'),
    due: instant.nullable().describe('Until when it is waited for; null where that has no end.'),
    record: z.string().describe('Which lifecycle it belongs to, e.g. `breach 2031-05, Object storage`.'),
    handbook: z
      .string()
      .nullable()
      .describe('The item of the handbook that it rests on, e.g. `H7.3.1`; null where none is known.'),
  })
  .meta({ id: 'Row', description: 'One thing that happened at an instant.' });
export type Row = z.infer<typeof row>;

const rehearsal = z.strictObject({
  format: z.literal(REHEARSAL_FORMAT).describe('Names the format.'),
  title: z.string().describe("The contract's title."),
  scenario: z.string().describe('Name of the scenario.'),
  says: z.string().describe('What happens in the scenario, in a sentence.'),
  timeZone: z.string().describe("The contract's time zone."),
  termStart: z.string().describe('First local day of the term that was rehearsed.'),
  termEnd: z.string().describe('Last local day of the term that was rehearsed.'),
  movedYears: z
    .int()
    .min(0)
    .describe(
      'By so many years every day of the contract was moved, because its term had begun: time is only skipped forward.',
    ),
  from: instant.describe('When the rehearsal begins: the contract is signed then.'),
  until: instant.describe('When it ends: after what follows the end of the term.'),
  mails: z.int().describe('So many mails were kept; none left.'),
  rows: z.array(row).describe('The timeline, in order.'),
});
export type Rehearsal = z.infer<typeof rehearsal>;

/** What `surety rehearse --json` prints, as JSON Schema 2020-12. */
export const rehearsalSchema = () => z.toJSONSchema(rehearsal, { target: 'draft-2020-12' });
