import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { recordKind } from '../rules/record-kind.ts';

type Input = { readonly recordId: string };

/** Decides whether people are reminded of a record, and answers with what it waits for. */
export async function decideOnReminders(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly recordId: string }>>,
) {
  const subject = { subjectKind: recordKind(input.recordId) ?? 'record', subjectId: input.recordId };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(
    result,
    'progress',
    async ({ recordId }) => (await ctx.loaders.progressOfRecord.load(recordId)).at(-1) ?? null,
  );
}
