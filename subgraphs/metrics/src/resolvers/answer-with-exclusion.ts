import type { Problem, Result } from '@surety/domain';
import { decide, payload, type Request, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { Exclusion } from '../persistence/exclusion.ts';
import { warningsIn } from './warnings-in.ts';

/** Decides something about an exclusion, and answers with it. */
export async function answerWithExclusion(
  ctx: Context,
  request: Request,
  useCase: (tx: Tx) => Promise<Result<{ readonly exclusionId: string; readonly warnings?: readonly Problem[] }>>,
) {
  const result = await decide(ctx, request, useCase);
  const answer = await payload(result, 'exclusion', ({ exclusionId }) =>
    ctx.em.findOneOrFail(Exclusion, { id: exclusionId }),
  );
  return { ...answer, warnings: warningsIn(result) };
}
