import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REHEARSAL_SCHEMA, rehearsalSchema } from './format.ts';

test('docs/rehearsal.schema.json is what the format makes now; else run: npm run -s surety -- rehearsal-schema', () => {
  const written = readFileSync(new URL(`../../../${REHEARSAL_SCHEMA}`, import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(rehearsalSchema())));
});
