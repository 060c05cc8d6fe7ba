import { decide, payload } from '@surety/platform/decide';
import { contractFileFormat } from '../../contract-file/format.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { importContract as useCase } from '../../use-cases/import-contract.ts';

export const importContract: NonNullable<MutationResolvers['importContract']> = async (
  _parent,
  { input },
  ctx,
  { schema },
) => {
  const request = { mutation: 'importContract', input };
  const result = await decide(ctx, request, tx => useCase(tx, input, contractFileFormat(schema)));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
