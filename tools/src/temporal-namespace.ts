import { lackingAttributes, RETENTION_HOURS } from '@surety/deploy/namespace';
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
export async function namespaceState(address: string, connectTimeoutMs = 3_000): Promise<NamespaceState> {
  let connection: Connection;
  try {
    connection = await Connection.connect({ address, connectTimeout: connectTimeoutMs });
  } catch (thrown) {
    return { kind: 'unreachable', reason: messageOf(thrown) };
  }
  try {
    return await connection.withDeadline(Date.now() + 5_000, () => stateOf(connection, address));
  } catch (thrown) {
    return { kind: 'unreachable', reason: messageOf(thrown) };
  } finally {
    await connection.close();
  }
}

async function stateOf(connection: Connection, address: string): Promise<NamespaceState> {
  const missing = await lackingAttributes(connection, NAMESPACE);
  if (missing === null)
    return {
      kind: 'lacking',
      lacks: `the namespace "${NAMESPACE}"`,
      command: `temporal operator namespace create --address ${address} -n ${NAMESPACE} --retention ${RETENTION_HOURS}h`,
    };
  if (missing.length === 0) return { kind: 'usable' };
  const flags = missing.map(name => `--name ${name} --type ${SEARCH_ATTRIBUTES[name]}`).join(' ');
  return {
    kind: 'lacking',
    lacks: `search attributes in namespace "${NAMESPACE}" (${missing.join(', ')})`,
    command: `temporal operator search-attribute create --address ${address} -n ${NAMESPACE} ${flags}`,
  };
}

/** gRPC status 5. */
export const isNotFound = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 5;

/** Keeps closed workflows for a year; the development server would forget them after a day. */
export async function keepClosedWorkflows(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.updateNamespace({
      namespace: NAMESPACE,
      config: { workflowExecutionRetentionTtl: msToTs(RETENTION_HOURS * 3_600_000) },
    });
  } finally {
    await connection.close();
  }
}
