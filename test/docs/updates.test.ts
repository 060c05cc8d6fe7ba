import { readFileSync } from 'node:fs';
import { UPDATE_SCHEMAS, updateSchemas } from '@surety/tools/update-schemas';
import { readUpdate, UPDATES, type UpdateName } from '@surety/workflow-contract';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/operations/updates.json is what the verbs say; `npm run -s surety -- update-schemas` writes it', () => {
  expect(JSON.parse(textOf(UPDATE_SCHEMAS))).toEqual(JSON.parse(JSON.stringify(updateSchemas())));
});

test('docs/operations/updates.md shows each verb, on a lifecycle that takes it, with an input that is taken', () => {
  const shown = [
    ...textOf('docs/operations/updates.md').matchAll(/--workflow-id (\w+)\S+ --name (\w+) \\\n {2}--input '(.+)'/g),
  ].map(([, lifecycle = '', name = '', input = '']) => ({ lifecycle, name: name as UpdateName, input }));
  expect([...new Set(shown.map(({ name }) => name))].toSorted()).toEqual(Object.keys(UPDATES).toSorted());
  for (const { lifecycle, name, input } of shown) {
    expect(UPDATES[name].lifecycles).toContain(lifecycle);
    expect(readUpdate(name, JSON.parse(input))).toMatchObject({ success: true });
  }
  expect(readUpdate('pauseReminders', { reason: 'a fair' }).success).toBe(false);
});
