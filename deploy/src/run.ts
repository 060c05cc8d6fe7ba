/** Everything that the image can run; the container's command names one. */
const PROCESSES: Readonly<Record<string, () => Promise<unknown>>> = {
  gateway: () => import('@surety/gateway/main'),
  contracts: () => import('@surety/contracts/main'),
  metrics: () => import('@surety/metrics/main'),
  audits: () => import('@surety/audits/main'),
  worker: () => import('@surety/workflow-worker/main'),
  migrate: () => import('./migrate.ts'),
  'prepare-temporal': () => import('./prepare-temporal.ts'),
  health: () => import('./health.ts'),
  bundle: () => import('./bundle.ts'),
};

const EXIT_USAGE = 64;

const [name = '', ...rest] = process.argv.slice(2);
const start = rest.length === 0 ? PROCESSES[name] : undefined;
if (start === undefined) {
  process.stderr.write(`Say which process to run, and nothing more: ${Object.keys(PROCESSES).join(', ')}.\n`);
  process.exit(EXIT_USAGE);
}
await start();
