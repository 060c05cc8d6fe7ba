import type { MutationResolvers } from '../../generated/types.ts';
import { removeWebhook as useCase } from '../../use-cases/remove-webhook.ts';
import { decideOnWebhook } from '../decide-on-webhook.ts';

export const removeWebhook: NonNullable<MutationResolvers['removeWebhook']> = (_parent, { input }, ctx) =>
  decideOnWebhook(ctx, 'removeWebhook', input, tx => useCase(tx, input));
