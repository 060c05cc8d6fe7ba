import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/**
 * Below those that systems give to outgoing connections (32768 and more on Linux, 49152 and more elsewhere): one of these could be given away
 * between the look and the use. Above those of well-known services.
 */
const FIRST = 15_000;
const LAST = 32_767;
/** Each process looks in a part of its own: those that look at the same moment would else find the same port free, before one of them uses it. */
const PARTS = 16;
const WIDTH = Math.floor((LAST + 1 - FIRST) / PARTS);

/** What this process was given may not be in use yet. */
const given = new Set<number>();

/** So many ports of this machine on which nothing listens, all different, and different from those of before. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  const first = FIRST + (process.pid % PARTS) * WIDTH;
  while (held.length < count) {
    const port = randomInt(first, first + WIDTH);
    if (given.has(port)) continue;
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    held.push(server);
    given.add(port);
  }
  const ports = held.map(server => (server.address() as AddressInfo).port);
  await Promise.all(held.map(server => once(server.close(), 'close')));
  return ports;
}
