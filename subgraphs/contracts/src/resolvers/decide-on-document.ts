import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly documentId: string };

/** Decides something about one document, and answers with it. */
export async function decideOnDocument(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly documentId: string }>>,
) {
  const subject = { subjectKind: 'document', subjectId: input.documentId };
  const request = { mutation, input, subject };
  const result = await decide(ctx, request, useCase);
  return payload(result, 'document', receipt => ctx.loaders.document.load(receipt.documentId));
}
