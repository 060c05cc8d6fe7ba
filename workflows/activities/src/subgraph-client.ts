import { postGraphql } from '@surety/platform/http';
import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import type { SubgraphName } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';

/** A typed operation, as the code generator makes it: its text, with the types of its result and variables. */
type Operation<Result, Variables> = {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
};

type Problem = { readonly code: string; readonly message: string; readonly retryable: boolean };

export type SubgraphAccess = {
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** The worker's own key, hexadecimal. */
  readonly identityKey: string;
  /** What the trail names as the actor; left out: `lifecycles`. */
  readonly subject?: string;
};

/** What activities may do with the subgraphs: send them typed operations as `system`, for one tenant. */
export type Subgraphs = {
  /**
   * @throws ApplicationFailure of the problem's code when a value is refused (not retried), or a plain error when the subgraph is
   *   away or fails (retried)
   */
  ask<R, V>(subgraph: SubgraphName, tenant: string, operation: Operation<R, V>, variables: V): Promise<R>;
  /**
   * Like `ask`, for mutations: a problem becomes a failure.
   * @throws ApplicationFailure whose type is the problem's code; retried only where the problem says so
   */
  tell<R extends Record<string, { readonly problems: readonly Problem[] }>, V>(
    subgraph: SubgraphName,
    tenant: string,
    operation: Operation<R, V>,
    variables: V,
  ): Promise<R>;
};

/**
 * By these a scalar refuses a value, for good. Any other error is a fault that somebody mends while the lifecycle waits: a
 * subgraph of another version, a key that was changed.
 */
const REFUSED_VALUES = new Set(['INVALID_INPUT', 'INSTANT_WITHOUT_ZONE']);

export function createSubgraphs({ urls, identityKey, subject = 'lifecycles' }: SubgraphAccess): Subgraphs {
  const ask: Subgraphs['ask'] = async (subgraph, tenant, operation, variables) => {
    const body = JSON.stringify({ query: operation.toString(), variables });
    const identity = { subject, tenant, roles: ['system'], party: null, issuer: 'worker' } as const;
    type Result = NonNullable<(typeof operation)['__apiType']> extends (variables: never) => infer R ? R : never;
    const { data, errors } = await postGraphql<Result>(urls[subgraph], body, {
      [IDENTITY_HEADER]: signIdentity(identityKey, identity, subgraph, body),
    });
    const [error] = errors ?? [];
    const code = error?.extensions?.code ?? '';
    if (error && REFUSED_VALUES.has(code)) throw ApplicationFailure.nonRetryable(error.message, code);
    if (error) throw new Error(`${subgraph} failed: ${error.message}`);
    if (!data) throw new Error(`${subgraph} answered nothing.`);
    return data;
  };
  return {
    ask,
    async tell(subgraph, tenant, operation, variables) {
      const data = await ask(subgraph, tenant, operation, variables);
      for (const payload of Object.values(data))
        for (const { code, message, retryable } of payload.problems) {
          throw ApplicationFailure.create({ type: code, message, nonRetryable: !retryable });
        }
      return data;
    },
  };
}
