import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localTemporal } from '@surety/platform/temporal';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { type TenantHouse, tenantHouseOf } from './house-setup.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { openTemporal } from './temporal.ts';

export type HouseOfRuns = { readonly house: TenantHouse; readonly mail: MailServer; close(): Promise<void> };

/** A whole system in which a lifecycle goes on in another run after so many events of its history, not after thousands. */
export async function openHouseOfRuns(events: number): Promise<HouseOfRuns> {
  const dataDir = mkdtempSync(join(tmpdir(), 'surety-runs-'));
  const server = await openTemporal([`limit.historyCount.suggestContinueAsNew=${events}`]);
  const mail = await openMailServer();
  const running = await startHouse({
    dataDir,
    ports: await freeHousePorts(),
    virtualTime: true,
    throwaway: true,
    external: { temporal: localTemporal(server.address), smtpUrl: mail.url },
  });
  return {
    house: tenantHouseOf(running, server.address),
    mail,
    async close() {
      await running.stop();
      await Promise.all([mail.close(), server.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
