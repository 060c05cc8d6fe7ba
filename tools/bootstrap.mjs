// Plain JavaScript without dependencies, for Node 18 and later: brings the Node and the pnpm that the project is made for,
// installs the locked packages, and runs one script with them. Everything comes through npm and stays in .cache/.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const NODE = '24.21.0';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PNPM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .packageManager.replace(/^pnpm@/, '')
  .split('+')[0];

const ownNodeServes = Number(process.versions.node.split('.')[0]) >= Number(NODE.split('.')[0]);
const toolNames = ownNodeServes ? [`pnpm@${PNPM}`] : [`node@${NODE}`, `pnpm@${PNPM}`];
const toolFolder = join(ROOT, '.cache', toolNames.join('-').replaceAll('@', '-'));
const toolBin = join(toolFolder, 'node_modules', '.bin');
const toolsReady = join(toolFolder, 'ready');
const installedStamp = join(ROOT, 'node_modules', '.surety-installed');
const node = ownNodeServes ? process.execPath : join(toolBin, 'node');
const env = { ...process.env, PATH: [toolBin, dirname(node), process.env.PATH].join(delimiter) };

/** Standard output belongs to the script. */
const say = line => process.stderr.write(`${line}\n`);

/** Runs a command to its end; what it prints goes to standard error. */
const run = (command, args, cwd, remedy) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(remedy))));
  });

/** Says what begins, and how long it took. */
const timed = async (what, work) => {
  const startedMs = Date.now();
  say(`${what} …`);
  await work();
  say(`${what}: done (${((Date.now() - startedMs) / 1000).toFixed(1)} s)`);
};

const bringTools = () =>
  timed(`Bringing ${toolNames.join(' and ')} through npm`, async () => {
    rmSync(toolFolder, { recursive: true, force: true });
    mkdirSync(toolFolder, { recursive: true });
    // The npm package `node` fetches its binary in its install script.
    writeFileSync(join(toolFolder, 'package.json'), '{"private":true,"allowScripts":{"node":true,"pnpm":true}}');
    const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false', '--prefix', toolFolder];
    await run(
      'npm',
      ['install', ...flags, ...toolNames],
      toolFolder,
      'npm could not bring them; check the network and `npm config get registry`, then try again.',
    );
    writeFileSync(toolsReady, '');
  });

/** Folders that may hold a package.json: the root and two levels below it. */
const packageFolders = (folder = ROOT, levels = 2) => [
  folder,
  ...(levels === 0 ? [] : readdirSync(folder, { withFileTypes: true }))
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap(entry => packageFolders(join(folder, entry.name), levels - 1)),
];

/** A digest of everything that decides what is installed. */
const wanted = () => {
  const files = [
    ...packageFolders().map(folder => join(folder, 'package.json')),
    join(ROOT, 'pnpm-lock.yaml'),
    join(ROOT, 'pnpm-workspace.yaml'),
  ];
  const digest = createHash('sha256');
  for (const file of files) if (existsSync(file)) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
};

const isInstalled = () => existsSync(installedStamp) && readFileSync(installedStamp, 'utf8') === wanted();

const install = () =>
  timed('Installing the locked packages', async () => {
    const flags = ['install', '--frozen-lockfile', '--prefer-offline', '--loglevel=error'];
    await run(join(toolBin, 'pnpm'), flags, ROOT, 'pnpm could not install the packages; what it says above tells why.');
    writeFileSync(installedStamp, wanted());
  });

const prepare = async () => {
  if (existsSync(toolsReady) && isInstalled()) return;
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  await withLock(
    join(ROOT, '.cache', 'bootstrap.lock'),
    async () => {
      if (!existsSync(toolsReady)) await bringTools();
      if (!isInstalled()) await install();
    },
    () => say('Another command is installing already; waiting for it …'),
  );
};

/** Parent and, on Linux, its parent: npm starts a shell that starts this. When one dies, the number changes. */
const ancestors = () => {
  try {
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))[1]}`;
  } catch {
    return `${process.ppid}`;
  }
};

/** Runs the script in this terminal. It is told by a closed channel when this process dies, and by a signal otherwise. */
const runScript = ([script, ...args]) => {
  const child = spawn(node, [script, ...args], { cwd: ROOT, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) {
    const npm = ancestors();
    setInterval(() => ancestors() !== npm && child.kill('SIGTERM'), 500).unref();
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
};

try {
  await prepare();
  runScript(process.argv.slice(2));
} catch (thrown) {
  say(thrown.message);
  process.exitCode = 1;
}
