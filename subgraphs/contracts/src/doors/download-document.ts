import { ok, refuse } from '@surety/domain';
import { wholeContent } from '@surety/platform/blobs/whole-content';
import type { Door } from '@surety/platform/doors';
import { create as disposition } from 'content-disposition';
import type { Context } from '../context.ts';
import { readableDocument } from '../persistence/document-repository.ts';

/** Gives a document's bytes out, to be kept and not to be shown: nothing of it runs in a browser. */
export const downloadDocument: Door<Context> = {
  method: 'GET',
  path: '/documents/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor'],
  async answer({ params: { id = '' }, headers }, ctx) {
    const { partyId } = await ctx.signatory();
    const document = await readableDocument(ctx.em, id, { partyId, subject: ctx.identity.subject });
    if (!document) return refuse('NOT_FOUND', { what: 'document', id });
    const { sha256 } = document;
    if (document.erasedAt != null) return refuse('FILE_ERASED', { record: id, sha256 });
    const etag = `"${sha256}"`;
    const common = { etag, 'cache-control': 'private, no-cache' };
    if (headers['if-none-match'] === etag) return ok({ status: 304, headers: common });
    const content = await wholeContent(document.id, sha256, ctx);
    if (!content.ok) return content;
    return ok({
      status: 200,
      headers: {
        ...common,
        'content-type': document.mediaType,
        'content-disposition': disposition(document.name, { type: 'attachment' }),
        'content-security-policy': "default-src 'none'; sandbox",
      },
      body: content.value,
    });
  },
};
