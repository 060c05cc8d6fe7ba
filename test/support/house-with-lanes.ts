import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localTemporal } from '@surety/platform/temporal';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import { temporal } from '@temporalio/proto';
import { openGrpcFront } from './grpc-front.ts';
import { type TenantHouse, tenantHouseOf } from './house-setup.ts';
import { type Lane, openLane } from './lane.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { openTemporal } from './temporal.ts';
import { killWorkers } from './worker-process.ts';

const service = temporal.api.workflowservice.v1;
/** What a subgraph writes to lifecycles. */
const MESSAGES = {
  SignalWithStartWorkflowExecution: service.SignalWithStartWorkflowExecutionRequest,
  SignalWorkflowExecution: service.SignalWorkflowExecutionRequest,
} as const;

/** A house in which tenants' lifecycles run in lanes: a worker that dies in one is not felt in another. */
export type HouseWithLanes = {
  readonly house: Required<Pick<TenantHouse, 'databases'>> & TenantHouse;
  readonly lanes: readonly Lane[];
  readonly mail: MailServer;
  /** From now on a tenant's lifecycles are started in a lane. */
  place(tenant: string, lane: Lane): TenantHouse;
  close(): Promise<void>;
};

export async function openHouseWithLanes(count: number): Promise<HouseWithLanes> {
  const dir = mkdtempSync(join(tmpdir(), 'surety-lanes-'));
  const namespaces = Array.from({ length: count }, (_, index) => `lane-${index + 1}`);
  const server = await openTemporal([], namespaces);
  const mail = await openMailServer();
  const placed = new Map<string, string>();
  // The subgraphs know one namespace; which one a message goes to is decided on its way.
  const front = await openGrpcFront(server.address, {
    asked({ method, request }) {
      const message = MESSAGES[method as keyof typeof MESSAGES];
      if (message === undefined) return 'PASS';
      const given = message.decode(request);
      const workflowId = 'workflowId' in given ? given.workflowId : given.workflowExecution?.workflowId;
      given.namespace = placed.get(workflowId?.split('/')[1] ?? '') ?? given.namespace;
      return message.encode(given).finish();
    },
  });
  const ports = await freeHousePorts();
  const running = await startHouse({
    dataDir: join(dir, 'house'),
    ports,
    virtualTime: true,
    throwaway: true,
    external: { temporal: localTemporal(front.address), smtpUrl: mail.url },
  });
  const env = {
    CONTRACTS_URL: running.subgraphUrls.contracts,
    METRICS_URL: running.subgraphUrls.metrics,
    AUDITS_URL: running.subgraphUrls.audits,
    WORKER_IDENTITY_KEY: running.keys.identity.worker,
    SMTP_URL: mail.url,
    WORKFLOW_BUNDLE: await ensureWorkflowBundle(),
    NODE_COMPILE_CACHE: join(dir, 'compiled'),
    // Workers are killed here again and again: what one had in hand is to go on soon.
    STICKY_SECONDS: '5',
  };
  const lanes = await Promise.all(namespaces.map(namespace => openLane(namespace, server.address, env)));
  const house = tenantHouseOf(running, server.address);
  return {
    house,
    lanes,
    mail,
    place(tenant, { namespace }) {
      placed.set(tenant, namespace);
      return { ...house, temporalNamespace: namespace };
    },
    async close() {
      await Promise.all(lanes.map(lane => lane.close()));
      killWorkers();
      await running.stop();
      await Promise.all([front.close(), mail.close()]);
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
