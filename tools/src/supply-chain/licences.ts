import spdxSatisfies from 'spdx-satisfies';
import { command, type StepResult } from '../command.ts';

/** What `pnpm licenses list --json` says: packages by the licence that they declare. */
export type Licences = Readonly<
  Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>
>;

/** Licences under which a package may be used by whoever runs Surety, without more than a notice. SPDX ids. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  // Of fonts: they may be given on within anything, and not sold by themselves.
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
];

/**
 * Packages that declare something else, looked at one by one. The gateway's planner and its composition are under the Elastic
 * licence 2.0: Surety may be run and changed with them, but they may not be offered to others as a managed service of their own.
 */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@apollo/composition': 'Elastic-2.0',
  '@apollo/federation-internals': 'Elastic-2.0',
  '@apollo/gateway': 'Elastic-2.0',
  '@apollo/query-graphs': 'Elastic-2.0',
  '@apollo/query-planner': 'Elastic-2.0',
  // Declares nothing; its readme says MIT.
  'humanize-number': 'Unknown',
  // The MIT licence, in an older way of writing it.
  nub: 'MIT/X11',
  // Declares nothing; its LICENSE is the Unlicense.
  unionfs: 'Unknown',
};

/** What is wrong with the licences of the installed packages, a sentence each. */
export function licenceFaults(licences: Licences): string[] {
  const declared = Object.entries(licences).flatMap(([licence, packages]) =>
    packages.map(({ name, versions }) => ({ name, version: versions.join(', '), licence })),
  );
  const unknown = declared
    .filter(({ name, licence }) => !isAllowed(licence) && LOOKED_AT[name] !== licence)
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under "${licence}", which is not among the allowed licences.`,
    );
  const stale = Object.entries(LOOKED_AT)
    .filter(([name, licence]) => !declared.some(found => found.name === name && found.licence === licence))
    .map(([name, licence]) => `${name} is not installed under "${licence}" any more; take it off the list.`);
  return [...unknown, ...stale];
}

function isAllowed(licence: string): boolean {
  try {
    return spdxSatisfies(licence, ALLOWED);
  } catch {
    return false;
  }
}

/** Everything that is installed must be under a licence that was agreed to. */
export async function checkLicences(): Promise<StepResult> {
  const { ok, output } = await command('pnpm', ['--recursive', 'licenses', 'list', '--json']);
  if (!ok) return { ok, output };
  const faults = licenceFaults(JSON.parse(output) as Licences);
  return { ok: faults.length === 0, output: faults.join('\n') };
}
