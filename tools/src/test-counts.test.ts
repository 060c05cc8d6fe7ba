import { describe, expect, test } from 'vitest';
import { countsOf, failuresOf, lastLine, notRun, sum, type VitestReport } from './test-counts.ts';

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});

describe('what counts as a failure', () => {
  test.each([
    ['all passed', report({}), true, '3 passed, 0 failed, 0 skipped'],
    ['skipped and to do', report({ numPendingTests: 1, numTodoTests: 1 }), true, '3 passed, 0 failed, 2 skipped'],
    ['one failed', report({ numFailedTests: 1 }), false, '3 passed, 1 failed, 0 skipped'],
    [
      'a file whose set-up failed',
      report({ testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no server', assertionResults: [] }] }),
      false,
      '3 passed, 1 failed, 0 skipped',
    ],
    ['an error outside every test', report({}), false, '3 passed, 1 failed, 0 skipped'],
    ['no test at all', report({ numPassedTests: 0 }), true, '0 passed, 1 failed, 0 skipped'],
    ['everything skipped', report({ numPassedTests: 0, numPendingTests: 2 }), true, '0 passed, 1 failed, 2 skipped'],
    ['no report', null, true, '0 passed, 1 failed, 0 skipped'],
  ])('%s', (_, given, exitedWell, line) => {
    expect(lastLine(countsOf(given, exitedWell))).toBe(line);
  });
});

test('failures are named by file, test and the first line of what was wrong', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'numbers add',
    failureMessages: ['AssertionError: expected 1\n at a.ts'],
  };
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
    { name: 'b.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    { name: 'c.test.ts', status: 'failed', message: 'no server\nfor it', assertionResults: [] },
  ];
  expect(failuresOf(report({ testResults }))).toEqual([
    'failed: a.test.ts > numbers add: AssertionError: expected 1',
    'failed: c.test.ts: no server',
  ]);
  expect(failuresOf(null)).toEqual([]);
});

test('a file that was asked for and did not run is noticed, also beside one that did', () => {
  const testResults = [{ name: '/surety/test/a.test.ts', status: 'passed', message: '', assertionResults: [] }];
  expect(notRun(report({ testResults }), ['test/a.test.ts', 'test/b.test.ts', 'a-folder', '-t'])).toEqual([
    'test/b.test.ts',
  ]);
  expect(notRun(null, ['test/a.test.ts'])).toEqual(['test/a.test.ts']);
});

test('counts add up', () => {
  expect(sum({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
