import { ok, refuse } from '@surety/domain';
import { wholeContent } from '@surety/platform/blobs/whole-content';
import { askedFormat, documentHeaders } from '@surety/platform/document/answered-document';
import type { Door } from '@surety/platform/doors';
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
    const format = askedFormat(query['format']);
    const language = await languageFor(query['language'], ctx);
    const file = plan?.files.find(each => each.language === language && each.format === format);
    if (!file) return refuse('NOT_FOUND', { what: 'report of the rectification of the breach', id });
    if (plan?.content === null) return refuse('FILE_ERASED', { record: id, sha256: file.sha256 });
    const content = await wholeContent(id, file.sha256, ctx);
    if (!content.ok) return content;
    const headers = documentHeaders(`rectification-${id}-${language.toLowerCase()}`, format);
    return ok({ status: 200, headers, body: content.value });
  },
};
