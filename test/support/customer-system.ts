import type { Scenario } from './scenario.ts';
import type { Tenant } from './tenant.ts';
import { isSignedBy, openWebhookReceiver } from './webhook-receiver.ts';

/** A system of the customer that is told everything about breaches by webhook. */
export type CustomerSystem = {
  /** How often each type of event came since this was asked last, without what all types begin with. */
  heard(): Readonly<Record<string, number>>;
  close(): Promise<void>;
};

const ABOUT = 'io.surety.breach.';

/** @throws Error from `heard` when a call was not signed with the webhook's secret, or came twice */
export async function openCustomerSystem(tenant: Tenant, { contractId, customer }: Scenario): Promise<CustomerSystem> {
  const receiver = await openWebhookReceiver();
  const { contract } = await customer.query<{ contract: { customer: { id: string } } }>(
    'query ($id: ID!) { contract(id: $id) { customer { id } } }',
    { id: contractId },
  );
  const { secret } = await (await tenant.as('admin')).mutate<{ secret: string }>(
    'registerWebhook',
    `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret problems { code message path } } }`,
    { partyId: contract.customer.id, url: receiver.url },
  );
  let read = 0;
  return {
    heard() {
      const ids = receiver.received.map(({ headers }) => String(headers['webhook-id']));
      if (new Set(ids).size !== ids.length) throw new Error('An event came twice.');
      const fresh = receiver.received.slice(read);
      read = receiver.received.length;
      if (!fresh.every(call => isSignedBy(secret, call))) throw new Error('An event is not signed.');
      const types = fresh.map(({ body }) => (JSON.parse(body) as { type: string }).type);
      const about = types.filter(type => type.startsWith(ABOUT)).map(type => type.slice(ABOUT.length));
      return Object.fromEntries(about.map(type => [type, about.filter(other => other === type).length]));
    },
    close: () => receiver.close(),
  };
}
