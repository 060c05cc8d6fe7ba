import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RegisterWebhookInput } from '../generated/types.ts';
import { Party } from '../persistence/party.ts';
import { Webhook } from '../persistence/webhook.ts';
import { checkWebhookUrl } from '../rules/webhook-url.ts';

/** Registers an address of a party's system that is told what the party is told, from now on. */
export async function registerWebhook(
  tx: Tx,
  { partyId, url, kinds }: RegisterWebhookInput,
  secret: string,
): Promise<Result<{ webhookId: string }>> {
  const checked = checkWebhookUrl(url, ['input', 'url']);
  if (!checked.ok) return checked;
  const party = await tx.em.findOne(Party, { id: partyId });
  if (!party) return refuse('NOT_FOUND', { what: 'party', id: partyId }, ['input', 'partyId']);
  const webhookId = tx.newId('whk');
  tx.em.create(Webhook, {
    id: webhookId,
    tenant: party.tenant,
    partyId,
    url,
    kinds: [...kinds],
    secret,
    formerSecret: null,
    formerSecretUntil: null,
    active: true,
    goneAt: null,
    removedAt: null,
    createdAt: new Date(tx.now),
    version: 1,
  });
  tx.trail({ subjectKind: 'webhook', subjectId: webhookId, details: { partyId, kinds } });
  return ok({ webhookId });
}
