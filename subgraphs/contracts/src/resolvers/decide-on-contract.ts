import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly contractId: string };

/** Decides something about one contract, and answers with it. */
export async function decideOnContract(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly contractId: string }>>,
) {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const request = { mutation, input, subject };
  const result = await decide(ctx, request, useCase);
  return payload(result, 'contract', receipt => ctx.loaders.contract.load(receipt.contractId));
}
