import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { buildSchema, type GraphQLError, parse, printSchema } from 'graphql';
import { mutationEvents } from './mutation-events.ts';
import { Refusal } from './refusal.ts';

/** SDL of each subgraph by its name. The gateway is told the addresses by its environment. */
export type Sdls = Readonly<Record<string, string>>;

/** What three schemas make together: what the gateway runs on, the part of it that the public sees, and the events that ask for its mutations. */
export type Composed = { readonly supergraph: string; readonly api: string; readonly events: string };

/**
 * Composes subgraphs into one graph.
 * @throws Refusal that names each error with its subgraph and place
 */
export function compose(sdls: Sdls): Composed {
  const services = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parsed(name, sdl),
  }));
  const result = composeServices(services);
  if (result.errors) throw new Refusal(`The subgraphs do not compose:\n${result.errors.map(told).join('\n')}`);
  const api = printSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: result.supergraphSdl, api, events: `${JSON.stringify(mutationEvents(api), null, 1)}\n` };
}

function parsed(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (thrown) {
    throw new Refusal(
      `The schema of ${name} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
  }
}

/** A composition error with the places it came from, e.g. `  [metrics] 12:3 INVALID_GRAPHQL: …`. */
function told({ message, extensions, nodes }: GraphQLError): string {
  const places = (nodes ?? []).flatMap(node => {
    const subgraph = 'subgraph' in node ? String(node.subgraph) : null;
    const start = node.loc?.startToken;
    return start ? [`${subgraph ? `${subgraph} ` : ''}line ${start.line}, column ${start.column}`] : [];
  });
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'ERROR';
  return `  ${code}: ${message}${places.length > 0 ? ` (${places.join('; ')})` : ''}`;
}

/** What a program that uses the public graph of before could stumble over, one sentence each. */
export async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes.filter(change => change.criticality.level === CriticalityLevel.Breaking).map(change => change.message);
}

/** Where the composed graph is kept, relative to the root. */
const SUPERGRAPH = 'gateway/supergraph.graphql';
const API = 'gateway/api.graphql';
const EVENTS = 'docs/mutation-events.json';
const CHANGES = 'docs/decisions/graph-changes.md';

const read = (root: string, file: string): string | null =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;

const sdlsOf = (root: string): Sdls =>
  Object.fromEntries(
    SUBGRAPHS.map(name => [name, readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8')]),
  );

/**
 * Composes the three schemas and writes the result.
 * @param reason why a breaking change of the public graph is made; noted in the docs
 * @throws Refusal for an error of composition, or a breaking change without a reason
 */
export async function writeGraph(root: string, reason: string | undefined, say: (line: string) => void): Promise<void> {
  const { supergraph, api, events } = compose(sdlsOf(root));
  const before = read(root, API);
  const breaking = before === null ? [] : await breakingChanges(before, api);
  if (breaking.length > 0) {
    if (reason === undefined)
      throw new Refusal(
        `The public graph would change in a way that breaks its users:\n${breaking.map(line => `  ${line}`).join('\n')}\nTake it back, or say why: npm run -s surety -- compose --breaking "reason"`,
      );
    noteChange(root, reason, breaking);
  }
  writeFileSync(join(root, SUPERGRAPH), supergraph);
  writeFileSync(join(root, API), api);
  writeFileSync(join(root, EVENTS), events);
  say(`Composed ${SUBGRAPHS.join(', ')} into ${SUPERGRAPH}, ${API} and ${EVENTS}.`);
}

function noteChange(root: string, reason: string, breaking: readonly string[]): void {
  const file = join(root, CHANGES);
  if (!existsSync(file))
    writeFileSync(
      file,
      '# Breaking changes of the public graph\n\nOne line each: when, why, and what broke. Added by `npm run -s surety -- compose --breaking "reason"`.\n\n',
    );
  const today = new Date().toISOString().slice(0, 10);
  appendFileSync(file, `- ${today}: ${reason} (${breaking.join(' ')})\n`);
}

/** @throws Refusal when what is kept is not what the schemas make now */
export function checkGraph(root: string): void {
  const { supergraph, api, events } = compose(sdlsOf(root));
  for (const [file, content] of [
    [SUPERGRAPH, supergraph],
    [API, api],
    [EVENTS, events],
  ] as const)
    if (read(root, file) !== content)
      throw new Refusal(`${file} is not what the schemas make now; run: npm run -s surety -- compose`);
}
