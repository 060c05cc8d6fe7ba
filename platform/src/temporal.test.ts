import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { localTemporal, temporalConnection, temporalEnv, temporalVariables } from './temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-temporal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => {
  writeFileSync(join(folder, name), name);
  return join(folder, name);
};
const bytes = (name: string): Uint8Array => new TextEncoder().encode(name);

const FILES = {
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: file('ca'),
  TEMPORAL_TLS_CLIENT_CERT_PATH: file('cert'),
  TEMPORAL_TLS_CLIENT_KEY_PATH: file('key'),
};

describe('the options of a connection, by the names that Temporal’s own tools read', () => {
  const NO_TLS = { address: '127.0.0.1:7233', apiKey: undefined, tls: undefined };
  const EMPTY = Object.fromEntries(Object.keys(temporalVariables(localTemporal(''))).map(name => [name, '']));
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['nothing set: this machine, without TLS', {}, NO_TLS],
    ['set to nothing: the same', { ...EMPTY, TEMPORAL_ADDRESS: '127.0.0.1:7233' }, NO_TLS],
    ['a key alone: TLS too', { TEMPORAL_API_KEY: 'k' }, { ...NO_TLS, apiKey: 'k', tls: true }],
    [
      'TLS alone: believes public authorities',
      { TEMPORAL_TLS: 'true' },
      {
        ...NO_TLS,
        tls: { serverNameOverride: undefined, serverRootCACertificate: undefined, clientCertPair: undefined },
      },
    ],
    [
      'files and name: TLS with what they hold',
      { ...FILES, TEMPORAL_TLS_SERVER_NAME: 'temporal.example' },
      {
        ...NO_TLS,
        tls: {
          serverNameOverride: 'temporal.example',
          serverRootCACertificate: bytes('ca'),
          clientCertPair: { crt: bytes('cert'), key: bytes('key') },
        },
      },
    ],
    ['switched off: none, whatever else is set', { ...FILES, TEMPORAL_TLS: 'false' }, { ...NO_TLS, tls: false }],
  ])('%s', (_, variables, expected) => {
    expect(temporalConnection(temporalEnv.parse(variables))).toEqual(expected);
  });
});

test('a part of a house is given every variable, so that it inherits none of a server that it does not use', () => {
  const given = temporalVariables(localTemporal('127.0.0.1:7233'));
  expect(Object.keys(given).toSorted()).toEqual(Object.keys(temporalEnv.shape).toSorted());
  expect(Object.entries(given).filter(([, value]) => value !== '')).toEqual([
    ['TEMPORAL_NAMESPACE', 'surety'],
    ['TEMPORAL_ADDRESS', '127.0.0.1:7233'],
  ]);
});
