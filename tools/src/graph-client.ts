import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

type Problem = {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
};

/** A user of the public graph. */
export type GraphClient = {
  /** @throws Error with the first error's message when the graph answers with errors */
  query<T>(document: string, variables?: object): Promise<T>;
  /**
   * Sends a mutation with one `input` and answers its payload.
   * @param options.retryForMs keeps trying for so long while every problem is retryable
   * @throws Error with code and message of the first problem when it is refused
   */
  mutate<T>(field: string, document: string, input: object, options?: { readonly retryForMs: number }): Promise<T>;
};

export function graphClient(url: string, token: string): GraphClient {
  const query = async <T>(document: string, variables: object = {}): Promise<T> => {
    const { body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await body.json()) as { data?: T; errors?: { message: string }[] };
    if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
    return answer.data as T;
  };
  return {
    query,
    async mutate<T>(field: string, document: string, input: object, options = { retryForMs: 0 }): Promise<T> {
      const deadline = Date.now() + options.retryForMs;
      for (;;) {
        const data = await query<Record<string, { problems: Problem[] } & T>>(document, { input });
        const payload = data[field];
        if (!payload) throw new Error(`The graph answered nothing for ${field}.`);
        const problem = payload.problems[0];
        if (!problem) return payload;
        if (!payload.problems.every(({ retryable }) => retryable) || Date.now() > deadline)
          throw new Error(`${field}: ${problem.code} at ${problem.path.join('.')}: ${problem.message}`);
        await sleep(200);
      }
    },
  };
}
