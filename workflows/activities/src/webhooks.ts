import type { Log } from '@surety/platform/log';
import { Agent, request } from 'undici';
import { type AllowedNetworks, checkedLookup, ForbiddenTarget, forbiddenRange } from './target-addresses.ts';

/** One call of one webhook. */
type Call = {
  readonly webhookId: string;
  readonly url: string;
  readonly messageId: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
};

/** Why a webhook did not accept a call; `isGone` when its endpoint says that it is gone for good. Names no address. */
export type Declined = { readonly reason: string; readonly isGone: boolean };

/** Calls webhooks. `call` answers null once the endpoint accepted it. */
export type WebhookCaller = { call(call: Call): Promise<Declined | null>; close(): Promise<void> };

const CONNECT_MS = 5_000;
const ANSWER_MS = 15_000;
/** Of an answer, which nobody reads; more of it ends the connection. */
const ANSWER_BYTES = 16 * 1024;
const GONE = 410;

export function createWebhookCaller({
  allowed,
  log,
  answerMs = ANSWER_MS,
}: {
  readonly allowed: AllowedNetworks;
  readonly log: Log;
  /** An endpoint must answer within so long. */
  readonly answerMs?: number;
}): WebhookCaller {
  const agentFor = (protocol: string): Agent =>
    new Agent({
      connect: { timeout: CONNECT_MS, lookup: checkedLookup(allowed, protocol) },
      headersTimeout: answerMs,
      bodyTimeout: answerMs,
    });
  const agents = { 'https:': agentFor('https:'), 'http:': agentFor('http:') };
  return {
    async call(call) {
      const declined = await answerOf(agents, { allowed, answerMs }, call);
      // Never the address: keys of its receiver may stand in it.
      if (declined) log.warn({ webhookId: call.webhookId, messageId: call.messageId, ...declined }, NOT_TAKEN);
      return declined;
    },
    async close() {
      await Promise.all(Object.values(agents).map(agent => agent.close()));
    },
  };
}

const NOT_TAKEN = 'a webhook did not accept a message; its delivery tries again later unless it is gone';

type Agents = { readonly 'https:': Agent; readonly 'http:': Agent };

async function answerOf(
  agents: Agents,
  { allowed, answerMs }: { readonly allowed: AllowedNetworks; readonly answerMs: number },
  call: Call,
): Promise<Declined | null> {
  const { url, messageId, timestamp, signature, body } = call;
  try {
    const address = new URL(url);
    checkAddress(address, allowed);
    const dispatcher = agents[address.protocol === 'https:' ? 'https:' : 'http:'];
    // A connection of its own for each attempt, so that each is checked; redirects are answers like any other.
    const { statusCode, body: answer } = await request(url, {
      dispatcher,
      method: 'POST',
      reset: true,
      signal: AbortSignal.timeout(CONNECT_MS + answerMs),
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'Surety',
        'webhook-id': messageId,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      },
      body,
    });
    await answer.dump({ limit: ANSWER_BYTES }).catch(() => undefined);
    if (statusCode >= 200 && statusCode < 300) return null;
    return { reason: `the endpoint answered ${statusCode}`, isGone: statusCode === GONE };
  } catch (error) {
    return { reason: reasonOf(error), isGone: false };
  }
}

/** A host that is an address itself is not looked up, so it is checked here. */
function checkAddress({ protocol, hostname }: URL, allowed: AllowedNetworks): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const range = /^[\d.]+$|:/.test(literal) ? forbiddenRange(literal, allowed, protocol) : null;
  if (range !== null) throw new ForbiddenTarget(range);
}

/** @throws the error itself when it does not come from calling an endpoint */
function reasonOf(error: unknown): string {
  if (error instanceof ForbiddenTarget) return `its address may not be called (${error.message})`;
  const { name, code, cause } = error as { name?: string; code?: string; cause?: unknown };
  if (cause instanceof ForbiddenTarget) return reasonOf(cause);
  if (name === 'TimeoutError') return 'the endpoint did not answer in time';
  if (code === undefined) throw error;
  return code.endsWith('TIMEOUT')
    ? `the endpoint did not answer in time (${code})`
    : `the endpoint could not be reached (${code})`;
}
