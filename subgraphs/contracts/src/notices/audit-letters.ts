import type { AuditNotice } from '../rules/notification-kinds.ts';
import type { AuditMailFacts } from './audit-facts.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { AUDIT_WORDS } from './words/audit-words.ts';
import { FINDING_WORDS } from './words/finding-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';

const WORDS_OF = {
  AUDIT_TURN: 'turn',
  AUDIT_REMINDER: 'reminder',
  AUDIT_OVERDUE: 'overdue',
  AUDIT_NEWS: 'news',
} as const satisfies Record<AuditNotice, string>;

type AuditMail = { readonly facts: AuditMailFacts; readonly reader: Reader };

/** Words one notification about an audit for one recipient (H6.3). */
export function auditLetter(kind: AuditNotice, { facts, reader }: AuditMail): Letter {
  const words = AUDIT_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { auditId, contractTitle, phase, dueMs, providerName } = facts;
  const { subject, opening } = words[WORDS_OF[kind]];
  const matter = {
    named: words.named(words.kinds[facts.kind], contractTitle),
    task: words.tasks[phase],
    by: dueMs === null ? null : instantInWords(dueMs, reader),
  };
  return {
    language: reader.language,
    subject: words.subject(subject, words.kinds[facts.kind], contractTitle, auditId),
    greeting: greeting(reader.name),
    blocks: [opening(matter), { facts: rowsOf({ facts, reader }) }],
    signature: onBehalfOf(providerName),
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null) => (value === null ? [] : [[label, value] as const]);

function rowsOf({ facts, reader }: AuditMail): readonly (readonly [string, string])[] {
  const { labels } = AUDIT_WORDS[reader.language];
  const { grades } = FINDING_WORDS[reader.language];
  return [
    [labels.contract, facts.contractTitle],
    [labels.scope, facts.scope],
    ...row(labels.extensionReason, facts.extensionReason),
    ...row(labels.cancelReason, facts.cancelReason),
    ...facts.findings.map(({ grade, says }) => [grades[grade], says] as const),
    [labels.audit, facts.auditId],
  ];
}
