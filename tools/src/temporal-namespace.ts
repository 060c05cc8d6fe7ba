import { SEARCH_ATTRIBUTES } from '@surety/workflow-contract';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { messageOf } from './refusal.ts';

export const NAMESPACE = 'surety';
/** A year: how long the server remembers a closed workflow. */
export const RETENTION_HOURS = 8_760;
/** `temporal.api.enums.v1.IndexedValueType` of the two types used. */
const INDEXED_VALUE_TYPE = { Keyword: 2, Datetime: 6 } as const;

/** What a Temporal server lacks: nothing, an answer, or something that a command would add. */
export type NamespaceState =
  | { readonly kind: 'usable' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'lacking'; readonly lacks: string; readonly command: string };

const attributes = Object.entries(SEARCH_ATTRIBUTES);

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
  try {
    await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
  } catch (thrown) {
    if (!isNotFound(thrown)) throw thrown;
    return {
      kind: 'lacking',
      lacks: `the namespace "${NAMESPACE}"`,
      command: `temporal operator namespace create --address ${address} -n ${NAMESPACE} --retention ${RETENTION_HOURS}h`,
    };
  }
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: NAMESPACE });
  const missing = attributes.filter(([name, type]) => customAttributes[name] !== INDEXED_VALUE_TYPE[type]);
  if (missing.length === 0) return { kind: 'usable' };
  const flags = missing.map(([name, type]) => `--name ${name} --type ${type}`).join(' ');
  return {
    kind: 'lacking',
    lacks: `search attributes in namespace "${NAMESPACE}" (${missing.map(([name]) => name).join(', ')})`,
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
