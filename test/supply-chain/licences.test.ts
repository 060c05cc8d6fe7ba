import { command } from '@surety/tools/command';
import { type Licences, licenceFaults } from '@surety/tools/supply-chain/licences';
import { expect, test } from 'vitest';

const installed = async (): Promise<Licences> =>
  JSON.parse((await command('pnpm', ['--recursive', 'licenses', 'list', '--json'])).output);

test('the installed packages pass, the Elastic licence of the gateway among them', async () => {
  const licences = await installed();
  expect(licences['Elastic-2.0']?.map(({ name }) => name)).toContain('@apollo/gateway');
  expect(licenceFaults(licences)).toEqual([]);
});

test.each(['GPL-3.0-only', 'SEE LICENSE IN LICENSE.md', 'Unknown', 'MIT AND AGPL-3.0-only', 'Elastic-2.0'])(
  'a planted package under "%s" is told by its name',
  async licence => {
    const licences = await installed();
    const planted = {
      ...licences,
      [licence]: [...(licences[licence] ?? []), { name: 'planted', versions: ['1.0.0'] }],
    };
    expect(licenceFaults(planted)).toEqual([
      `planted 1.0.0 is under "${licence}", which is not among the allowed licences.`,
    ]);
  },
);

test('one of two licences is enough where a package leaves the choice', async () => {
  expect(
    licenceFaults({ ...(await installed()), '(MIT OR GPL-3.0-only)': [{ name: 'dual', versions: ['1.0.0'] }] }),
  ).toEqual([]);
});

test('an exception that nothing needs any more is told', async () => {
  const { Unknown: _, ...rest } = await installed();
  expect(licenceFaults(rest)).toEqual(
    ['humanize-number', 'unionfs'].map(
      name => `${name} is not installed under "Unknown" any more; take it off the list.`,
    ),
  );
});
