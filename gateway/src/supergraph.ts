import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

/**
 * The composed supergraph, committed beside the code: the gateway never composes and never asks a subgraph for its schema.
 * @throws Error when it has not been composed yet
 */
export async function supergraphSdl(): Promise<string> {
  try {
    return await readFile(FILE, 'utf8');
  } catch (cause) {
    throw new Error(`The supergraph ${FILE} cannot be read; compose it first.`, { cause });
  }
}
