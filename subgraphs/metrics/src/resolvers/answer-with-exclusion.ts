import type { Result } from '@surety/domain';
import { decide, payload, type Request, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { Exclusion } from '../persistence/exclusion.ts';

/** Decides something about an exclusion, and answers with it. */
export async function answerWithExclusion(
  ctx: Context,
  request: Request,
  useCase: (tx: Tx) => Promise<Result<{ readonly exclusionId: string }>>,
) {
  const result = await decide(ctx, request, useCase);
  return payload(result, 'exclusion', ({ exclusionId }) => ctx.em.findOneOrFail(Exclusion, { id: exclusionId }));
}
