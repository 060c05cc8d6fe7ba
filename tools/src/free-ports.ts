import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/**
 * Below those that systems give to outgoing connections (32768 and more on Linux, 49152 and more elsewhere): one of these could be given away
 * between the look and the use. Above those of well-known services.
 */
const FIRST = 15_000;
const LAST = 32_767;

/** So many ports of this machine on which nothing listens, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  while (held.length < count) {
    const server = createServer().listen(randomInt(FIRST, LAST + 1), '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (isFree) held.push(server);
  }
  const ports = held.map(server => (server.address() as AddressInfo).port);
  await Promise.all(held.map(server => once(server.close(), 'close')));
  return ports;
}
