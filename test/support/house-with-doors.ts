import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localTemporal } from '@surety/platform/temporal';
import { startEmbeddedPostgres } from '@surety/tools/embedded-postgres';
import { freePorts } from '@surety/tools/free-ports';
import { socketFolder } from '@surety/tools/socket-folder';
import { type House, startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts, type PortName } from '@surety/tools/supervisor/ports';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { vi } from 'vitest';
import { type Door, doorAt } from './door.ts';
import { type TenantHouse, tenantHouseOf } from './house-setup.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { openTemporal } from './temporal.ts';

/** A house with virtual time, from which each thing that it rests on can be taken away. */
export type HouseWithDoors = {
  readonly house: TenantHouse;
  readonly pids: House['pids'];
  readonly ports: Readonly<Record<PortName, number>>;
  readonly postgres: Door;
  readonly temporal: Door;
  readonly mail: MailServer;
  /** What the supervisor's terminal showed. */
  readonly said: () => string;
  /** What `/health/ready` of a part answers. */
  readiness(part: PortName): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Sets the clock of a part so far ahead of this machine's. */
  shiftClock(part: string, aheadMs: number): void;
  close(): Promise<void>;
};

export async function openHouseWithDoors(): Promise<HouseWithDoors> {
  const dir = mkdtempSync(join(tmpdir(), 'surety-doors-'));
  const clockFile = join(dir, 'clock');
  vi.stubEnv('NODE_OPTIONS', `--import ${new URL('./shifted-clock.ts', import.meta.url).href}`);
  vi.stubEnv('SHIFTED_CLOCK', clockFile);
  const [postgresPort = 0, temporalPort = 0] = await freePorts(2);
  const dataDir = join(dir, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, databases: SUBGRAPHS, fast: true });
  const temporalServer = await openTemporal();
  const mail = await openMailServer();
  const postgres = doorAt(postgresPort, { path: join(socketFolder(dataDir), '.s.PGSQL.5432') });
  const temporal = doorAt(temporalPort, { host: '127.0.0.1', port: Number(temporalServer.address.split(':')[1]) });
  await Promise.all([postgres.open(), temporal.open()]);
  const throughDoor = (name: string): string => `postgresql://surety@127.0.0.1:${postgresPort}/${name}`;
  const ports = await freeHousePorts();
  const lines: string[] = [];
  const running = await startHouse({
    dataDir: join(dir, 'house'),
    ports,
    virtualTime: true,
    throwaway: true,
    external: {
      databases: {
        contracts: throughDoor('contracts'),
        metrics: throughDoor('metrics'),
        audits: throughDoor('audits'),
      },
      temporal: localTemporal(`127.0.0.1:${temporalPort}`),
      smtpUrl: mail.url,
    },
    say: line => lines.push(line),
    env: {
      // A worker is killed here: what it had in hand is to go on soon.
      STICKY_SECONDS: '5',
      // Receivers of tests are on this machine.
      WEBHOOK_NETWORKS: '127.0.0.0/8',
    },
  });
  return {
    house: {
      ...tenantHouseOf(running, temporalServer.address),
      databases: { contracts: server.url('contracts'), metrics: server.url('metrics'), audits: server.url('audits') },
    },
    pids: running.pids,
    ports,
    postgres,
    temporal,
    mail,
    said: () => lines.join('\n'),
    async readiness(part) {
      const answer = await fetch(`http://127.0.0.1:${ports[part]}/health/ready`);
      return { status: answer.status, body: await answer.json() };
    },
    shiftClock(part, aheadMs) {
      writeFileSync(clockFile, String(aheadMs));
      process.kill(running.pids()[part] ?? Number.NaN, 'SIGUSR2');
    },
    async close() {
      await running.stop();
      await Promise.all([postgres.shut(), temporal.shut(), mail.close()]);
      await Promise.all([temporalServer.close(), server.stop()]);
      vi.unstubAllEnvs();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
