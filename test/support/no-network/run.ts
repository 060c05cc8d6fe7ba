import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended } from '@surety/tools/launch';
import { freeHousePorts, PORT_NAMES, PORT_VARIABLES } from '@surety/tools/supervisor/ports';
import { launchBrowser } from '../browser.ts';
import { ROOT } from '../compose.ts';
import { startRecorder } from './recorder.ts';

// Run inside a network namespace that has loopback only, with its own recorder as the only name server: starts the whole
// system as `npm start` does, does its first job, opens its pages, and prints what was tried to be reached outside.

/** What phones home does so at its start, or within this time. */
const LISTEN_MS = 20_000;
const READY = 'Surety is ready.';
/** An address of documentation (RFC 5737): nobody is there. */
const NOWHERE = '192.0.2.1';

const [dataDir = ''] = process.argv.slice(2);
const ports = await freeHousePorts();
const variables = Object.fromEntries(PORT_NAMES.map(name => [PORT_VARIABLES[name], String(ports[name])]));
const recorder = await startRecorder();
const house = spawn(process.execPath, [join(ROOT, 'tools/src/start.ts')], {
  cwd: ROOT,
  env: { ...process.env, ...variables, SURETY_DATA: dataDir, NODE_ENV: 'production' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let said = '';
for await (const chunk of house.stdout) {
  process.stderr.write(chunk as Buffer);
  said += String(chunk);
  if (said.includes(READY)) break;
}
if (!said.includes(READY)) throw new Error('The system did not start.');

const pages = [
  `http://127.0.0.1:${ports.gateway}/graphql`,
  `http://127.0.0.1:${ports.temporalUi}/namespaces/surety/workflows`,
  `http://127.0.0.1:${ports.inbox}/`,
];
await sleep(LISTEN_MS);
const tried = { names: [...recorder.names], unrouted: recorder.unrouted() };
const requested = await requestsOf(pages);

// What the recorder would have noticed.
await lookup('telemetry.example').catch(() => undefined);
const before = recorder.unrouted();
await new Promise(failed => connect(443, NOWHERE).once('error', failed));
const control = { names: [...recorder.names], unrouted: recorder.unrouted() - before };

house.kill('SIGTERM');
house.stdout.resume();
await ended(house);
await recorder.stop();
console.log(JSON.stringify({ didFirstJob: said.includes('breaches found and told'), tried, requested, control }));
process.exit(0);

/** Addresses outside this machine that the pages ask for in a browser, and how many they asked for in all. */
async function requestsOf(urls: readonly string[]): Promise<{ total: number; outside: string[] }> {
  // The browser's own errands are not the pages'.
  const browser = await launchBrowser(['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']);
  const asked: string[] = [];
  const page = await browser.newPage();
  page.on('request', request => asked.push(request.url()));
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(3_000);
  }
  await browser.close();
  return {
    total: asked.length,
    outside: asked.filter(url => url.startsWith('http') && new URL(url).hostname !== '127.0.0.1'),
  };
}
