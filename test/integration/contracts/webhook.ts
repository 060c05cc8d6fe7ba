import { admin, type Caller, type House } from './house.ts';

export type Webhook = {
  readonly id: string;
  readonly url: string;
  readonly active: boolean;
  readonly goneAt: string | null;
  readonly formerSecretUntil: string | null;
  readonly version: number;
};
type Answer = { readonly webhook: Webhook | null; readonly secret: string | null };

const FIELDS = 'webhook { id url kinds active goneAt formerSecretUntil version } secret';

/** Registers, changes, removes a webhook, or gives it another secret. */
export const askForWebhook = (house: House, mutation: string, input: object, caller: Caller = admin) =>
  house.mutate<Answer>(caller, mutation, input, FIELDS);

export async function registerWebhook(house: House, partyId: string, url: string, changes: object = {}) {
  const { webhook, secret, problems } = await askForWebhook(house, 'registerWebhook', { partyId, url, ...changes });
  if (!webhook || !secret) throw new Error(problems[0]?.message);
  return { webhook, secret };
}

/** The webhooks of the customer of these tests, as they are now. */
export async function webhooksOf(house: House, partyId: string): Promise<Webhook[]> {
  const query = `query ($parties: [_Any!]!) {
    _entities(representations: $parties) { ... on Party { webhooks { id url active goneAt formerSecretUntil version } } } }`;
  const { _entities } = await house.ask<{ _entities: { webhooks: Webhook[] }[] }>(admin, query, {
    parties: [{ __typename: 'Party', id: partyId }],
  });
  return _entities[0]?.webhooks ?? [];
}
