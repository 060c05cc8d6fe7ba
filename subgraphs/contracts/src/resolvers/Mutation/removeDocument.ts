import type { MutationResolvers } from '../../generated/types.ts';
import { removeDocument as useCase } from '../../use-cases/remove-document.ts';
import { decideOnDocument } from '../decide-on-document.ts';

export const removeDocument: NonNullable<MutationResolvers['removeDocument']> = (_parent, { input }, ctx) =>
  decideOnDocument(ctx, 'removeDocument', input, tx => useCase(tx, input));
