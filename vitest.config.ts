import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** `--long` of tools/src/test.ts sets it: simulated months and kill tests take longer than one waits for. */
const long = process.env['SURETY_TEST_LONG'] === '1';

const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

/** What takes longer than one waits for; it runs with the long tests. */
const LONGER = {
  integration: [
    'test/integration/{delivery,temporal-access,worker}/**/*.test.ts',
    'test/integration/{access/{erasure,person,idempotency,malformed-at-doors,service-record},audits/{outcome-reports,report-pages},platform/server}.test.ts',
    'test/integration/{contracts/{escalation,rectification-page,steers},gateway/{doors,graphiql,process}}.test.ts',
    'test/integration/workflows/{audit,breach,change,compensation,complaint,continue-as-new,contract,delivery,delivery-waits,negotiation,rectification,remediation,renewal,reported,retention,review,saved-queries,survey,termination,updates,virtual-clock}.test.ts',
  ],
  e2e: [
    'test/e2e/{change,compensation,correction,escalation,held-notice,hours,negotiation,no-fact-announces,notified,quiet-hours}.test.ts',
    'test/e2e/{audit,reconcile,rectification,remediation,renewal,reopening,reported,review,review-dates,service-record,survey,termination}.test.ts',
  ],
};
const without = (files: readonly string[]): string[] => ['**/node_modules/**', ...files];
const integration = { name: 'integration', globalSetup: ['test/support/global-setup.ts'], ...slow };
const e2e = { name: 'e2e', globalSetup: ['test/support/house-setup.ts'], ...slow };

const projects = [
  { name: 'unit', isolate: false, include: ['{domain,platform,gateway,subgraphs/*,workflows/*,tools}/**/*.test.ts'] },
  { name: 'house', include: ['test/{architecture,deploy,docs,golden,supply-chain}/**/*.test.ts'], ...slow },
  { ...integration, include: ['test/integration/**/*.test.ts'], exclude: without(LONGER.integration) },
  { name: 'replay', include: ['test/replay/**/*.test.ts'], ...slow },
  { ...e2e, include: ['test/e2e/**/*.test.ts'], exclude: without(LONGER.e2e) },
];

const longProjects = [
  {
    name: 'long',
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/support/house-setup.ts'],
    testTimeout: 900_000,
    hookTimeout: 600_000,
  },
  { ...integration, include: LONGER.integration },
  { ...e2e, include: LONGER.e2e },
];

/** Vite would load graphql's other build beside the one that the Apollo packages load, and neither knows the other's classes. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  test: {
    // Servers are tied to the process that starts them; a worker thread's end would end them too early.
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: (long ? longProjects : projects).map(test => ({
      resolve,
      test: { exclude: ['**/node_modules/**'], ...test },
    })),
  },
});
