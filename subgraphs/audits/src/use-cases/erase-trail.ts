import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { eraseTexts } from '@surety/platform/erased-texts';
import { ERASURES, eraseCopied } from '@surety/platform/trail';
import type { EraseTrailInput } from '../generated/types.ts';
import { Audit } from '../persistence/audit.ts';
import { ERASED_TEXTS } from '../persistence/erased-texts.ts';
import { Finding } from '../persistence/finding.ts';
import { Review } from '../persistence/review.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';
import { ERASED } from '../rules/trail-chain.ts';

type Erased = { readonly erased: number; readonly files: readonly string[] };

/**
 * Erases what people wrote in reviews and audits of a contract, and who decided, why and what of its trail, with the salts: the hashes stay, and
 * nobody finds out by trying what was erased. That its records need not be kept any more was decided in contracts.
 */
export async function eraseTrail(tx: Tx, { contractId }: EraseTrailInput): Promise<Result<Erased>> {
  const { em, now } = tx;
  const erased = await em.nativeUpdate(
    TrailEntry,
    { contractId, erasedAt: null, action: { $nin: [...ERASURES] } },
    { ...ERASED, erasedAt: new Date(now) },
  );
  await eraseTexts(em, ERASED_TEXTS, contractId);
  await eraseCopied(em, contractId);
  if (erased > 0) tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { erased } });
  const reported = [Review, Audit, Finding].map(kind => em.find(kind as typeof Review, { contractId }));
  const records = (await Promise.all(reported)).flat();
  return ok({ erased, files: records.flatMap(({ files }) => files.map(({ sha256 }) => sha256)) });
}
