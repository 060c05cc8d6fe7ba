/** Kinds of record that have a lifecycle beside their contract's, by how their ids begin. */
const KINDS = {
  brc: 'breach',
  chg: 'change',
  trm: 'termination',
  rev: 'review',
  fnd: 'finding',
  srv: 'survey',
  cpl: 'complaint',
  aud: 'audit',
} as const;
type RecordKind = (typeof KINDS)[keyof typeof KINDS];

/** What kind of record an id names, as the trail says it; null where it is none of these. */
export const recordKind = (recordId: string): RecordKind | null =>
  (KINDS as Readonly<Record<string, RecordKind>>)[recordId.split('_')[0] ?? ''] ?? null;
