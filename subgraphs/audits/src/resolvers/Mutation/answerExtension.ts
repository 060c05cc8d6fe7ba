import type { MutationResolvers } from '../../generated/types.ts';
import { answerExtension as useCase } from '../../use-cases/answer-extension.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const answerExtension: NonNullable<MutationResolvers['answerExtension']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'answerExtension', input, tx => useCase(tx, input));
