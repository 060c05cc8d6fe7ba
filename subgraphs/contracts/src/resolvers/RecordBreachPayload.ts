import type { RecordBreachPayloadResolvers } from './../generated/types.ts';

export const RecordBreachPayload: RecordBreachPayloadResolvers = {
  breach: ({ breachId }, _args, { loaders }) => (breachId === null ? null : loaders.breach.load(breachId)),
};
