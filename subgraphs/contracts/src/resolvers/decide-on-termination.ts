import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = {
  readonly terminationId?: string;
  readonly contractId?: string;
};

/** Decides something about one termination, or about a contract that is to be ended, and answers with the termination. */
export async function decideOnTermination(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly terminationId: string }>>,
) {
  const { terminationId, contractId = null } = input;
  const subject = {
    subjectKind: terminationId ? 'termination' : 'contract',
    subjectId: terminationId ?? contractId ?? '',
    contractId,
  };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'termination', receipt => ctx.loaders.termination.load(receipt.terminationId));
}
