import { lackingAttributes, RETENTION_HOURS } from '@surety/deploy/namespace';
import { type TemporalEnv, temporalConnection } from '@surety/platform/temporal';
import { SEARCH_ATTRIBUTES } from '@surety/workflow-contract';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { messageOf } from './refusal.ts';

export const NAMESPACE = 'surety';

/** What a Temporal server lacks: nothing, an answer, or something that a command would add. */
export type NamespaceState =
  | { readonly kind: 'usable' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'lacking'; readonly lacks: string; readonly command: string };

/** Asks a server whether Surety's lifecycles can run on it. */
export async function namespaceState(env: TemporalEnv, connectTimeoutMs = 3_000): Promise<NamespaceState> {
  let connection: Connection;
  try {
    connection = await Connection.connect({ ...temporalConnection(env), connectTimeout: connectTimeoutMs });
  } catch (thrown) {
    return { kind: 'unreachable', reason: messageOf(thrown) };
  }
  try {
    return await connection.withDeadline(Date.now() + 5_000, () => stateOf(connection, env));
  } catch (thrown) {
    return { kind: 'unreachable', reason: messageOf(thrown) };
  } finally {
    await connection.close();
  }
}

async function stateOf(
  connection: Connection,
  { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace }: TemporalEnv,
): Promise<NamespaceState> {
  const missing = await lackingAttributes(connection, namespace);
  if (missing === null)
    return {
      kind: 'lacking',
      lacks: `the namespace "${namespace}"`,
      command: `temporal operator namespace create --address ${address} -n ${namespace} --retention ${RETENTION_HOURS}h`,
    };
  if (missing.length === 0) return { kind: 'usable' };
  const flags = missing.map(name => `--name ${name} --type ${SEARCH_ATTRIBUTES[name]}`).join(' ');
  return {
    kind: 'lacking',
    lacks: `search attributes in namespace "${namespace}" (${missing.join(', ')})`,
    command: `temporal operator search-attribute create --address ${address} -n ${namespace} ${flags}`,
  };
}

/** gRPC status 5. */
export const isNotFound = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 5;

/** Keeps closed workflows for a year; the development server would forget them after a day. */
export async function keepClosedWorkflows(env: TemporalEnv): Promise<void> {
  const connection = await Connection.connect(temporalConnection(env));
  try {
    await connection.workflowService.updateNamespace({
      namespace: env.TEMPORAL_NAMESPACE,
      config: { workflowExecutionRetentionTtl: msToTs(RETENTION_HOURS * 3_600_000) },
    });
  } finally {
    await connection.close();
  }
}
