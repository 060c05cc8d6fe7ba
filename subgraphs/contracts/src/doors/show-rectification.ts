import { buffer } from 'node:stream/consumers';
import { ok, refuse } from '@surety/domain';
import { BlobUnusable } from '@surety/platform/blobs/blob-store';
import type { Door } from '@surety/platform/doors';
import { create as disposition } from 'content-disposition';
import type { Context } from '../context.ts';
import { languageFor } from './language-for.ts';

/** Gives the report of a breach's rectification out, as a page or as a PDF, as it was written when it was accepted (H7.3.5). */
export const showRectification: Door<Context> = {
  method: 'GET',
  path: '/rectifications/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor'],
  async answer({ params: { id = '' }, query }, ctx) {
    const breach = await ctx.loaders.breach.load(id);
    const [plan] = breach ? await ctx.loaders.rectificationOfBreach.load(breach.id) : [];
    const asked = typeof query['format'] === 'string' && query['format'].toUpperCase() === 'PDF' ? 'PDF' : 'HTML';
    const language = await languageFor(query['language'], ctx);
    const file = plan?.files.find(each => each.language === language && each.format === asked);
    if (!file) return refuse('NOT_FOUND', { what: 'report of the rectification of the breach', id });
    if (plan?.content === null) return refuse('FILE_ERASED', { record: id, sha256: file.sha256 });
    try {
      const body = await buffer(await ctx.blobs.get(file.sha256));
      return ok({ status: 200, headers: headersOf(`rectification-${id}-${language.toLowerCase()}`, asked), body });
    } catch (error) {
      if (!(error instanceof BlobUnusable)) throw error;
      ctx.log.error({ breach: id, sha256: file.sha256 }, error.message);
      return refuse('FILE_UNUSABLE', { document: id, sha256: file.sha256 });
    }
  },
};

const headersOf = (name: string, format: 'HTML' | 'PDF'): Readonly<Record<string, string>> => ({
  'cache-control': 'private, no-store',
  ...(format === 'HTML'
    ? {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      }
    : {
        'content-type': 'application/pdf',
        'content-disposition': disposition(`${name}.pdf`, { type: 'inline' }),
      }),
});
