import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkVulnerabilities } from '@surety/tools/supply-chain/audit';
import { afterEach, expect, test } from 'vitest';

let registry: Server;
afterEach(() => registry.close().closeAllConnections());

/** What the check says with a registry that answers so. */
async function checkedAgainst(answer: RequestListener) {
  registry = createServer(answer);
  await once(registry.listen(0, '127.0.0.1'), 'listening');
  return checkVulnerabilities(['--registry', `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`]);
}

const advisory = (severity: string) => ({
  graphql: [{ id: 1, url: 'https://advisories.example/1', title: 'Planted', severity, vulnerable_versions: '<99' }],
});

const answers =
  (body: object): RequestListener =>
  (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };

test('a grave vulnerability of a locked package fails the check and is told', async () => {
  const { ok, output } = await checkedAgainst(answers(advisory('high')));
  expect([ok, output]).toEqual([false, expect.stringContaining('Planted')]);
});

test.each([
  ['nothing known', {}],
  ['a slight one', advisory('low')],
])('%s passes', async (_, body) => {
  expect(await checkedAgainst(answers(body))).toMatchObject({ ok: true });
});

test('a registry that knows no audits is said to have checked nothing', async () => {
  const result = await checkedAgainst((_, response) => void response.writeHead(405).end());
  expect(result).toEqual({ ok: true, output: '', note: 'NOT CHECKED: the registry does not answer audits' });
});
