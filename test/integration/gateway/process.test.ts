import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { tokenIssuer } from './tokens.ts';

const MAIN = fileURLToPath(new URL('../../../gateway/src/main.ts', import.meta.url));
const children: ChildProcess[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

function startProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? '', METRICS_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => {
      output += String(chunk);
    });
  return { child, output: () => output, exited: once(child, 'exit') };
}

/** A subgraph that is asked and never answers. */
async function silentSubgraph() {
  const server = createServer();
  servers.push(server);
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    wasAsked: once(server, 'request'),
  };
}

test('an environment that is not complete is told in one list, with exit code 78', async () => {
  const { output, exited } = startProcess({ PORT: 'x', METRICS_URL: 'ftp://x', CORS_ORIGINS: 'nonsense' });
  const [code] = await exited;
  expect([code, /^ +at /m.test(output())]).toEqual([78, false]);
  for (const name of ['PORT', 'METRICS_URL', 'CORS_ORIGINS', 'GATEWAY_IDENTITY_KEY', 'JWKS_URL'])
    expect(output()).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
});

test('keys that cannot be read, and a port in use, are told in one sentence', async () => {
  const env = { GATEWAY_IDENTITY_KEY: 'ab'.repeat(32) };
  const missing = startProcess({ ...env, JWKS_FILE: '/nowhere/jwks.json' });
  expect([(await missing.exited)[0], missing.output()]).toEqual([1, expect.stringContaining('/nowhere/jwks.json')]);

  const { url } = await silentSubgraph();
  const issuer = await tokenIssuer();
  const taken = startProcess({ ...env, JWKS_FILE: issuer.jwksFile, PORT: new URL(url).port });
  expect([(await taken.exited)[0], taken.output()]).toEqual([1, expect.stringMatching(/Port \d+ is in use.*PORT/)]);
});

test('SIGTERM ends the process in less than 3 s, even with a request that hangs', async () => {
  const issuer = await tokenIssuer();
  const silent = await silentSubgraph();
  const { child, output, exited } = startProcess({
    PORT: '0',
    CONTRACTS_URL: silent.url,
    GATEWAY_IDENTITY_KEY: 'ab'.repeat(32),
    JWKS_FILE: issuer.jwksFile,
  });
  await expect.poll(output, { timeout: 10_000 }).toContain('/graphql');
  const [url = ''] = /http:\/\/[\d.:]+\/graphql/.exec(output()) ?? [];
  const hanging = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` },
    body: JSON.stringify({ query: '{ me { subject } }' }),
  }).catch(() => undefined);
  await silent.wasAsked;

  const startedMs = performance.now();
  child.kill('SIGTERM');
  const [code] = await exited;
  expect(performance.now() - startedMs).toBeLessThan(3000);
  expect(code).toBe(0);
  await hanging;
});
