import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

/** Decides something about one improvement, and answers with it. */
export async function decideOnMeasure(
  ctx: Context,
  mutation: string,
  input: { readonly measureId: string },
  useCase: (tx: Tx) => Promise<Result<{ readonly measureId: string }>>,
) {
  const subject = { subjectKind: 'measure', subjectId: input.measureId, contractId: null };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'measure', ({ measureId }) => ctx.loaders.measure.load(measureId));
}
