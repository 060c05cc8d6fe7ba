import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

export type WebhookReceiver = {
  readonly port: number;
  readonly url: string;
  /** Whatever came, oldest first. */
  readonly received: Received[];
  /** What it answers: a status, with headers; null never answers. */
  answering: () => { readonly status: number; readonly headers?: Record<string, string> } | null;
  close(): Promise<void>;
};

/** A real HTTP server that webhooks can call. */
export async function openWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    text(request).then(body => {
      received.push({ headers: request.headers, body });
      const answer = opened.answering();
      if (answer) response.writeHead(answer.status, answer.headers).end('ok');
    }, response.destroy.bind(response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const opened: WebhookReceiver = {
    port,
    url: `http://127.0.0.1:${port}/hook?key=k3y`,
    received,
    answering: () => ({ status: 204 }),
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
  return opened;
}

/** Whether one of the signatures is by this secret, worked out from the specification alone (Standard Webhooks). */
export function isSignedBy(secret: string, { headers, body }: Received): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const given = String(headers['webhook-signature'])
    .split(' ')
    .map(one => Buffer.from(one));
  return given.some(one => one.length === expected.length && timingSafeEqual(one, expected));
}
