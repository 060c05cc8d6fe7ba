import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP/HTTP carries it in JSON, as far as tests look at it, with the process that sent it. */
export type ReceivedSpan = {
  readonly process: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly events?: readonly object[];
  readonly status?: { readonly code?: number; readonly message?: string };
};

type Request = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { key: string; value: { stringValue?: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<ReceivedSpan, 'process'>[] }[];
  }[];
};

const spansOf = ({ resourceSpans }: Request): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const process = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ spans }) => spans.map(span => ({ ...span, process })));
  });

export type OtlpReceiver = { readonly url: string; close(): void };

/** Takes traces by OTLP/HTTP, as a collector does. `GET /<trace id>` answers the spans of one trace. */
export async function openOtlpReceiver(): Promise<OtlpReceiver> {
  const byTrace = new Map<string, ReceivedSpan[]>();
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.end(JSON.stringify(byTrace.get(request.url?.slice(1) ?? '') ?? []));
      return;
    }
    void Array.fromAsync(request).then(chunks => {
      for (const span of spansOf(JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as Request))
        byTrace.set(span.traceId, [...(byTrace.get(span.traceId) ?? []), span]);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close().closeAllConnections(),
  };
}

/** What the receiver got of one trace so far. */
export const receivedOf = async (url: string, traceId: string): Promise<ReceivedSpan[]> =>
  (await (await fetch(`${url}/${traceId}`)).json()) as ReceivedSpan[];
