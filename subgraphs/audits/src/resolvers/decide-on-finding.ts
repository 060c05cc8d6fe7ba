import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

/** Decides something about one finding, and answers with it. */
export async function decideOnFinding(
  ctx: Context,
  mutation: string,
  input: { readonly findingId: string },
  useCase: (tx: Tx) => Promise<Result<{ readonly findingId: string }>>,
) {
  const subject = { subjectKind: 'finding', subjectId: input.findingId, contractId: null };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'finding', ({ findingId }) => ctx.loaders.finding.load(findingId));
}
