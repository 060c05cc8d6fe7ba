import { once } from 'node:events';
import { type ClientHttp2Session, connect, constants, createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** One call of a gRPC service, by its last name, e.g. `PollActivityTaskQueue`. */
export type GrpcCall = { readonly method: string; readonly request: Uint8Array };

/** Looks at what passes between callers and a gRPC server. What is not `PASS` is never passed on. */
export type Watcher = {
  /** Before a call reaches the server. @returns another message to pass on instead, or whether the call is */
  readonly asked?: (call: GrpcCall) => Uint8Array | 'PASS' | 'KEEP';
  /** Before an answer reaches the caller. */
  readonly answered?: (call: GrpcCall & { readonly answer: Uint8Array }) => 'PASS' | 'KEEP';
};

export type GrpcFront = {
  readonly address: string;
  /** Cuts every caller off, and ends its calls at the server. */
  cut(): void;
  close(): Promise<void>;
};

const FRAME_BYTES = 5;

/** The message of a unary call: a byte that says whether it is compressed, its length, itself. */
const messageOf = (body: Buffer): Buffer => {
  const message = body.subarray(FRAME_BYTES);
  return body[0] === 1 ? gunzipSync(message) : message;
};

function framed(message: Uint8Array): Buffer {
  const head = Buffer.alloc(FRAME_BYTES);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** A way through to a gRPC server without TLS, for unary calls: the only ones that Temporal has. */
export async function openGrpcFront(target: string, { asked, answered }: Watcher): Promise<GrpcFront> {
  const sockets = new Set<Socket>();
  const through = new Set<ClientHttp2Session>();

  const pass = async (
    upstream: ClientHttp2Session,
    stream: ServerHttp2Stream,
    headers: Record<string, string | string[] | undefined>,
  ): Promise<void> => {
    const path = String(headers[constants.HTTP2_HEADER_PATH]);
    const method = path.slice(path.lastIndexOf('/') + 1);
    const body = await buffer(stream);
    const request = messageOf(body);
    const verdict = asked?.({ method, request }) ?? 'PASS';
    if (verdict === 'KEEP') return;
    const { 'grpc-encoding': _, ...plain } = headers;
    const forwarded = upstream.request(verdict === 'PASS' ? headers : plain);
    stream.once('close', () => forwarded.close(constants.NGHTTP2_CANCEL));
    forwarded.on('error', () => stream.close(constants.NGHTTP2_CANCEL));
    let trailers: Record<string, unknown> = {};
    forwarded.once('trailers', given => (trailers = given));
    forwarded.end(verdict === 'PASS' ? body : framed(verdict));
    const [answerHeaders] = (await once(forwarded, 'response')) as [Record<string, string>];
    const answer = await buffer(forwarded);
    if (stream.destroyed) return;
    if (answer.length > 0 && answered?.({ method, request, answer: messageOf(answer) }) === 'KEEP') return;
    const isOnlyHeaders = answer.length === 0 && Object.keys(trailers).length === 0;
    stream.once('wantTrailers', () => stream.sendTrailers(trailers as Record<string, string>));
    stream.respond(answerHeaders, isOnlyHeaders ? { endStream: true } : { waitForTrailers: true });
    if (!isOnlyHeaders) stream.end(answer);
  };

  const server = createServer();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  server.on('session', session => {
    const upstream = connect(`http://${target}`);
    through.add(upstream);
    upstream.on('error', () => session.destroy()).once('close', () => (through.delete(upstream), session.destroy()));
    session.on('error', () => undefined).once('close', () => upstream.destroy());
    session.on('stream', (stream, headers) => {
      stream.on('error', () => undefined);
      pass(upstream, stream, headers as never).catch(() => stream.close(constants.NGHTTP2_CANCEL));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = (): void => {
    for (const session of through) session.destroy();
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    async close() {
      cut();
      await new Promise(closed => server.close(closed));
    },
  };
}
