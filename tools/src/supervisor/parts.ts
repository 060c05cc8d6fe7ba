import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type TemporalEnv, temporalVariables } from '@surety/platform/temporal';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { type Launch, launchOf } from '../launch.ts';
import type { DevelopmentKeys } from './keys.ts';
import type { Ports } from './ports.ts';
import type { Part } from './supervise.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLLOW_PARENT = new URL('./follow-parent.ts', import.meta.url).href;
const POLL_MS = 40;

/** What the processes of a house must know of each other. */
export type Wiring = {
  readonly ports: Ports;
  readonly keys: DevelopmentKeys;
  readonly databases: Readonly<Record<SubgraphName, string>>;
  readonly temporal: TemporalEnv;
  readonly smtpUrl: string;
  /** Where files are kept when the user's environment names no other place. */
  readonly blobUrl: string;
  readonly bundle: string;
  readonly virtualTime: boolean;
  /** More of the environment of gateway, subgraphs and worker. */
  readonly env: Readonly<Record<string, string>>;
};

/** The environment that every Node process of the house begins with: the user's own, without what belongs to a test runner. */
const commonEnv = (): NodeJS.ProcessEnv => {
  const { NODE_ENV: _, ...rest } = process.env;
  // Compiled code is kept between starts: half of what a warm start would do is compiling the same modules again.
  return { ...rest, APOLLO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compiled') };
};

/** A script run by this Node, ending with this process. */
export const nodeLaunch = (script: string, args: readonly string[], env: Readonly<Record<string, string>>): Launch => {
  // A value that the house gives comes instead of a file that its own environment names.
  const inherited = Object.entries(commonEnv()).filter(([name]) => !(name.replace(/_FILE$/, '') in env));
  const words = [process.execPath, '--import', FOLLOW_PARENT, script, ...args];
  return launchOf(words, { ...Object.fromEntries(inherited), ...env }, ROOT);
};

const answersOk =
  (url: string) =>
  async (signal: AbortSignal): Promise<void> => {
    while (
      !(await fetch(url, { signal }).then(
        response => response.ok,
        () => false,
      ))
    ) {
      signal.throwIfAborted();
      await sleep(POLL_MS);
    }
  };

const readyAt = (port: number): Part['ready'] => answersOk(`http://127.0.0.1:${port}/health/ready`);

const node = (name: string, launch: Launch, ready: Part['ready'], stopWithinMs: number): Part => ({
  name,
  launch,
  isNode: true,
  ready,
  stopSignal: 'SIGTERM',
  stopWithinMs,
});

/** Address of each subgraph's own graph. */
const subgraphUrls = (ports: Ports) =>
  Object.fromEntries(SUBGRAPHS.map(name => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}/graphql`]));

/** The user's own environment has it, itself or as a file; it reaches the parts from there. */
const isGiven = (name: string): boolean => Boolean(process.env[name] || process.env[`${name}_FILE`]);

const identityKey = ({ identity }: DevelopmentKeys, of: 'gateway' | 'worker'): Readonly<Record<string, string>> => {
  const name = `${of.toUpperCase()}_IDENTITY_KEY`;
  return isGiven(name) ? {} : { [name]: identity[of] };
};

/** Subgraphs whose records have files. */
const KEEP_FILES: readonly SubgraphName[] = ['contracts', 'audits'];

export const subgraphPart = (name: SubgraphName, wiring: Wiring): Part => {
  const env = {
    PORT: String(wiring.ports[name]),
    DATABASE_URL: wiring.databases[name],
    ...temporalVariables(wiring.temporal),
    VIRTUAL_TIME: wiring.virtualTime ? 'allowed' : 'off',
    ...(KEEP_FILES.includes(name) && !isGiven('BLOB_URL') ? { BLOB_URL: wiring.blobUrl } : {}),
    ...(name === 'contracts' && !isGiven('PUBLIC_URL')
      ? { PUBLIC_URL: `http://127.0.0.1:${wiring.ports.gateway}` }
      : {}),
    ...wiring.env,
    ...identityKey(wiring.keys, 'gateway'),
    ...identityKey(wiring.keys, 'worker'),
  };
  return node(
    name,
    nodeLaunch(join(ROOT, 'subgraphs', name, 'src/main.ts'), [], env),
    readyAt(wiring.ports[name]),
    1_200,
  );
};

export const workerPart = (wiring: Wiring): Part => {
  const env = {
    PORT: String(wiring.ports.worker),
    ...temporalVariables(wiring.temporal),
    SMTP_URL: wiring.smtpUrl,
    WORKFLOW_BUNDLE: wiring.bundle,
    ...wiring.env,
    ...subgraphUrls(wiring.ports),
    ...identityKey(wiring.keys, 'worker'),
  };
  return node(
    'worker',
    nodeLaunch(join(ROOT, 'workflows/worker/src/main.ts'), [], env),
    readyAt(wiring.ports.worker),
    2_000,
  );
};

export const gatewayPart = (wiring: Wiring): Part => {
  const env = {
    PORT: String(wiring.ports.gateway),
    METRICS_PORT: String(wiring.ports.gatewayMetrics),
    ...wiring.env,
    ...subgraphUrls(wiring.ports),
    ...identityKey(wiring.keys, 'gateway'),
    ...(isGiven('JWKS_URL') ? {} : { JWKS_FILE: wiring.keys.jwksFile }),
  };
  return node('gateway', nodeLaunch(join(ROOT, 'gateway/src/main.ts'), [], env), readyAt(wiring.ports.gateway), 2_000);
};

/** An SMTP server that keeps every mail and shows it on a page. */
export const inboxPart = (ports: Ports, mailDirectory: string): Part => {
  const script = join(ROOT, 'tools/node_modules/maildev/dist/bin/maildev.js');
  const args = [
    '--smtp',
    String(ports.smtp),
    '--web',
    String(ports.inbox),
    '--ip',
    '127.0.0.1',
    '--web-ip',
    '127.0.0.1',
    '--mail-directory',
    mailDirectory,
    '--silent',
  ];
  return node('inbox', nodeLaunch(script, args, {}), answersOk(`http://127.0.0.1:${ports.inbox}/api/healthz`), 500);
};
