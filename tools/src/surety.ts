import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ASYNC_API, asyncApi } from '@surety/contracts/async-api';
import { CONTRACT_FILE_SCHEMA, contractFileSchema } from '@surety/contracts/contract-file/schema';
import { databaseUrls } from '@surety/deploy/databases';
import { migrate } from '@surety/deploy/migrations';
import { manifestSchema, SERVICE_RECORD_SCHEMA } from '@surety/gateway/service-record/manifest';
import { parseEnv } from '@surety/platform/env';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { backUp } from './backup/backup.ts';
import { restore } from './backup/restore.ts';
import { type CaseFile, calculate } from './calculator/calculate.ts';
import { CASE_SCHEMA, caseSchema } from './calculator/case-schema.ts';
import { writeGraph } from './compose.ts';
import { runDemo } from './demo.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { runErase } from './erase.ts';
import { runPerson } from './person.ts';
import { runReconcile } from './reconcile/command.ts';
import { codeOf, messageOf, Refusal, runCommand } from './refusal.ts';
import { runRehearse } from './rehearse/command.ts';
import { REHEARSAL_SCHEMA, rehearsalSchema } from './rehearse/format.ts';
import { runServiceRecord } from './service-record/command.ts';
import { openDataFolder } from './supervisor/data-folder.ts';
import { houseEnv } from './supervisor/house-env.ts';
import { developmentKeys } from './supervisor/keys.ts';
import { ROOT } from './supervisor/parts.ts';
import { TOKEN_ROLES, tokensForTenant } from './tokens.ts';
import { UPDATE_SCHEMAS, updateSchemas } from './update-schemas.ts';

const USAGE = `npm run -s surety -- COMMAND

  migrate                        brings the databases up to date: those of DATABASE_URL…, else the embedded ones
  tenant create NAME             prints one bearer token per role for a tenant of that name
  compose [--breaking "reason"]  composes subgraphs/*/schema.graphql into gateway/supergraph.graphql, gateway/api.graphql and
                                 docs/mutation-events.json
  codegen                        writes types and resolver files from the schemas
  calculate FILE… [--explain]    works out cases of docs/calculator.md, one JSON answer a line ("-" is standard input);
                                 --explain tells the steps instead; a bad case: nothing is answered, exit code 2
  calculator-schema              writes docs/calculator.schema.json from the case format
  contract-file-schema           writes docs/contract-file.schema.json from the graph's input types
  asyncapi                       writes docs/asyncapi.json from the types of events
  service-record-schema          writes docs/service-record.schema.json from the format of the manifest
  update-schemas                 writes docs/operations/updates.json from the operators' verbs
  sbom                           prints what the image is made of, as a CycloneDX bill of materials (JSON)
  backup DIR                     copies the system into a new folder, also while it runs
  restore DIR                    makes a system from such a folder, in an empty data folder (or empty DATABASE_URL…)
  reconcile [--apply] [--tenant NAME]
                                 compares rows with lifecycles in the system that runs, says what differs, and mends it
                                 with --apply; exit code 1 when something differs
  service-record export CONTRACT FILE
                                 exports all that the graph tells of a contract into a new archive, as the bearer of
                                 SURETY_TOKEN (without it: the development manager) may see it; GATEWAY_URL says where
  service-record verify FILE     works all hashes of such an archive out again; exit code 1 names what differs
  service-record read FILE [NAME]
                                 says what is in it; with a name, e.g. breaches, prints its records, one JSON a line
  service-record page FILE       prints it as one HTML page to read and to print
  erase [--apply] [--tenant NAME]
                                 names the contracts whose agreed years of keeping records are over, in the system that
                                 runs; with --apply erases what is personal in them
  person SUBJECT|MAIL            prints as JSON what is kept of one person in a tenant, for its own request, as the bearer of
                                 SURETY_TOKEN (an admin; without it: the development admin) may see it
  rehearse CONTRACT_FILE|CONTRACT_ID --scenario NAME [--json] [--html FILE]
                                 lets a contract live through its whole term on skipped time, in a house of its own that
                                 is removed afterwards, and prints what happens when; without a scenario it lists them
  rehearsal-schema               writes docs/rehearsal.schema.json from the format of what --json prints
  demo                           does the sample job in the system that runs, as "npm start" does on an empty data folder

Environment: SURETY_DATA (default .data), DATABASE_URL…, GATEWAY_PORT; tools/README.md lists all.`;

type Flags = {
  readonly breaking?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly apply?: boolean | undefined;
  readonly tenant?: string | undefined;
  readonly scenario?: string | undefined;
  readonly json?: boolean | undefined;
  readonly html?: string | undefined;
};

const TENANT_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

