import type { MutationResolvers } from '../../generated/types.ts';
import { requestChange as useCase } from '../../use-cases/request-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const requestChange: NonNullable<MutationResolvers['requestChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'requestChange', input, tx => useCase(tx, input));
