import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { ROOT } from '../support/compose.ts';

type Bom = { readonly specVersion: string; readonly components: { readonly group?: string; readonly name: string }[] };

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);

test('the bill of materials names what the image holds, in the form that CycloneDX describes', async () => {
  const printed = execFileSync(process.execPath, [join(ROOT, 'tools/src/surety.ts'), 'sbom'], {
    maxBuffer: 64e6,
  }).toString();
  expect(await validator.validate(printed)).toBeNull();
  const { specVersion, components } = JSON.parse(printed) as Bom;
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  expect(specVersion).toBe('1.7');
  expect(names).toEqual(expect.arrayContaining(['@apollo/gateway', '@temporalio/worker', 'fastify', 'pg']));
  expect(names.filter(name => ['vitest', 'maildev', 'knip'].includes(name))).toEqual([]);
  expect(await validator.validate(printed.replace('"components"', '"componentz"'))).not.toBeNull();
});
