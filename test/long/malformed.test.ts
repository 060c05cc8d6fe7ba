import { execFileSync } from 'node:child_process';
import { request } from 'undici';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { tokenIssuer } from '../integration/gateway/tokens.ts';
import { startGatewayProcess } from '../support/gateway-process.ts';
import { sendMalformed } from '../support/send-malformed.ts';

const REQUESTS = 10_000;
/** A process's heap breathes by tens of megabytes; a leak of 20 KB a request would show. */
const BREATH_BYTES = 128 * 1024 * 1024;

let gateway: ReturnType<typeof startGatewayProcess>;
let issuer: Awaited<ReturnType<typeof tokenIssuer>>;
beforeAll(async () => {
  const { subgraphUrls, gatewayIdentityKey } = inject('house');
  issuer = await tokenIssuer();
  gateway = startGatewayProcess({
    PORT: '0',
    CONTRACTS_URL: new URL('/graphql', subgraphUrls.contracts).href,
    METRICS_URL: new URL('/graphql', subgraphUrls.metrics).href,
    AUDITS_URL: new URL('/graphql', subgraphUrls.audits).href,
    GATEWAY_IDENTITY_KEY: gatewayIdentityKey,
    JWKS_FILE: issuer.jwksFile,
  });
});
afterAll(async () => {
  gateway.child.kill('SIGTERM');
  await gateway.exited;
});

/** Resident memory of the gateway's process. */
const residentBytes = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(gateway.child.pid)]).toString()) * 1024;

test(`${REQUESTS} requests that are not as they should be: no fault, nothing told, and memory stays flat`, async () => {
  const url = await gateway.listening();
  const token = await issuer.token({ claims: { sub: 'fuzz', tenant: 'malformed', roles: ['admin'] }, expires: '2h' });
  const third = Math.floor(REQUESTS / 3);
  await sendMalformed(url, token, third, 1);
  const warmBytes = residentBytes();
  await sendMalformed(url, token, REQUESTS - third, 2);
  expect(residentBytes() - warmBytes).toBeLessThan(BREATH_BYTES);

  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ me { subject } }"}',
  });
  expect(await answer.body.json()).toEqual({ data: { me: { subject: 'fuzz' } } });
  expect(gateway.output()).not.toMatch(/"level":[56]0/);
});
