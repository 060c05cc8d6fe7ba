import type { EscalationResolvers } from '../generated/types.ts';

export const Escalation: EscalationResolvers = {
  outcomeDocument: ({ outcomeDocumentId }, _args, { loaders }) =>
    outcomeDocumentId === null ? null : loaders.document.load(outcomeDocumentId),
};
