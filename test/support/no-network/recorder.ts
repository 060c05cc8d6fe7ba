import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const DNS_PORT = 53;
const HEADER_BYTES = 12;
/** Flags of an answer that says: there is no such name. */
const NO_SUCH_NAME = 0x8183;

/** What processes of a network namespace without a way out try to reach there. */
export type Recorder = {
  /** Names that were looked up. */
  readonly names: ReadonlySet<string>;
  /** Attempts to send to an address for which there is no route: all but this machine's own. */
  readonly unrouted: () => number;
  readonly stop: () => Promise<void>;
};

/** Answers every look-up of a name on the namespace's own address with "there is none", and keeps the names. */
export async function startRecorder(): Promise<Recorder> {
  const names = new Set<string>();
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    names.add(nameIn(query));
    const answer = Buffer.from(query);
    answer.writeUInt16BE(NO_SUCH_NAME, 2);
    socket.send(answer, port, address);
  });
  socket.bind(DNS_PORT, '127.0.0.1');
  await once(socket, 'listening');
  const before = outNoRoutes();
  return {
    names,
    unrouted: () => outNoRoutes() - before,
    stop: () => new Promise(closed => socket.close(closed)),
  };
}

/** The first question of a DNS message: labels, each with its length before it. */
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = HEADER_BYTES, length = query[at] ?? 0; length > 0; at += length + 1, length = query[at] ?? 0)
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
  return labels.join('.');
}

/** The kernel's own count, of IPv4 and IPv6. */
function outNoRoutes(): number {
  const [head = '', values = ''] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('Ip:'));
  const ipv4 = Number(values.split(' ')[head.split(' ').indexOf('OutNoRoutes')]);
  const ipv6 = Number(/^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1]);
  if (Number.isNaN(ipv4 + ipv6)) throw new Error('The kernel does not count packets without a route.');
  return ipv4 + ipv6;
}
