import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { composeText, ROOT, readCompose, readDockerfile } from '../support/compose.ts';
import { missing, PROCESSES, unread } from './process-environments.ts';

const VARIABLES = { JWKS_URL: 'https://login.example/jwks.json' };
const compose = readCompose(VARIABLES);
const own = Object.entries(compose.services).filter(([, service]) => service.build !== undefined);

/** The package's own types do not resolve for modules. */
type Linted = { readonly messages: readonly { readonly rule: string; readonly message: string }[] };

/** Messages about a Compose file: against the schema of the Compose specification, and the rules that matter here. */
function lint(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'surety-dclint-'));
  try {
    const file = join(folder, 'docker-compose.yml');
    writeFileSync(file, text);
    // Matters of taste: the order of keys, which quotes, and an image that is built and named.
    const off = [
      'no-build-and-image',
      'no-quotes-in-volumes',
      'require-quotes-in-ports',
      'service-dependencies-alphabetical-order',
      'service-keys-order',
      'service-ports-alphabetical-order',
      'services-alphabetical-order',
      'top-level-properties-order',
    ];
    const rules = Object.fromEntries(off.map(rule => [rule, 0 as const]));
    return new DCLinter({ rules, quiet: true, debug: false, exclude: [] })
      .lintFiles([file], false)
      .flatMap(({ messages }: Linted) => messages.map(({ rule, message }) => `${rule}: ${message}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('docker-compose.yml', () => {
  const text = composeText(VARIABLES);

  test('is what the Compose specification describes', () => {
    expect(lint(text)).toEqual([]);
  });

  test('a planted fault of its form is told', () => {
    const faulty = text.replace('    read_only: true\n', '    read_only: [perhaps]\n    restartt: always\n');
    expect(lint(faulty).join()).toMatch(/invalid-schema/);
  });

  test('says everything that must be set, and nothing else must be', () => {
    expect(() => readCompose({})).toThrow('JWKS_URL');
  });

  test('every process of ours has a read-only root, no way to more rights, limits, and a check of its health', () => {
    expect(own.map(([name]) => name)).toEqual(PROCESSES);
    for (const [name, service] of own) {
      expect(service, name).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      const isStep = ['migrate', 'prepare-temporal'].includes(name);
      expect(service.healthcheck, name).toEqual(
        isStep ? { disable: true } : expect.objectContaining({ test: ['CMD', 'node', 'deploy/src/run.ts', 'health'] }),
      );
    }
    for (const [name, { deploy, security_opt }] of Object.entries(compose.services)) {
      expect(security_opt, name).toEqual(['no-new-privileges:true']);
      expect(deploy?.resources.limits, name).toEqual({ cpus: expect.any(String), memory: expect.any(String) });
    }
  });

  test('only the gateway is published, and the Temporal UI for this machine alone', () => {
    const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
      ports.map(port => `${name} ${port}`),
    );
    expect(published).toEqual(['gateway 127.0.0.1:4000:8080', 'temporal-ui 127.0.0.1:8233:8080']);
    const reachOut = Object.entries(compose.services).filter(([, { networks = [] }]) =>
      networks.some(name => !compose.networks[name]?.internal),
    );
    expect(reachOut.map(([name]) => name)).toEqual(['gateway', 'worker', 'temporal-ui']);
  });

  test('the subgraphs wait for the migrations, and no secret stands in an environment', () => {
    for (const name of ['contracts', 'metrics', 'audits'])
      expect(compose.services[name]?.depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    const variables = own.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(
      variables.filter(
        name => /(KEY|DATABASE_URL(_\w+)?|SMTP_URL|PASSWORD|PWD)$/.test(name) && !name.endsWith('_FILE'),
      ),
    ).toEqual([]);
    for (const [name, { environment = {}, secrets = [] }] of own)
      for (const [variable, value] of Object.entries(environment).filter(([key]) => key.endsWith('_FILE')))
        expect([name, variable, secrets.includes(value.replace('/run/secrets/', ''))]).toEqual([name, variable, true]);
  });

  test.each(PROCESSES)('%s reads every variable that it is given, and needs no other', name => {
    const given = Object.keys(compose.services[name]?.environment ?? {});
    expect([unread(name, given), missing(name, given)]).toEqual([[], []]);
  });
});

describe('Dockerfile', () => {
  const stages = readDockerfile();

  test('builds on the Node that the project runs with, and runs as a user without rights', () => {
    const [, node] = /NODE = '([\d.]+)'/.exec(readFileSync(join(ROOT, 'tools/bootstrap.mjs'), 'utf8')) ?? [];
    expect(stages['base']?.base).toBe(`node:${node}-bookworm-slim`);
    expect(stages['image']?.user).toBe('node');
  });

  test('brings the pnpm that the project names', () => {
    const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      packageManager: string;
    };
    expect(stages['production']?.steps[0]).toMatchObject({
      run: expect.stringMatching(new RegExp(` ${packageManager}$`)),
    });
  });
});
