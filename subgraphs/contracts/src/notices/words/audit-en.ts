type Until = { readonly named: string; readonly task: string; readonly by: string | null };

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);

/** The words of mails about audits, in English. `AuditWords` is made from this table, so that every language has all of them. */
export const AUDIT_EN = {
  kinds: { INTERNAL: 'internal audit', EXTERNAL: 'external audit' },
  tasks: {
    DRAFT:
      "the provider's manager is to name independent auditors, with who answers for what is audited (nameAuditors)",
    ORDERED:
      'its auditors are to begin it: draw a sample, note an interview or take evidence (drawSample, noteInterview, addAuditEvidence)',
    FIELD_WORK: 'its auditors are to report it (reportAudit)',
    REPORTED: 'It is reported. What it found is below; each finding is put right by its own day.',
    CLOSED: 'It is closed: all that it found is verified as solved.',
    CANCELLED: 'It was cancelled. What its auditors put on record stays.',
  },
  subject: (what: string, kind: string, title: string, audit: string) => `${what}: ${kind}, ${title} (${audit})`,
  named: (kind: string, title: string) => `the ${kind} below, of the contract ${title}`,
  labels: {
    contract: 'Contract',
    scope: 'What is looked at',
    extensionReason: 'Given more time because',
    cancelReason: 'Cancelled because',
    audit: 'Audit',
  },
  turn: {
    subject: 'To audit',
    opening: ({ named, task, by: until }: Until) => `This is about ${named}: ${task}${by(until)}.`,
  },
  reminder: {
    subject: 'Reminder',
    opening: ({ named, task, by: until }: Until) => `This is still awaited with ${named}: ${task}${by(until)}.`,
  },
  overdue: {
    subject: 'Overdue',
    opening: ({ named, task, by: until }: Until) =>
      `With ${named} this was to be done${by(until)}, and is not: ${task}. It is still awaited; the time can be extended (extendAudit).`,
  },
  news: {
    subject: 'News',
    opening: ({ named, task }: Until) => `This is about ${named}. ${task}`,
  },
};
export type AuditWords = typeof AUDIT_EN;
