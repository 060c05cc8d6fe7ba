import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly auditId?: string; readonly contractId?: string };

/** Decides something about one audit, or about a contract that is to be audited, and answers with the audit. */
export async function decideOnAudit(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly auditId: string }>>,
) {
  const { auditId, contractId = null } = input;
  const subject = { subjectKind: auditId ? 'audit' : 'contract', subjectId: auditId ?? contractId ?? '', contractId };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'audit', receipt => ctx.loaders.audit.load(receipt.auditId));
}
