import { raw, Type } from '@mikro-orm/core';
import type { WeightedWords } from '../rules/search-words.ts';

/** Made by a migration: English stems as in PostgreSQL's own, but no word is left out, so that each is found and a phrase is all of it. */
const CONFIGURATION = 'contract_words';

/** What a row is found by: written from words, never read. */
export class SearchVector extends Type<WeightedWords, string> {
  override getColumnType(): string {
    return 'tsvector';
  }
  override compareAsType(): string {
    return 'any';
  }
  override convertToDatabaseValue(words: WeightedWords): string {
    const { sql, values } = vectorSql(words);
    return raw(sql, values);
  }
}

/** The vector of weighted words as SQL. */
export function vectorSql(words: WeightedWords): { readonly sql: string; readonly values: readonly string[] } {
  const parts = Object.entries(words);
  return {
    sql: parts.map(() => `setweight(to_tsvector('${CONFIGURATION}', ?), ?)`).join(' || '),
    values: parts.flatMap(([weight, text]) => [text, weight]),
  };
}

/** What such vectors are asked for; its parameter is the query as `searchQuery` words it. */
export const QUERY_SQL = `websearch_to_tsquery('${CONFIGURATION}', ?)`;