const COMMANDS: Readonly<Record<string, (words: readonly string[], flags: Flags) => Promise<void> | void>> = {
  migrate: migrateAll,
  tenant: createTenant,
  compose: (_, { breaking }) => writeGraph(ROOT, breaking, console.log),
  calculate: calculateFiles,
  backup: words => backUp(parseEnv(houseEnv), theFolder('backup', words), console.log),
  restore: words => restore(parseEnv(houseEnv), theFolder('restore', words), console.log),
  erase: (_, flags) => runErase(flags, console.log),
  person: words => runPerson(words, console.log),
  'service-record': words => runServiceRecord(words, console.log),
  rehearse: (words, flags) => runRehearse(words, flags, console.log, console.error),
  'rehearsal-schema': () => writeSchema(REHEARSAL_SCHEMA, rehearsalSchema()),
  'service-record-schema': () => writeSchema(SERVICE_RECORD_SCHEMA, manifestSchema()),
  reconcile: (_, flags) => runReconcile(flags, console.log),
  'calculator-schema': () => writeSchema(CASE_SCHEMA, caseSchema()),
  'contract-file-schema': () => writeSchema(CONTRACT_FILE_SCHEMA, contractFileSchema()),
  asyncapi: () => writeSchema(ASYNC_API, asyncApi()),
  'update-schemas': () => writeSchema(UPDATE_SCHEMAS, updateSchemas()),
  codegen: () => {
    process.exitCode = runBinary('graphql-codegen', []);
  },
  sbom: () => {
    const parts = ['--prod', '--filter', '@surety/deploy...'];
    process.exitCode = runBinary('pnpm', [
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      ...parts,
    ]);
  },
  demo: async () => {
    const env = parseEnv(houseEnv);
    const { tokens } = await developmentKeys(env.SURETY_DATA);
    await runDemo({ graphUrl: `http://127.0.0.1:${env.GATEWAY_PORT}/graphql`, tokens, say: console.log });
  },
};

await runCommand(async () => {
  const { positionals, values } = readArguments();
  const [name = '', ...words] = positionals;
  const command = COMMANDS[name];
  if (values.help || command === undefined) {
    if (name !== '' && !values.help) throw new Refusal(`There is no command "${name}".\n\n${USAGE}`);
    console.log(USAGE);
    return;
  }
  await command(words, values);
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        breaking: { type: 'string' },
        explain: { type: 'boolean' },
        apply: { type: 'boolean' },
        tenant: { type: 'string' },
        scenario: { type: 'string' },
        json: { type: 'boolean' },
        html: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (thrown) {
    throw new Refusal(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${USAGE}`);
  }
}

/** Runs a command of the project's own node_modules/.bin. @returns its exit code */
function runBinary(name: string, args: readonly string[]): number {
  const env = { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` };
  return spawnSync(name, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

function writeSchema(path: string, schema: object): void {
  writeFileSync(join(ROOT, path), JSON.stringify(schema));
  process.exitCode = runBinary('biome', ['format', '--write', path]);
}

/** @throws Refusal when the embedded databases are in use by a system that runs: that one has migrated them at its start */
async function migrateAll(): Promise<void> {
  const env = parseEnv(houseEnv);
  const given = databaseUrls(env);
  if (given) return await migrate(given, console.log);
  const folder = await openDataFolder(env.SURETY_DATA);
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder.dir, 'postgres'), databases: SUBGRAPHS });
  try {
    await migrate(
      Object.fromEntries(SUBGRAPHS.map(name => [name, postgres.url(name)])) as Record<SubgraphName, string>,
      console.log,
    );
  } finally {
    await postgres.stop();
    await folder.release();
  }
}

/** Relative names count from where the command was given. */
function theFolder(command: string, words: readonly string[]): string {
  const [name] = words;
  if (name === undefined || words.length > 1)
    throw new Refusal(`Usage: npm run -s surety -- ${command} DIR\n\n${USAGE}`);
  return resolve(process.env['INIT_CWD'] ?? '.', name);
}

/** Standard output holds answers or nothing; exit code 2 says that a case is bad. */
async function calculateFiles(names: readonly string[], { explain = false }: Flags): Promise<void> {
  if (names.length === 0) throw new Refusal(`Usage: npm run -s surety -- calculate FILE… [--explain]\n\n${USAGE}`);
  if (names.filter(name => name === '-').length > 1) throw new Refusal('Standard input ("-") can be given only once.');
  const calculated = calculate(await Promise.all(names.map(readCaseFile)), { explain });
  if (calculated.ok) {
    if (calculated.answers.length > 0) console.log(calculated.answers.join('\n'));
    return;
  }
  console.error(calculated.faults.join('\n'));
  process.exitCode = 2;
}

/** Relative names count from where the command was given. */
async function readCaseFile(name: string): Promise<CaseFile> {
  try {
    return {
      name,
      content:
        name === '-' ? await buffer(process.stdin) : await readFile(resolve(process.env['INIT_CWD'] ?? '.', name)),
    };
  } catch (thrown) {
    throw new Refusal(`${name}: ${codeOf(thrown) === 'ENOENT' ? 'there is no such file.' : messageOf(thrown)}`);
  }
}

/** A tenant begins with its first record; what it needs is tokens. */
async function createTenant(words: readonly string[]): Promise<void> {
  const [verb, name] = words;
  if (verb !== 'create' || name === undefined || words.length > 2)
    throw new Refusal(`Usage: npm run -s surety -- tenant create NAME\n\n${USAGE}`);
  if (!TENANT_NAME.test(name))
    throw new Refusal(
      `"${name}" cannot be a tenant's name: it takes 1 to 63 of a-z, 0-9 and "-", and does not begin with "-".`,
    );
  const { signing } = await developmentKeys(parseEnv(houseEnv).SURETY_DATA);
  const tokens = await tokensForTenant(signing, name);
  for (const role of TOKEN_ROLES) console.log(`${role.padEnd(12)} ${tokens[role]}`);
}
