import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSecrets } from '@surety/tools/supply-chain/secrets';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surety-secrets-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, '.ci'));
  writeFileSync(join(folder, 'src/clean.ts'), 'export const answer = 42;\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder without secrets passes', async () => {
  expect(await checkSecrets(folder)).toMatchObject({ ok: true });
});

/** Put together here, so that this file itself holds no secret. */
const together = (...parts: readonly string[]): string => parts.join('');
const KEY = 'RSA PRIVATE KEY-----';

test.each([
  ['a token', 'src/planted.ts', together('ghp', '_0123456789abcdefghijABCDEFGHIJ012345'), 'GITHUB_TOKEN'],
  [
    'a private key',
    '.ci/key',
    together('-----BEGIN ', KEY, '\n', 'MIIEpAIBAAKCAQEA1234567890abcdefghij\n'.repeat(9), '-----END ', KEY),
    'PrivateKey',
  ],
  [
    'an address with a password',
    '.env',
    together('DATABASE_URL=postgresql:', '//admin:sup3rS3cret99@db.prod.example:5432/x'),
    'PostgreSQLConnection',
  ],
])('%s is found, and not shown', async (_, file, content, rule) => {
  writeFileSync(join(folder, file), content);
  const { ok, output } = await checkSecrets(folder);
  expect(ok).toBe(false);
  expect(output).toContain(file);
  expect(output).toContain(rule);
  expect(output).not.toMatch(/sup3rS3cret99|0123456789abcdef|MIIEpAIBAA/);
});
