import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import type { SigningKeys } from '@surety/tools/tokens';
import type { TestProject } from 'vitest/node';

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
  readonly signingKeys: SigningKeys;
  readonly workerIdentityKey: string;
  readonly gatewayIdentityKey: string;
};

/** One house for all end-to-end tests; each file has a tenant of its own. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'surety-e2e-'));
  const house = await startHouse({ dataDir, ports: await freeHousePorts(), virtualTime: true, throwaway: true });
  if (!house.temporal?.uiUrl || !house.inboxUrl)
    throw new Error('The house has no Temporal server or no inbox of its own.');
  provide('house', {
    graphUrl: house.graphUrl,
    subgraphUrls: house.subgraphUrls,
    databases: house.databases,
    temporalAddress: house.temporal.address,
    temporalUiUrl: house.temporal.uiUrl,
    inboxUrl: house.inboxUrl,
    signingKeys: house.keys.signing,
    workerIdentityKey: house.keys.identity.worker,
    gatewayIdentityKey: house.keys.identity.gateway,
  });
  return async () => {
    await house.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
