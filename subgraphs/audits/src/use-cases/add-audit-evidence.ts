import { createHash } from 'node:crypto';
import { checkText, checkTexts, ok, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AddAuditEvidenceInput } from '../generated/types.ts';
import type { Receipt } from './move-audit.ts';
import { workOnAudit } from './work-on-audit.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const PATH = ['input', 'sha256'];

/** Takes evidence of an audit: its hash and who has it begin a chain of custody (H6.3). */
export async function addAuditEvidence(tx: Tx, input: AddAuditEvidenceInput): Promise<Result<Receipt>> {
  const { what, obtainedFrom, obtainedAt, text = null, keptAt = null } = input;
  const worded = checkTexts([
    ['The evidence', what, ['input', 'what']],
    ['Where it is from', obtainedFrom, ['input', 'obtainedFrom']],
  ]);
  if (!worded.ok) return worded;
  if (obtainedAt.getTime() > tx.now)
    return wrong(`"obtainedAt" ${obtainedAt.toISOString()}`, 'name an instant that has come.', ['input', 'obtainedAt']);
  const hashed = hashOf(input);
  if (!hashed.ok) return hashed;
  const work = await workOnAudit(tx, input);
  if (!work.ok) return work;
  const { audit, keep } = work.value;
  const id = tx.newId('evd');
  const sha256 = hashed.value;
  const by = tx.identity.subject;
  const taken = { at: new Date(tx.now).toISOString(), by, holder: by, sha256 };
  const from = { what, obtainedFrom, obtainedAt: obtainedAt.toISOString() };
  audit.evidence = [...audit.evidence, { id, ...from, text, keptAt, sha256, custody: [taken] }];
  return keep({ evidence: id, sha256 });
}

/** Of a text Surety's own, of a file that is kept elsewhere the one that is given. */
function hashOf({ text, sha256, keptAt }: AddAuditEvidenceInput): Result<string> {
  if (text != null && sha256 == null && keptAt == null) {
    const worded = checkText('The text', text, ['input', 'text'], 20_000);
    return worded.ok ? ok(createHash('sha256').update(text).digest('hex')) : worded;
  }
  if (text != null || sha256 == null || keptAt == null)
    return wrong('The evidence', 'give its text; or of a file its SHA-256 and where it is kept.', PATH);
  const kept = checkText('Where it is kept', keptAt, ['input', 'keptAt']);
  if (!kept.ok) return kept;
  return SHA256.test(sha256) ? ok(sha256) : wrong('The SHA-256', 'use 64 hexadecimal digits, in lower case.', PATH);
}
