import { SEARCH_ATTRIBUTES } from '@surety/workflow-contract';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

/** A year: how long the server remembers a closed workflow. */
export const RETENTION_HOURS = 8_760;
/** `temporal.api.enums.v1.IndexedValueType` of the two types used. */
const INDEXED_VALUE_TYPE = { Keyword: 2, Datetime: 6 } as const;

const HOUR_MS = 3_600_000;

/** What the namespace of a Temporal server lacks of what the lifecycles need: itself (null), or some search attributes. */
export async function lackingAttributes(
  connection: Connection,
  namespace: string,
): Promise<readonly (keyof typeof SEARCH_ATTRIBUTES)[] | null> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (thrown) {
    if (isNotFound(thrown)) return null;
    throw thrown;
  }
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const names = Object.keys(SEARCH_ATTRIBUTES) as (keyof typeof SEARCH_ATTRIBUTES)[];
  return names.filter(name => customAttributes[name] !== INDEXED_VALUE_TYPE[SEARCH_ATTRIBUTES[name]]);
}

/** Makes the namespace and the search attributes that are missing. It may run any number of times. @returns what was made */
export async function prepareNamespace(connection: Connection, namespace: string): Promise<readonly string[]> {
  const made: string[] = [];
  if ((await lackingAttributes(connection, namespace)) === null) {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(RETENTION_HOURS * HOUR_MS),
    });
    made.push(`namespace ${namespace}`);
  }
  const lacking = await untilKnown(connection, namespace);
  if (lacking.length === 0) return made;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(lacking.map(name => [name, INDEXED_VALUE_TYPE[SEARCH_ATTRIBUTES[name]]])),
  });
  return [...made, `search attributes ${lacking.join(', ')}`];
}

const KNOWN_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 500;

/** A new namespace takes a moment until every part of the server knows it. */
async function untilKnown(connection: Connection, namespace: string) {
  for (let leftMs = KNOWN_WITHIN_MS; leftMs > 0; leftMs -= LOOK_AGAIN_MS) {
    const lacking = await lackingAttributes(connection, namespace).catch(thrown => {
      if (isNotFound(thrown)) return null;
      throw thrown;
    });
    if (lacking) return lacking;
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error(`The namespace ${namespace} was registered, but the server does not know it.`);
}

/** gRPC status 5. */
const isNotFound = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 5;
