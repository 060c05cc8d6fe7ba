import { request } from 'undici';
import { expect } from 'vitest';
import { type MalformedRequest, malformedRequests } from './malformed-requests.ts';

const AT_ONCE = 8;
/** What an answer would hold if it told of the code that made it. */
const TELLTALE = /node_modules|file:\/\/|\.[cm]?[jt]s:\d|\bat (async )?[\w.<>]+ \(|\/src\/|"stack|ECONN|postgres/i;

/** Sends malformed requests to a gateway, with a token that it knows, and looks at each answer: refused in GraphQL's shape, in plain words. */
export async function sendMalformed(url: string, token: string, count: number, seed: number): Promise<Set<string>> {
  const codes = new Set<string>();
  const requests = malformedRequests(count, seed);
  const send = async ({ flaw, headers, body }: MalformedRequest): Promise<void> => {
    const answer = await request(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
    const text = await answer.body.text();
    const what = `${flaw}: ${body.subarray(0, 300).toString()} → ${answer.statusCode} ${text.slice(0, 500)}`;
    expect(answer.statusCode, what).toBeLessThan(500);
    expect(text, what).not.toMatch(TELLTALE);
    const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
    for (const { message, extensions } of errors) {
      codes.add(extensions.code);
      expect([message, extensions.code], what).toEqual([
        expect.any(String),
        expect.stringMatching(/^(?!INTERNAL)[A-Z_]+$/),
      ]);
    }
  };
  // All senders draw from one generator.
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const each of requests) await send(each);
    }),
  );
  return codes;
}
