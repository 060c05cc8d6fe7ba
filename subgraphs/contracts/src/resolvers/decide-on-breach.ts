import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly breachId: string };

/** Decides something about one breach, and answers with it. */
export async function decideOnBreach(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly breachId: string }>>,
) {
  const { breachId } = input;
  const subject = { subjectKind: 'breach', subjectId: breachId };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'breach', receipt => ctx.loaders.breach.load(receipt.breachId));
}
