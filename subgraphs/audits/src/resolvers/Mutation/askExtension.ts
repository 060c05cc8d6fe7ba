import type { MutationResolvers } from '../../generated/types.ts';
import { askExtension as useCase } from '../../use-cases/ask-extension.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const askExtension: NonNullable<MutationResolvers['askExtension']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'askExtension', input, tx => useCase(tx, input));
