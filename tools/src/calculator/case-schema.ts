import { z } from 'zod';
import { caseFile } from './case-format.ts';

/** Where the schema is kept, relative to the root. */
export const CASE_SCHEMA = 'docs/calculator.schema.json';

/** The case format as JSON Schema 2020-12. What it can't say is left to the command: which dates and zones exist, and what comes first. */
export const caseSchema = () => z.toJSONSchema(caseFile, { target: 'draft-2020-12', io: 'input' });
