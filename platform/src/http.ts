import { Agent, request } from 'undici';
import { traceHeaders } from './trace.ts';

const agent = new Agent({
  connect: { timeout: 2_000 },
  headersTimeout: 30_000,
  bodyTimeout: 30_000,
  keepAliveTimeout: 30_000,
  connections: 32,
});

/** A graph did not answer as a graph: away, too slow, or not understood. Trying again may help. */
export class GraphUnavailable extends Error {}

export type GraphAnswer<T> = {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/**
 * Sends one GraphQL operation.
 * @param body the exact JSON text, so that it can be signed
 * @throws GraphUnavailable when there is no GraphQL answer
 */
export async function postGraphql<T>(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<GraphAnswer<T>> {
  try {
    const answer = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...traceHeaders(),
        ...headers,
      },
      body,
    });
    const text = await answer.body.text();
    const parsed = JSON.parse(text) as GraphAnswer<T>;
    if (parsed.data === undefined && parsed.errors === undefined) throw new Error(`status ${answer.statusCode}`);
    return parsed;
  } catch (cause) {
    throw new GraphUnavailable(
      `No answer from ${new URL(url).host}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
