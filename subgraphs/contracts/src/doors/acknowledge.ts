import { ok, refuse } from '@surety/domain';
import { decide } from '@surety/platform/decide';
import { type Door, type DoorAnswer, SIGNED_LINK } from '@surety/platform/doors';
import type { LinkGrant } from '@surety/platform/signed-links';
import type { Context } from '../context.ts';
import { ACKNOWLEDGEMENT_WORDS } from '../notices/words/acknowledgement-words.ts';
import type { Language } from '../notices/words/reader.ts';
import { Notification } from '../persistence/notification.ts';
import { Contact } from '../persistence/party.ts';
import { acknowledgeNotification } from '../use-cases/acknowledge-notification.ts';

const PATH = '/links/acknowledge';

/** Where a link in a mail leads: a page that asks. Looking at it changes nothing, since mail programs look at links by themselves. */
export const showAcknowledgement: Door<Context> = {
  method: 'GET',
  path: PATH,
  access: SIGNED_LINK,
  async answer({ query }, ctx) {
    const found = await bearerOf(ctx, query['token']);
    if (!found.ok) return found;
    const { language, isAcknowledged } = found.value;
    return ok(page(language, isAcknowledged ? 'done' : 'asks'));
  },
};

/** The button of that page: the notice has arrived. */
export const acknowledge: Door<Context> = {
  method: 'POST',
  path: PATH,
  access: SIGNED_LINK,
  async answer({ query }, ctx) {
    const found = await bearerOf(ctx, query['token']);
    if (!found.ok) return found;
    const { caller, grant, language } = found.value;
    const input = { notificationId: grant.recordId };
    const request = {
      mutation: 'acknowledgeNotification',
      input,
      subject: { subjectKind: 'notification', subjectId: grant.recordId },
    };
    const result = await decide(caller, request, tx =>
      acknowledgeNotification(tx, input.notificationId, { contactId: grant.contactId, by: 'LINK' }),
    );
    return result.ok ? ok(page(language, 'done')) : result;
  },
};

/** Whom a link was given to, in the tenant that it names, seeing no more than its record. */
async function bearerOf(ctx: Context, token: unknown) {
  const grant = ctx.links.read(typeof token === 'string' ? token : '', Date.now());
  const unknown = refuse('NOT_FOUND', { what: 'link', id: 'of this address' });
  if (!grant) return unknown;
  const caller = await ctx.as(identityOf(grant));
  const notification = await caller.em.findOne(Notification, { id: grant.recordId }, { filters: { party: false } });
  const contact = await caller.em.findOne(Contact, { id: grant.contactId });
  if (!notification || !contact || contact.partyId !== notification.partyId) return unknown;
  const { language } = contact;
  return ok({ caller, grant, language, isAcknowledged: notification.acknowledgedAt !== null });
}

const identityOf = ({ tenant, contactId }: LinkGrant) =>
  ({ subject: `link/${contactId}`, tenant, roles: ['customer'], party: null, issuer: 'gateway' }) as const;

function page(language: Language, state: 'asks' | 'done'): DoorAnswer {
  const { tag, title, asks, button, done } = ACKNOWLEDGEMENT_WORDS[language];
  const body =
    state === 'asks' ? `<p>${asks}</p><form method="post"><button>${button}</button></form>` : `<p>${done}</p>`;
  const html = `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>
`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    },
    body: Buffer.from(html),
  };
}
