import { rectificationUrl } from '../doors/rectification-url.ts';
import type { RectificationResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Rectification: RectificationResolvers = {
  reports: ({ breachId }, _args, { loaders }) => loaders.reportsOfBreach.load(breachId),
  writtenReport: ({ breachId, content: text, contentSha256: sha256, files }) =>
    text !== null && sha256 !== null
      ? {
          page: rectificationUrl(breachId),
          text,
          sha256,
          files: files.map(file => ({
            ...file,
            page: `${rectificationUrl(breachId)}?language=${file.language}&format=${file.format}`,
          })),
        }
      : null,
  rejections: async ({ breachId }, _args, { loaders }) => (await known(loaders.breach, breachId)).rejections,
};
