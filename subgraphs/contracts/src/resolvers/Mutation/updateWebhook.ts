import type { MutationResolvers } from '../../generated/types.ts';
import { updateWebhook as useCase } from '../../use-cases/update-webhook.ts';
import { decideOnWebhook } from '../decide-on-webhook.ts';

export const updateWebhook: NonNullable<MutationResolvers['updateWebhook']> = (_parent, { input }, ctx) =>
  decideOnWebhook(ctx, 'updateWebhook', input, tx => useCase(tx, input));
