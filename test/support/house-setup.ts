import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import type { SigningKeys } from '@surety/tools/tokens';
import type { TestProject } from 'vitest/node';
import { openOtlpReceiver } from './otlp-receiver.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A whole system with virtual time, each part a process of its own. */
    house: RunningHouse;
  }
}

/** What tests must know of the running system. */
export type RunningHouse = {
  readonly graphUrl: string;
  readonly subgraphUrls: Readonly<Record<'contracts' | 'metrics' | 'audits', string>>;
  readonly databases: Readonly<Record<'contracts' | 'metrics' | 'audits', string>>;
  readonly temporalAddress: string;
  readonly temporalUiUrl: string;
  readonly inboxUrl: string;
  /** Where each process shows its metrics. */
  readonly metricsUrls: Readonly<Record<'gateway' | 'contracts' | 'metrics' | 'audits' | 'worker', string>>;
  /** The receiver of traces that their callers want collected; see `otlp-receiver.ts`. */
  readonly tracesUrl: string;
  readonly signingKeys: SigningKeys;
  readonly workerIdentityKey: string;
  readonly gatewayIdentityKey: string;
};

/** What a tenant's users, clock and mails need of a house. */
export type TenantHouse = Omit<RunningHouse, 'metricsUrls' | 'tracesUrl' | 'gatewayIdentityKey'> & {
  /** Where the tenant's lifecycles run, unless that is the usual namespace. */
  readonly temporalNamespace?: string;
};

/** The same of a house that a test has started, with a Temporal server and a mail server beside it. */
export const tenantHouseOf = ({ graphUrl, subgraphUrls, databases, keys }: House, temporalAddress: string) => ({
  graphUrl,
  subgraphUrls,
  databases,
  temporalAddress,
  temporalUiUrl: '',
  inboxUrl: '',
  signingKeys: keys.signing,
  workerIdentityKey: keys.identity.worker,
});

const metricsAt = (port: number): string => `http://127.0.0.1:${port}/metrics`;

/** One house for all end-to-end tests; each file has a tenant of its own. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'surety-e2e-'));
  const traces = await openOtlpReceiver();
  const ports = await freeHousePorts();
  const house = await startHouse({
    dataDir,
    ports,
    virtualTime: true,
    throwaway: true,
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
      OTEL_TRACES_SAMPLER_ARG: '0',
      // Receivers of tests are on this machine.
      WEBHOOK_NETWORKS: '127.0.0.0/8',
    },
  });
  if (!house.temporal?.uiUrl || !house.inboxUrl)
    throw new Error('The house has no Temporal server or no inbox of its own.');
  provide('house', {
    graphUrl: house.graphUrl,
    subgraphUrls: house.subgraphUrls,
    databases: house.databases,
    temporalAddress: house.temporal.address,
    temporalUiUrl: house.temporal.uiUrl,
    inboxUrl: house.inboxUrl,
    metricsUrls: {
      gateway: metricsAt(ports.gatewayMetrics),
      contracts: metricsAt(ports.contracts),
      metrics: metricsAt(ports.metrics),
      audits: metricsAt(ports.audits),
      worker: metricsAt(ports.worker),
    },
    tracesUrl: traces.url,
    signingKeys: house.keys.signing,
    workerIdentityKey: house.keys.identity.worker,
    gatewayIdentityKey: house.keys.identity.gateway,
  });
  return async () => {
    await house.stop();
    traces.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
