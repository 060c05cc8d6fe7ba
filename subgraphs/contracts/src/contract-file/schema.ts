import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { contractFileFormat } from './format.ts';

/** Where the schema is kept, relative to the root. */
export const CONTRACT_FILE_SCHEMA = 'docs/contract-file.schema.json';

/** The subgraph's types as its schema file has them. */
export const graphTypes = (): GraphQLSchema =>
  buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')), {
    assumeValidSDL: true,
  });

/** The contract file as JSON Schema 2020-12. What it can't say is left to the import: which dates and zones exist, and what fits together. */
export const contractFileSchema = () =>
  z.toJSONSchema(contractFileFormat(graphTypes()), { target: 'draft-2020-12', io: 'input' });
