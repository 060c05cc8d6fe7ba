import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ormConfig } from '@surety/metrics/orm-config';
import { createLog } from '@surety/platform/log';
import { type Orm, openOrm } from '@surety/platform/orm';
import { startRelay } from '@surety/platform/relay';
import { temporalEnv } from '@surety/platform/temporal';
import { checkTemporal } from '@surety/tools/supervisor/external';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Certificates, makeCertificates, SERVER_NAME } from '../../support/certificates.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { type Front, openTlsFront } from '../../support/tls-front.ts';
import { killWorkers, startWorker } from '../../support/worker-process.ts';

const DEPLOY = fileURLToPath(new URL('../../../deploy/src/run.ts', import.meta.url));
const WITHIN = { timeout: 30_000 };

let certificates: Certificates;
let front: Front;
let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  certificates = await makeCertificates();
  front = await openTlsFront(inject('temporalAddress'), certificates);
  database = await freshDatabase('metrics');
  orm = await openOrm(ormConfig(database.url));
});
afterEach(killWorkers);
afterAll(async () => {
  await orm?.close();
  await database?.drop();
  front?.close();
  certificates?.remove();
});

type Variables = Readonly<Record<string, string>>;

/** Everything that the server wants to see. */
const known = (): Variables => ({
  TEMPORAL_ADDRESS: front.address,
  TEMPORAL_TLS_SERVER_NAME: SERVER_NAME,
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: certificates.caFile,
  TEMPORAL_TLS_CLIENT_CERT_PATH: certificates.client.cert,
  TEMPORAL_TLS_CLIENT_KEY_PATH: certificates.client.key,
});
/** Empty is as good as not set: so Compose gives what its user has not set. */
const WITHOUT_CERTIFICATE = { TEMPORAL_TLS_CLIENT_CERT_PATH: '', TEMPORAL_TLS_CLIENT_KEY_PATH: '' };
const REFUSED: readonly (readonly [string, () => Variables])[] = [
  ['without a certificate of its own', () => WITHOUT_CERTIFICATE],
  [
    'with one that another authority signed',
    () => ({
      TEMPORAL_TLS_CLIENT_CERT_PATH: certificates.stranger.cert,
      TEMPORAL_TLS_CLIENT_KEY_PATH: certificates.stranger.key,
    }),
  ],
  ['without the authority that signed the certificate of the server', () => ({ TEMPORAL_TLS_SERVER_CA_CERT_PATH: '' })],
  ['under another name than that of the certificate of the server', () => ({ TEMPORAL_TLS_SERVER_NAME: '' })],
  ['with TLS switched off', () => ({ TEMPORAL_TLS: 'false' })],
];

describe('a Temporal server that wants TLS and a certificate of whoever connects', () => {
  const worker = async (variables: Variables) =>
    startWorker({ ...variables, WORKFLOW_BUNDLE: await ensureWorkflowBundle() });

  test('the worker runs the lifecycles', async () => {
    const running = await worker(known());
    await running.ready();
    expect(running.output()).toContain('the lifecycles are being run');
  });

  test.each(REFUSED)('the worker is refused %s, and says so', async (_, changed) => {
    const refused = await worker({ ...known(), ...changed() });
    await expect.poll(refused.output, WITHIN).toContain('does not answer; it is tried again');
    expect(await refused.health('ready')).toBe(503);
  });

  const relayAnswer = async (variables: Variables): Promise<string | null> => {
    const relay = startRelay({
      orm,
      databaseUrl: database.url,
      subgraph: 'metrics',
      temporal: temporalEnv.parse(variables),
      trailsEveryMs: 0,
      log: createLog('relay', 'silent'),
    });
    const answer = await relay.temporalAnswers();
    await relay.stop();
    return answer;
  };

  test('the relay of a subgraph reaches it', async () => {
    expect(await relayAnswer(known())).toBeNull();
  });

  test('the relay of a subgraph is refused like the worker', async () => {
    const answers = await Promise.all(REFUSED.map(([, changed]) => relayAnswer({ ...known(), ...changed() })));
    for (const answer of answers) expect(answer).toMatch(/^Temporal at .* does not answer/);
    expect(answers.length).toBe(REFUSED.length);
  });

  const prepare = (variables: Variables) =>
    promisify(execFile)(process.execPath, [DEPLOY, 'prepare-temporal'], { env: variables });

  test('its preparation reaches it', async () => {
    expect((await prepare(known())).stdout).toBe('The namespace has all that is needed.\n');
  });

  test('its preparation is refused without a certificate of its own', async () => {
    await expect(prepare({ ...known(), ...WITHOUT_CERTIFICATE })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Temporal at ${front.address} could not be prepared`),
    });
  });

  test('what the tools look at first finds it usable', async () => {
    await expect(checkTemporal(temporalEnv.parse(known()))).resolves.toBeUndefined();
  });

  test('the tools are refused without a certificate of their own', async () => {
    await expect(checkTemporal(temporalEnv.parse({ ...known(), ...WITHOUT_CERTIFICATE }))).rejects.toThrow(
      `The Temporal server at ${front.address} (TEMPORAL_ADDRESS) does not answer`,
    );
  });

  test('an authority of the machine, or of the image, is believed by the worker where none is named', async () => {
    const running = await worker({
      ...known(),
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: '',
      SSL_CERT_FILE: certificates.caFile,
    });
    await expect.poll(() => running.health('ready'), WITHIN).toBe(200);
  });
});
