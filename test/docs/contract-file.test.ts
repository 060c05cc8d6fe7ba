import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { contractFileExample } from '../support/contract-file-example.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../docs/contract-file.schema.json', import.meta.url), 'utf8'),
) as object;

test('the example of docs/contract-file.md is taken by its schema', () => {
  const validate = new Ajv2020({ strictTuples: true, validateFormats: false }).compile(schema);
  expect(validate(JSON.parse(contractFileExample())), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...JSON.parse(contractFileExample()), titel: '' })).toBe(false);
});
