import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SURETY = fileURLToPath(new URL('../../tools/src/surety.ts', import.meta.url));

const burn = (id: string, over = 'PT1H') => ({ id, kind: 'burn', window: 'P30D', spent: '0.02', over });
const FILES = {
  'one.json': JSON.stringify(burn('one')),
  'many.json': JSON.stringify([burn('two'), burn('three')]),
  'bad.json': JSON.stringify([burn('fine'), burn('bad', 'P1M')]),
  'none.json': '[]',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'surety-calculator-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run -s surety -- calculate …` starts, as npm starts it: in the project's folder, told where it was called. */
function calculate(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SURETY, 'calculate', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
    maxBuffer: 2 ** 27,
  });
  return { status, stdout, stderr };
}

describe('npm run -s surety -- calculate', () => {
  test('prints one answer a line, in the order of the files, standard input among them', () => {
    expect(calculate(['one.json', '-', join(folder, 'many.json')], JSON.stringify(burn('in', 'P30D')))).toEqual({
      status: 0,
      stdout:
        '{"id":"one","factor":"14.4"}\n{"id":"in","factor":"0.02"}\n{"id":"two","factor":"14.4"}\n{"id":"three","factor":"14.4"}\n',
      stderr: '',
    });
  });

  test('prints nothing for no case', () => {
    expect(calculate(['none.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('answers nothing where one case is bad: the fault, and exit code 2', () => {
    const { status, stdout, stderr } = calculate(['bad.json']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^\/1\/over: write a duration above zero .*\n$/);
  });

  test('names the file of a fault where there are several', () => {
    const { status, stdout, stderr } = calculate(['one.json', 'bad.json', '-'], '{');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^bad\.json: \/1\/over: .*\n-: \(whole file\): write JSON \(.*\)\n$/);
  });

  test('explains instead with --explain, wherever it stands', () => {
    const { status, stdout, stderr } = calculate(['--explain', 'many.json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^two \(burn\)\n1\. .*\n {3}= 14\.4\n\nthree \(burn\)\n1\. .*\n {3}= 14\.4\n\n$/s);
    expect(calculate(['many.json', '--explain'])).toEqual({ status, stdout, stderr });
  });

  test('prints all of many answers', () => {
    const cases = Array.from({ length: 20_000 }, (_, index) => burn(String(index)));
    const { status, stdout } = calculate(['-'], JSON.stringify(cases));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual(cases.map(({ id }) => `{"id":"${id}","factor":"14.4"}`));
  });

  test.each([
    ['no file', [], 'Usage: npm run -s surety -- calculate FILE… [--explain]'],
    ['a file that is missing', ['one.json', 'missing.json'], 'missing.json: there is no such file.'],
    ['a folder', ['.'], '.: '],
    ['standard input twice', ['-', '-'], 'Standard input ("-") can be given only once.'],
    ['an option that it does not have', ['one.json', '--explian'], "Unknown option '--explian'"],
  ] as readonly (readonly [string, readonly string[], string])[])(
    'can not begin with %s: exit code 1',
    (_, args, says) => {
      const { status, stdout, stderr } = calculate(args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.slice(0, says.length)).toBe(says);
    },
  );
});
