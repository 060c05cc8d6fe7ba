import { temporalConnection, temporalEnv } from '@surety/platform/temporal';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Certificates, makeCertificates, SERVER_NAME } from '../../support/certificates.ts';
import { openGrpcRecorder } from '../../support/tls-front.ts';
import { killWorkers, startWorker } from '../../support/worker-process.ts';

const KEY = 'key-of-a-service-account';

let certificates: Certificates;
let server: Awaited<ReturnType<typeof openGrpcRecorder>>;
beforeAll(async () => {
  certificates = await makeCertificates();
});
// Each test has a server of its own: a process that is killed may still have said something.
beforeEach(async () => {
  server = await openGrpcRecorder(certificates);
});
afterEach(() => {
  killWorkers();
  server.close();
});
afterAll(() => certificates?.remove());

const settings = () => ({
  TEMPORAL_ADDRESS: server.address,
  TEMPORAL_NAMESPACE: 'surety.a1b2c',
  TEMPORAL_TLS_SERVER_NAME: SERVER_NAME,
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: certificates.caFile,
});
const bearers = () => server.calls.splice(0).map(({ authorization }) => authorization);

test.each([
  ['a client', Connection],
  ['a worker', NativeConnection],
])('every call of %s carries the key, through TLS', async (_, Kind) => {
  const env = temporalEnv.parse({ ...settings(), TEMPORAL_API_KEY: KEY });
  const connection = await Kind.connect(temporalConnection(env));
  await connection.workflowService.describeNamespace({ namespace: env.TEMPORAL_NAMESPACE });
  await connection.close();
  const seen = bearers();
  expect(seen.length).toBeGreaterThanOrEqual(2);
  expect(new Set(seen)).toEqual(new Set([`Bearer ${KEY}`]));
});

test('a process takes the key from a file', async () => {
  const file = certificates.file('api-key', `${KEY}\n`);
  await startWorker({ ...settings(), TEMPORAL_API_KEY_FILE: file });
  await expect.poll(bearers, { timeout: 20_000 }).toContain(`Bearer ${KEY}`);
});

test('without a key none is sent', async () => {
  const connection = await Connection.connect(temporalConnection(temporalEnv.parse(settings())));
  await connection.close();
  expect(new Set(bearers())).toEqual(new Set([undefined]));
});
