import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { hasLiveContract } from '../persistence/kept-records.ts';
import { lockWebhooksOf } from '../persistence/webhook-repository.ts';

/**
 * A contract is closed: the webhooks of its parties that have no other live contract are told nothing any more, and their secrets are forgotten. The
 * rows stay, and say when and why.
 * @returns ids of the webhooks
 */
export async function revokeWebhooks(tx: Tx, contract: Contract): Promise<readonly string[]> {
  const revoked: string[] = [];
  for (const partyId of [contract.providerId, contract.customerId]) {
    if (await hasLiveContract(tx.em, partyId, contract.id)) continue;
    for (const webhook of await lockWebhooksOf(tx.em, partyId)) {
      Object.assign(webhook, {
        active: false,
        secret: '',
        formerSecret: null,
        formerSecretUntil: null,
        revokedAt: new Date(tx.now),
        revokedForId: contract.id,
        version: webhook.version + 1,
      });
      revoked.push(webhook.id);
    }
  }
  return revoked;
}
