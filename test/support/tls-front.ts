import { once } from 'node:events';
import { createSecureServer, type IncomingHttpHeaders } from 'node:http2';
import { type AddressInfo, connect, type Server } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import type { Certificates } from './certificates.ts';

export type Front = { readonly address: string; close(): void };

async function listening(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends TLS in front of a Temporal server: whoever brings no certificate that the authority signed is not let through. */
export async function openTlsFront(target: string, { ca, server: { cert, key } }: Certificates): Promise<Front> {
  const { hostname: host, port } = new URL(`tcp://${target}`);
  const options: TlsOptions = { ca, cert, key, requestCert: true, rejectUnauthorized: true, ALPNProtocols: ['h2'] };
  const server = createServer(options, socket => {
    const through = connect(Number(port), host);
    socket.pipe(through).pipe(socket);
    for (const end of [socket, through]) {
      end.on('error', () => [socket, through].forEach(each => each.destroy()));
      end.on('close', () => [socket, through].forEach(each => each.destroy()));
    }
  });
  return { address: await listening(server), close: () => server.close() };
}

/** An empty message of gRPC: not compressed, of length 0. */
const EMPTY_MESSAGE = Buffer.alloc(5);

/** Answers every call of gRPC with an empty message, and keeps the headers that it came with. */
export async function openGrpcRecorder({
  server: { cert, key },
}: Certificates): Promise<Front & { readonly calls: IncomingHttpHeaders[] }> {
  const calls: IncomingHttpHeaders[] = [];
  const server = createSecureServer({ cert, key }).on('stream', (stream, headers) => {
    calls.push(headers);
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' })).on('error', () => undefined);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.end(EMPTY_MESSAGE);
  });
  return { address: await listening(server), calls, close: () => server.close() };
}
