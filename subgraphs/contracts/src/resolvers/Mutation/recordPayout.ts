import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordPayout as useCase } from '../../use-cases/record-payout.ts';

export const recordPayout: NonNullable<MutationResolvers['recordPayout']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'recordPayout',
    input,
    subject: { subjectKind: 'breach', subjectId: input.breachId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(
    result,
    'compensation',
    async ({ breachId }) => (await ctx.loaders.compensationsOfBreach.load(breachId))[0] ?? null,
  );
};
