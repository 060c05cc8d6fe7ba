import { type GraphClient, graphClient } from '@surety/tools/graph-client';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import { mintToken, type TokenRole, type TokensByRole, tokensForTenant } from '@surety/tools/tokens';
import { openTenantClock } from '@surety/tools/virtual-time/tenant-clock';
import type { Patience, VirtualClock } from '@surety/tools/virtual-time/virtual-clock';
import { Client, Connection } from '@temporalio/client';
import { request } from 'undici';
import { inject } from 'vitest';
import type { TenantHouse } from './house-setup.ts';

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
  const domain = `${name}.example`;

  const { clock, close: closeClock } = openTenantClock(house, temporal, name, patience);

  return {
    name,
    graphUrl: house.graphUrl,
    tokens: await tokensForTenant(house.signingKeys, name),
    temporal,
    clock,
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
      await closeClock();
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
