import { readFileSync } from 'node:fs';
import { type EnumTypeDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { URGENCY } from './urgency.ts';

const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const kinds = parse(sdl).definitions.find(
  (node): node is EnumTypeDefinitionNode =>
    node.kind === 'EnumTypeDefinition' && node.name.value === 'NotificationKind',
);

const SAID = {
  URGENT: ' Urgent.',
  UNTIL_DUE: ' Urgent when it would else come after its deadline.',
  ON_ITS_OWN: ' Urgent when it would else come after its deadline. Never part of a digest.',
  CAN_WAIT: '',
};

test.each(Object.entries(URGENCY))('the schema says of %s that it is %s', (kind, urgency) => {
  const text = kinds?.values?.find(({ name }) => name.value === kind)?.description?.value ?? '';
  const [said = ''] = / Urgent.*$/.exec(text) ?? [];
  expect(text).not.toBe('');
  expect(said).toBe(SAID[urgency]);
});
