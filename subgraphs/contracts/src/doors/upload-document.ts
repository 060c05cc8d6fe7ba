import { ok } from '@surety/domain';
import { decide } from '@surety/platform/decide';
import type { Door, DoorRequest } from '@surety/platform/doors';
import type { Context } from '../context.ts';
import { checkFile, mediaTypeOf, type SentFile } from '../rules/documents.ts';
import { uploadDocument as useCase } from '../use-cases/upload-document.ts';
import { documentUrl } from './document-url.ts';

/** Takes a file as the body, its name as `?filename=`, its type as Content-Type. The content is stored before its row refers to it. */
export const uploadDocument: Door<Context> = {
  method: 'POST',
  path: '/documents',
  access: ['admin', 'manager', 'operator', 'customer'],
  async answer(request, ctx) {
    const file = fileOf(request);
    const key = request.headers['idempotency-key'];
    const mutation = 'uploadDocument';
    const asked = { ...file, idempotencyKey: typeof key === 'string' ? key : null };
    const checked = checkFile(file);
    if (!checked.ok) return decide(ctx, { mutation, input: asked }, async () => checked);
    const stored = await ctx.blobs.put([request.body]);
    const result = await decide(ctx, { mutation, input: { ...asked, ...stored } }, tx => useCase(tx, file, stored));
    if (!result.ok) return result;
    const { documentId: id } = result.value;
    const body = { id, sha256: stored.sha256, size: stored.sizeBytes };
    return ok({ status: 201, headers: { location: documentUrl(id) }, body });
  },
};

const fileOf = ({ query, headers, body }: DoorRequest): SentFile => ({
  name: typeof query['filename'] === 'string' ? query['filename'] : '',
  mediaType: mediaTypeOf(headers['content-type'] ?? ''),
  sizeBytes: body.length,
});
