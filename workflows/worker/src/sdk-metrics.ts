import { once } from 'node:events';
import { createServer } from 'node:net';
import { metricsText } from '@surety/platform/telemetry/metrics';
import type { RuntimeOptions } from '@temporalio/worker';

type TelemetryOptions = NonNullable<RuntimeOptions['telemetryOptions']>;

/** The SDK shows its metrics at an address of its own, on this machine only: they are read there and shown beside the process's own. */
export async function sdkMetrics(): Promise<{ telemetryOptions: TelemetryOptions; text: () => Promise<string> }> {
  const address = `127.0.0.1:${await freePort()}`;
  return {
    telemetryOptions: {
      metrics: {
        prometheus: { bindAddress: address, unitSuffix: true, useSecondsForDurations: true },
        globalTags: { process: 'worker' },
      },
    },
    async text() {
      const ofSdk = await fetch(`http://${address}/metrics`);
      return `${await metricsText()}\n${await ofSdk.text()}`;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
