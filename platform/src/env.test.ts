import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseEnv, subgraphEnv } from './env.ts';

const GOOD = {
  PORT: '4001',
  DATABASE_URL: 'postgresql://localhost/contracts',
  GATEWAY_IDENTITY_KEY: 'ab'.repeat(32),
  WORKER_IDENTITY_KEY: 'cd'.repeat(32),
};

afterEach(() => void vi.restoreAllMocks());

test('what is not set has its default', () => {
  expect(parseEnv(subgraphEnv, GOOD)).toMatchObject({ PORT: 4001, TEMPORAL_NAMESPACE: 'surety', VIRTUAL_TIME: 'off' });
});

/** What is written, line by line, before the process ends with 78. */
function refusalOf(schema: z.ZodObject, source: Record<string, string>): string[] {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation(code => {
    throw new Error(`exit ${code}`);
  });
  expect(() => parseEnv(schema, source)).toThrow('exit 78');
  return written.join('').split('\n');
}

test('everything that is wrong is told in one list, by its name, and the process ends with 78', () => {
  expect(refusalOf(subgraphEnv, { PORT: 'x', LOG_LEVEL: 'loud', GATEWAY_IDENTITY_KEY: 'zz' })).toEqual([
    'The environment is not complete:',
    '  PORT: must be a port number from 0 to 65535',
    '  DATABASE_URL: is not set',
    '  GATEWAY_IDENTITY_KEY: must be 64 hexadecimal digits (32 bytes)',
    '  WORKER_IDENTITY_KEY: is not set',
    '  LOG_LEVEL: must be one of debug, info, warn, error',
    '',
  ]);
});

test('what a schema itself says of something missing is told', () => {
  const schema = z
    .object({ KEY: z.string('is missing: 32 random bytes in hex'), A: z.string().optional(), B: z.string().optional() })
    .refine(env => env.A ?? env.B, { error: 'set either A or B', path: ['A'], when: () => true });
  expect(refusalOf(schema, {}).slice(1, 3)).toEqual([
    '  KEY: is missing: 32 random bytes in hex',
    '  A: set either A or B',
  ]);
});

test('a variable may be given as the path of a file that holds its value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'surety-env-'));
  try {
    const file = join(folder, 'database-url');
    writeFileSync(file, 'postgresql://contracts:secret@postgres/contracts\n');
    const { DATABASE_URL: _, ...rest } = GOOD;
    expect(parseEnv(subgraphEnv, { ...rest, DATABASE_URL_FILE: file }).DATABASE_URL).toBe(
      'postgresql://contracts:secret@postgres/contracts',
    );
    expect(refusalOf(subgraphEnv, { ...GOOD, DATABASE_URL_FILE: file })[1]).toBe(
      '  DATABASE_URL: is given twice: set either DATABASE_URL or DATABASE_URL_FILE',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that cannot be read is told by its name, once, together with everything else', () => {
  const { DATABASE_URL: _, ...rest } = GOOD;
  expect(refusalOf(subgraphEnv, { ...rest, DATABASE_URL_FILE: '/run/secrets/absent', PORT: 'x' }).slice(1)).toEqual([
    expect.stringMatching(
      /^ {2}DATABASE_URL: its file \/run\/secrets\/absent \(DATABASE_URL_FILE\) cannot be read: ENOENT/,
    ),
    '  PORT: must be a port number from 0 to 65535',
    '',
  ]);
});

test('a file variable that the schema itself names is left alone', () => {
  const schema = z.object({ JWKS_FILE: z.string() });
  expect(parseEnv(schema, { JWKS_FILE: '/nowhere/jwks.json' })).toEqual({ JWKS_FILE: '/nowhere/jwks.json' });
});

test('a certificate without its key, one that cannot be read, and a switch that is none are told', () => {
  const faults = { TEMPORAL_TLS: 'yes', TEMPORAL_TLS_CLIENT_CERT_PATH: '/run/secrets/absent.pem' };
  expect(refusalOf(subgraphEnv, { ...GOOD, ...faults }).slice(1)).toEqual([
    '  TEMPORAL_TLS: must be true or false',
    '  TEMPORAL_TLS_CLIENT_CERT_PATH: must be the path of a file that can be read',
    '  TEMPORAL_TLS_CLIENT_CERT_PATH: set both TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH, or neither',
    '',
  ]);
});
