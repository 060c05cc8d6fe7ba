import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { PROBLEM_JSON, problemJson, type Told } from './problem-json.ts';

type Unreadable = Told & { readonly status: number };

const NOT_HTTP: Unreadable = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is no HTTP request that can be read.',
  retryable: false,
};
const BY_ERROR: Readonly<Record<string, Unreadable>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'REQUEST_TOO_LARGE',
    message: 'The address and the headers of a request may have 16 KiB together; send less in them.',
    retryable: false,
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'REQUEST_TOO_SLOW',
    message: 'The request did not come in whole in time. Send it again.',
    retryable: true,
  },
};

/**
 * Fastify's `clientErrorHandler`: answers what cannot be read as a request. The connection ends with it, and the answer says so (RFC 9112,
 * section 9.6); whoever keeps connections would otherwise send its next request into one that is just being closed, and lose it.
 */
export function answerUnreadable({ code }: ConnectionError, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, ...told } = BY_ERROR[code] ?? NOT_HTTP;
  const body = JSON.stringify(problemJson(status, told));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
