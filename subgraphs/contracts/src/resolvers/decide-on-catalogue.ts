import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { catalogues } from '../persistence/catalogue-repository.ts';

type Input = { readonly version: string };

/** Decides something about one version of the catalogue, and answers with it. */
export async function decideOnCatalogue(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly version: string }>>,
) {
  const subject = { subjectKind: 'catalogue', subjectId: input.version };
  const request = { mutation, input, subject };
  const result = await decide(ctx, request, useCase);
  return payload(
    result,
    'catalogue',
    async ({ version }) => (await catalogues(ctx.em)).find(({ said }) => said.version === version) ?? null,
  );
}
