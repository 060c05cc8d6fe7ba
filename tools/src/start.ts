import { databaseUrls } from '@surety/deploy/databases';
import { parseEnv } from '@surety/platform/env';
import { runDemo } from './demo.ts';
import { codeOf, Refusal } from './refusal.ts';
import { banner } from './supervisor/banner.ts';
import { beginHouse, type House } from './supervisor/house.ts';
import { houseEnv, portsOf, temporalOf } from './supervisor/house-env.ts';

/** A signal that npm and the terminal both send arrives twice. */
const SAME_SIGNAL_WITHIN_MS = 1_000;

const env = parseEnv(houseEnv);
const isEmpty = process.argv.includes('--empty');
const say = (line: string): void => console.log(line);

const house = beginHouse({
  dataDir: env.SURETY_DATA,
  ports: portsOf(env),
  virtualTime: env.VIRTUAL_TIME === 'allowed',
  external: { databases: databaseUrls(env), temporal: temporalOf(env), smtpUrl: env.SMTP_URL },
  say,
});

let stoppingSinceMs: number | undefined;

const stop = async (): Promise<void> => {
  if (stoppingSinceMs !== undefined) {
    if (Date.now() - stoppingSinceMs > SAME_SIGNAL_WITHIN_MS) say('Stopping already; at most a few seconds more.');
    return;
  }
  stoppingSinceMs = Date.now();
  say('Stopping …');
  await house.stop();
  say(`Stopped (${((Date.now() - stoppingSinceMs) / 1_000).toFixed(1)} s).`);
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// The bootstrap's end, by whatever cause, closes the channel to it.
process.on('disconnect', () => void stop());

try {
  const running = await house.started;
  const hasOwnTokens = env.JWKS_URL === undefined;
  // A database that runs elsewhere is not for samples.
  const isOwn = hasOwnTokens && databaseUrls(env) === undefined;
  if (isEmpty) running.firstJobDone();
  else if (running.firstJobDue && isOwn && running.temporal !== null) await doFirstJob(running);
  say(banner(running, hasOwnTokens));
} catch (thrown) {
  if (stoppingSinceMs === undefined) {
    console.error(sentence(thrown));
    await house.stop();
    process.exit(1);
  }
}

/** One that fails leaves the system running, whose logs and pages tell why; the next start tries again. */
async function doFirstJob({ graphUrl, keys, firstJobDone }: House): Promise<void> {
  say('The data folder is new: doing a first job through the graph (leave it out with "npm start -- --empty")');
  try {
    await runDemo({ graphUrl, tokens: keys.tokens, say: line => say(`  ${line}`) });
    firstJobDone();
  } catch (thrown) {
    say(`The first job did not end well: ${sentence(thrown)}`);
  }
}

function sentence(thrown: unknown): string {
  if (codeOf(thrown) === 'ENOSPC')
    return `The disk of the data folder ${env.SURETY_DATA} is full; free some space, or set SURETY_DATA to a folder on another disk.`;
  return thrown instanceof Refusal
    ? thrown.message
    : thrown instanceof Error
      ? (thrown.stack ?? thrown.message)
      : String(thrown);
}
