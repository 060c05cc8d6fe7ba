import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly webhookId?: string; readonly partyId?: string };
type Decided = Promise<Result<{ webhookId: string }>>;

/** Decides on a webhook; the payload tells no secret. */
export const decideOnWebhook = (ctx: Context, mutation: string, input: Input, useCase: (tx: Tx) => Decided) =>
  decideWithSecret(ctx, mutation, input, null, useCase);

/** The payload tells the new secret to whoever had it made, not to who asks once more under the same key: no receipt holds it. */
export async function decideWithSecret<S extends string | null>(
  ctx: Context,
  mutation: string,
  input: Input,
  secret: S,
  useCase: (tx: Tx, secret: S) => Decided,
) {
  const { webhookId, partyId = '' } = input;
  const subject = webhookId
    ? { subjectKind: 'webhook', subjectId: webhookId }
    : { subjectKind: 'party', subjectId: partyId };
  let isNew = false;
  const result = await decide(ctx, { mutation, input, subject }, async tx => {
    const decided = await useCase(tx, secret);
    isNew = decided.ok;
    return decided;
  });
  const answer = await payload(result, 'webhook', receipt => ctx.loaders.webhook.load(receipt.webhookId));
  return { ...answer, secret: isNew ? secret : null };
}
