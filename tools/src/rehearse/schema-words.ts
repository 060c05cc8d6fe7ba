import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, isEnumType, parse } from 'graphql';
import { ROOT } from '../supervisor/parts.ts';

/** How the graph itself describes what it names: the words that front ends show, and the items of the handbook in them. */
export type SchemaWords = {
  /** What an enum value stands for; null where the graph has no such value. */
  readonly ofValue: (type: string, value: string) => string | null;
  /** What a mutation does, in its first sentence; null where there is none of that name. */
  readonly ofMutation: (name: string) => string | null;
};

/** @param schema the composed graph, with what only lifecycles may call */
export function schemaWords(schema: GraphQLSchema = composedGraph()): SchemaWords {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return {
    ofValue(type, value) {
      const named = schema.getType(type);
      return (isEnumType(named) && named.getValue(value)?.description) || null;
    },
    ofMutation: name => mutations[name]?.description?.split(/(?<=\.)\s/)[0] ?? null,
  };
}

const composedGraph = (): GraphQLSchema =>
  buildASTSchema(parse(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8')), {
    assumeValid: true,
    assumeValidSDL: true,
  });

/** The first item of the handbook that a text cites, e.g. `H7.3.1`. */
export const handbookItem = (text: string | null): string | null => /\bH\d(?:\.\d+)+/.exec(text ?? '')?.[0] ?? null;

/** A text without the items that it cites and without its full stop. */
export const plain = (text: string): string =>
  text
    .replaceAll(/ \((?:`[A-Z_]+`(?:, )?)*(?:H\d(?:\.\d+)+(?:, )?)+\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
