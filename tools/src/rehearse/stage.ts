import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem } from '@surety/domain';
import { Client, Connection } from '@temporalio/client';
import { request } from 'undici';
import { findTemporal, type Say } from '../find-temporal.ts';
import { type GraphClient, graphClient } from '../graph-client.ts';
import { messageOf, Refusal } from '../refusal.ts';
import { socketFolder } from '../socket-folder.ts';
import { beginHouse, type House } from '../supervisor/house.ts';
import type { HouseEnv } from '../supervisor/house-env.ts';
import { freeHousePorts } from '../supervisor/ports.ts';
import { NAMESPACE } from '../temporal-namespace.ts';
import { mintToken, type TokenRole } from '../tokens.ts';
import { openTenantClock } from '../virtual-time/tenant-clock.ts';
import type { VirtualClock } from '../virtual-time/virtual-clock.ts';

/** Where a rehearsal takes place: a house of its own, in which time can be skipped and from which nothing leaves. */
export type Stage = {
  readonly tenant: string;
  readonly clock: VirtualClock;
  readonly temporal: Client;
  /** Ids of every lifecycle that was started. */
  readonly lifecycles: () => Promise<readonly string[]>;
  /** Mails that would have left, oldest first. */
  readonly mails: () => Promise<readonly KeptMail[]>;
  /** The public graph as a stand-in sees it. @param party id of its party; without one it belongs to none of the contract's */
  readonly as: (role: TokenRole, party?: string) => Promise<GraphClient>;
};

/** A mail that the stage's inbox kept. */
export type KeptMail = { readonly messageId: string; readonly subject: string; readonly to: string };

/** How programs are found and run. Nothing that says where data, mail or events go reaches the processes of a rehearsal. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'XDG_CACHE_HOME', 'TEMPORAL_CLI_PATH'];

/** @throws Refusal CANNOT_SKIP_TIME where the lifecycles would run on a server whose time is real */
export async function checkTimeSkips(
  { TEMPORAL_ADDRESS }: Pick<HouseEnv, 'TEMPORAL_ADDRESS'>,
  say: Say,
): Promise<void> {
  if (TEMPORAL_ADDRESS !== undefined)
    throw cannotSkip(
      `the Temporal server at ${TEMPORAL_ADDRESS} is one that runs elsewhere, on real time. Unset TEMPORAL_ADDRESS`,
    );
  const binary = await findTemporal(say).catch((thrown: unknown) => {
    throw cannotSkip(messageOf(thrown).replace(/\.$/, ''));
  });
  if (binary === null) throw cannotSkip('there is no Temporal server on this machine. Install the Temporal CLI, or Go');
}

const cannotSkip = (why: string): Refusal => {
  const { code, message } = problem('CANNOT_SKIP_TIME', { why });
  return new Refusal(`${code}: ${message}`);
};

/** Opens a stage, does the work on it, and removes all of it, whatever becomes of the work; Ctrl-C too. */
export async function onStage<T>(say: Say, work: (stage: Stage) => Promise<T>): Promise<T> {
  for (const name of Object.keys(process.env)) if (!INHERITED.includes(name)) delete process.env[name];
  const dataDir = mkdtempSync(join(tmpdir(), 'surety-rehearsal-'));
  const house = beginHouse({ dataDir, ports: await freeHousePorts(), virtualTime: true, throwaway: true, say });
  const strike = async (): Promise<void> => {
    await house.stop();
    rmSync(socketFolder(join(dataDir, 'postgres')), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  const leave = (): void => void strike().finally(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;
  for (const signal of signals) process.on(signal, leave);
  try {
    return await withStage(await house.started, work);
  } finally {
    await strike();
    for (const signal of signals) process.off(signal, leave);
  }
}

async function withStage<T>(house: House, work: (stage: Stage) => Promise<T>): Promise<T> {
  if (house.temporal === null) throw cannotSkip('there is no Temporal server on this machine');
  const tenant = `rehearsal-${randomBytes(4).toString('hex')}`;
  const connection = await Connection.connect({ address: house.temporal.address });
  const temporal = new Client({ connection, namespace: NAMESPACE });
  const clocked = { ...house, workerIdentityKey: house.keys.identity.worker };
  const { clock, lifecycles, close } = openTenantClock(clocked, temporal, tenant);
  const as = async (role: TokenRole, party = tenant): Promise<GraphClient> => {
    const token = { sub: role, tenant, roles: [role], party, expiresIn: '1 day' };
    return graphClient(house.graphUrl, await mintToken(house.keys.signing, token));
  };
  try {
    return await work({ tenant, clock, temporal, lifecycles, mails: () => mailsIn(house), as });
  } finally {
    await close();
    await connection.close();
  }
}

async function mailsIn({ inboxUrl }: House): Promise<KeptMail[]> {
  const { body } = await request(`${inboxUrl}/api/email`);
  const kept = (await body.json()) as {
    readonly subject: string;
    readonly to: readonly { readonly address: string }[];
    readonly headers: Readonly<Record<string, string>>;
  }[];
  return kept.map(({ subject, to, headers }) => ({
    messageId: headers['message-id'] ?? '',
    subject,
    to: to.map(({ address }) => address).join(', '),
  }));
}
