/** How many tests passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The parts of vitest's JSON report that count. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
};

/**
 * Counts of a vitest run. A file that failed outside its tests (in its set-up, or while it was read) counts as one failed
 * test, a run that ended badly without a failed test as one, and a run of no test at all as one.
 */
export function countsOf(report: VitestReport | null, exitedWell: boolean): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const ranNothing = report.numPassedTests + failed === 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (ranNothing || !exitedWell) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A line for each failure, as it is repeated at the end of a run: its file, its name and the first line of what was wrong. */
export const failuresOf = (report: VitestReport | null): readonly string[] =>
  (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [failure(name, message)];
      return failed.map(({ fullName, failureMessages }) =>
        failure(`${name} > ${fullName}`, failureMessages?.[0] ?? ''),
      );
    });

/** Test files that were asked for by name and did not run: those of the long tests run by themselves. A part of a name may select any. */
export const notRun = (report: VitestReport | null, words: readonly string[]): readonly string[] =>
  words.filter(
    word =>
      word.endsWith('.test.ts') && !report?.testResults.some(({ name }) => name.endsWith(word.replace(/^\.\//, ''))),
  );

const failure = (where: string, message: string): string => `failed: ${where}: ${message.split('\n', 1)[0]}`;

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The last line of every test command. */
export const lastLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
