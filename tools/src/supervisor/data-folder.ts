import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { codeOf, Refusal } from '../refusal.ts';
import { socketFolder } from '../socket-folder.ts';

/** Grows when a new version of Surety cannot read what an older one left in the folder. */
const FORMAT = 1;
const NEEDED_BYTES = 500e6;
const LOCK = 'house.sock';
/** What is marked about the folder itself. */
export const MARKS_FILE = 'surety-data.json';

/** Where files (documents, reports) are kept when BLOB_URL names no other place. */
export const blobFolder = (dir: string): string => join(dir, 'blobs');

/** A data folder that this process alone uses. */
export type DataFolder = {
  readonly dir: string;
  /** True from the making of the folder until `firstJobDone` is called. */
  readonly firstJobDue: boolean;
  readonly firstJobDone: () => void;
  readonly release: () => Promise<void>;
};

/**
 * Takes a data folder for this process, and makes it where there is none.
 * @throws Refusal when it is in use, of another format, or its disk is nearly full
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const dir = resolve(folder);
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  checkSpace(dir);
  const lock = await takeLock(dir);
  const marks = readMarks(dir);
  return {
    dir,
    firstJobDue: marks.firstJob === 'due',
    firstJobDone: () => writeMarks(dir, { ...marks, firstJob: 'done' }),
    release: async () => {
      await new Promise(closed => lock.close(closed));
      rmSync(socketFolder(dir), { recursive: true, force: true });
    },
  };
}

/** Whether a system runs on a data folder. */
export const isInUse = (folder: string): Promise<boolean> => answers(join(socketFolder(resolve(folder)), LOCK));

type Marks = { readonly format: number; readonly firstJob: 'due' | 'done' };

const marksFile = (dir: string): string => join(dir, MARKS_FILE);

const writeMarks = (dir: string, marks: Marks): void => writeFileSync(marksFile(dir), `${JSON.stringify(marks)}\n`);

function checkSpace(dir: string): void {
  const { bavail, bsize } = statfsSync(dir);
  const free = bavail * bsize;
  if (free < NEEDED_BYTES)
    throw new Refusal(
      `The disk of the data folder ${dir} is nearly full: ${Math.floor(free / 1e6)} MB are free and ${NEEDED_BYTES / 1e6} MB are needed; free some space, or set SURETY_DATA to a folder on another disk.`,
    );
}

function readMarks(dir: string): Marks {
  if (!existsSync(marksFile(dir))) writeMarks(dir, { format: FORMAT, firstJob: 'due' });
  const marks = JSON.parse(readFileSync(marksFile(dir), 'utf8')) as Marks;
  if (marks.format !== FORMAT)
    throw new Refusal(
      `The data folder ${dir} has format ${marks.format}, and this version of Surety reads format ${FORMAT}; use the version that made it, move the folder away, or set SURETY_DATA to another.`,
    );
  return marks;
}

/** A socket that is listened on is the lock: the system releases it with the process, however that ends. */
async function takeLock(dir: string): Promise<Server> {
  const socket = join(socketFolder(dir), LOCK);
  const server = await listen(socket);
  if (server) return server;
  if (await answers(socket))
    throw new Refusal(
      `Another "npm start" already uses the data folder ${dir}; stop that one, or set SURETY_DATA and other ports for a second system.`,
    );
  rmSync(socket, { force: true });
  const second = await listen(socket);
  if (second) return second;
  throw new Refusal(`Another "npm start" took the data folder ${dir} at this moment; stop that one first.`);
}

/** Resolves to null when the path is there already. */
const listen = (socket: string): Promise<Server | null> =>
  new Promise((done, fail) => {
    const server = createServer(connection => connection.destroy());
    server.once('error', error => (codeOf(error) === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(socket, () => done(server.unref()));
  });

const answers = (socket: string): Promise<boolean> =>
  new Promise(done => {
    const connection = connect(socket, () => done(true)).on('error', () => done(false));
    connection.unref();
  });
