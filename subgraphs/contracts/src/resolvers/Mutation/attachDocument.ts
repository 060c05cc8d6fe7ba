import type { MutationResolvers } from '../../generated/types.ts';
import { attachDocument as useCase } from '../../use-cases/attach-document.ts';
import { decideOnDocument } from '../decide-on-document.ts';

export const attachDocument: NonNullable<MutationResolvers['attachDocument']> = (_parent, { input }, ctx) =>
  decideOnDocument(ctx, 'attachDocument', input, tx => useCase(tx, input));
