import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runRehearse } from './command.ts';

const PAGE = new URL('../../../docs/contract-file.md', import.meta.url);
let folder: string;
const said: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'surety-rehearse-'));
  const example = /^```json contract\n(?<file>.*?)^```$/ms.exec(readFileSync(PAGE, 'utf8'))?.groups?.['file'] ?? '';
  writeFileSync(join(folder, 'good.json'), example);
  writeFileSync(join(folder, 'bad.json'), example.replace('"99.9"', '99.9'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[], flags: Parameters<typeof runRehearse>[1]): Promise<void> => {
  const say = (line: string): void => void said.push(line);
  return runRehearse(
    words.map(word => (word.endsWith('.json') ? join(folder, word) : word)),
    flags,
    say,
    say,
  );
};

test.each([
  ['no contract', [], { scenario: 'quiet' }, 'Usage: npm run -s surety -- rehearse CONTRACT_FILE|CONTRACT_ID'],
  ['two of them', ['good.json', 'bad.json'], { scenario: 'quiet' }, 'Usage:'],
  ['no scenario', ['good.json'], {}, 'Say which scenario. Usage:'],
  ['an unknown one', ['good.json'], { scenario: 'loud' }, 'There is no scenario "loud". Usage:'],
  ['a name that every object has', ['good.json'], { scenario: 'toString' }, 'There is no scenario "toString".'],
  ['no such file', ['none.json'], { scenario: 'quiet' }, 'none.json: there is no such file.'],
  [
    'a page in no folder',
    ['good.json'],
    { scenario: 'quiet', html: '/none/x.html' },
    "/none/x.html can't be written: ENOENT",
  ],
  [
    'a file that an import would refuse',
    ['bad.json'],
    { scenario: 'quiet' },
    'MALFORMED_FILE at input.file.targets.0.value: The file is not right. /targets/0/value: give text',
  ],
])('%s: refused, and nothing is started', async (_, words, flags, says) => {
  await expect(run(words, flags)).rejects.toThrow(says);
  expect(said).toEqual([]);
});

test.each([
  [
    'a Temporal server of others',
    { TEMPORAL_ADDRESS: 'temporal.example:7233' },
    'CANNOT_SKIP_TIME: A rehearsal needs a Temporal server that can skip time: the Temporal server at temporal.example:7233 is one that runs elsewhere, on real time. Unset TEMPORAL_ADDRESS, and try again.',
  ],
  [
    'a server that is none',
    { TEMPORAL_CLI_PATH: '/bin/true' },
    'CANNOT_SKIP_TIME: A rehearsal needs a Temporal server that can skip time: TEMPORAL_CLI_PATH is /bin/true, which is not a Temporal CLI; correct it or unset it, and try again.',
  ],
])('%s can’t skip time: refused, and nothing is started', async (_, env, says) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  await expect(run(['good.json'], { scenario: 'quiet' })).rejects.toThrow(says);
  expect(said).toEqual([]);
});

test('a contract of a system that does not run is not there to be rehearsed', async () => {
  vi.stubEnv('GATEWAY_URL', 'http://127.0.0.1:9');
  vi.stubEnv('SURETY_TOKEN', 'token');
  await expect(run(['ctr_01m8c6atcvferrsx7126bwc7zy'], { scenario: 'quiet' })).rejects.toThrow(
    'The gateway at http://127.0.0.1:9 did not give the contract file',
  );
});
