import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { Exclusion } from '../persistence/exclusion.ts';

type Subject = NonNullable<Parameters<typeof decide>[1]['subject']>;

/** Decides something about one exclusion, and answers with it. */
export async function decideOn(
  ctx: Context,
  mutation: string,
  input: object & { readonly idempotencyKey?: string | null | undefined },
  subject: Subject,
  useCase: (tx: Tx) => Promise<Result<{ readonly exclusionId: string }>>,
) {
  const request = { mutation, input, idempotencyKey: input.idempotencyKey ?? null, subject };
  const result = await decide(ctx, request, useCase);
  return payload(result, 'exclusion', ({ exclusionId }) => ctx.em.findOneOrFail(Exclusion, { id: exclusionId }));
}
