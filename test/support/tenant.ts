import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import { type GraphClient, graphClient } from '@surety/tools/graph-client';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import { mintToken, type TokenRole, type TokensByRole, tokensForTenant } from '@surety/tools/tokens';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { request } from 'undici';
import { inject } from 'vitest';
import type { TenantHouse } from './house-setup.ts';
import { createVirtualClock, type Patience, type VirtualClock } from './virtual-clock.ts';

export type Mail = {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly messageId: string;
  readonly text: string;
};

/** A tenant of its own in the running system: its users, its clock, its mails. */
export type Tenant = {
  readonly name: string;
  readonly graphUrl: string;
  readonly tokens: TokensByRole;
  readonly temporal: Client;
  readonly clock: VirtualClock;
  /** The public graph as one role sees it; `party` other than the role's usual one makes a stranger, `sub` another person. */
  as(role: TokenRole, party?: string, sub?: string): Promise<GraphClient>;
  /** Mails to addresses of this tenant, oldest first. */
  mails(): Promise<Mail[]>;
  /** Mails whose subject names one of these records, whoever they went to. */
  mailsAbout(ids: readonly string[]): Promise<Mail[]>;
  /** An address that only this tenant uses. */
  address(name: string): string;
  close(): Promise<void>;
};

/** @param house the one that all end-to-end tests share, unless a test has its own */
export async function openTenant(
  name: string,
  house: TenantHouse = inject('house'),
  patience: Patience = {},
): Promise<Tenant> {
  const connection = await Connection.connect({ address: house.temporalAddress });
  const temporal = new Client({ connection, namespace: house.temporalNamespace ?? NAMESPACE });
  const pools = SUBGRAPHS.map(subgraph => new pg.Pool({ connectionString: house.databases[subgraph], max: 1 }));
  const domain = `${name}.example`;

  const setTenantClock = async (now: Date): Promise<void> => {
    for (const subgraph of SUBGRAPHS) {
      const body = JSON.stringify({ tenant: name, now: now.toISOString() });
      const identity = { subject: 'clock', tenant: name, roles: ['system'], party: null, issuer: 'worker' } as const;
      const answer = await request(new URL('/internal/clock', house.subgraphUrls[subgraph]), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [IDENTITY_HEADER]: signIdentity(house.workerIdentityKey, identity, subgraph, body),
        },
        body,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`${subgraph} did not set the clock: ${text}`);
    }
  };
  const isEmpty = async (pool: pg.Pool, query: string): Promise<boolean> =>
    (await pool.query(query, [name])).rowCount === 0;
  const settled = async (): Promise<boolean> => {
    const [, metrics] = pools;
    // In this order: an evaluation's messages are there once its mark is gone.
    if (!metrics || !(await isEmpty(metrics, 'select 1 from stale_period where tenant = $1 limit 1'))) return false;
    const sent = await Promise.all(
      pools.map(pool => isEmpty(pool, 'select 1 from outbox where sent_at is null and tenant = $1 limit 1')),
    );
    return sent.every(Boolean);
  };

  const lifecycles = async (): Promise<string[]> => {
    const sent = await Promise.all(
      pools.map(pool =>
        pool.query<{ workflow_id: string }>('select distinct workflow_id from outbox where tenant = $1', [name]),
      ),
    );
    return [...new Set(sent.flatMap(({ rows }) => rows.map(row => row.workflow_id)))];
  };

  return {
    name,
    graphUrl: house.graphUrl,
    tokens: await tokensForTenant(house.signingKeys, name),
    temporal,
    clock: createVirtualClock({ client: temporal, tenant: name, setTenantClock, settled, lifecycles, ...patience }),
    address: local => `${local}@${domain}`,
    async as(role, party = role === 'customer' ? 'customer' : 'provider', sub = role) {
      return graphClient(
        house.graphUrl,
        await mintToken(house.signingKeys, { sub, tenant: name, roles: [role], party, expiresIn: '1 hour' }),
      );
    },
    mails: async () => (await allMails(house.inboxUrl)).filter(({ to }) => to.endsWith(`@${domain}`)),
    mailsAbout: async ids =>
      (await allMails(house.inboxUrl)).filter(({ subject }) => ids.some(id => subject.includes(id))),
    async close() {
      await Promise.all(pools.map(pool => pool.end()));
      await connection.close();
    },
  };
}

async function allMails(inboxUrl: string): Promise<Mail[]> {
  const { body } = await request(`${inboxUrl}/api/email`);
  const mails = (await body.json()) as {
    id: string;
    subject: string;
    text: string;
    to: { address: string }[];
    headers: Record<string, string>;
  }[];
  return mails.map(({ id, subject, text, to, headers }) => ({
    id,
    subject,
    text,
    to: to[0]?.address ?? '',
    messageId: headers['message-id'] ?? '',
  }));
}
