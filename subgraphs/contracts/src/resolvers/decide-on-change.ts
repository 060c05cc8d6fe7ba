import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = {
  readonly changeId?: string;
  readonly contractId?: string;
};

/** Decides something about one change, or about a contract whose service is to be changed, and answers with the change. */
export async function decideOnChange(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly changeId: string }>>,
) {
  const { changeId, contractId = null } = input;
  const subject = {
    subjectKind: changeId ? 'change' : 'contract',
    subjectId: changeId ?? contractId ?? '',
    contractId,
  };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'change', receipt => ctx.loaders.change.load(receipt.changeId));
}
