import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePorts } from './free-ports.ts';

test('free ports are all different, can be listened on, and are none that an outgoing connection gets', async () => {
  const ports = await freePorts(40);
  expect(new Set(ports).size).toBe(40);
  expect(Math.max(...ports)).toBeLessThan(32_768);
  const servers = ports.map(port => createServer().listen(port, '127.0.0.1'));
  await Promise.all(servers.map(server => once(server, 'listening')));
  for (const server of servers) server.close();
});
