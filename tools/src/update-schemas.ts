import { UPDATES } from '@surety/workflow-contract';
import { z } from 'zod';

/** Where the schemas are kept, relative to the root. */
export const UPDATE_SCHEMAS = 'docs/operations/updates.json';

/** The operators' verbs: on which lifecycles, what they do, and their inputs as JSON Schema 2020-12. */
export const updateSchemas = (): object =>
  Object.fromEntries(
    Object.entries(UPDATES).map(([name, { lifecycles, says, input }]) => [
      name,
      { lifecycles, description: says, input: z.toJSONSchema(input, { target: 'draft-2020-12', io: 'input' }) },
    ]),
  );
