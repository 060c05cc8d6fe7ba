import type { DamagesResolvers } from '../generated/types.ts';

export const Damages: DamagesResolvers = {
  claimed: ({ claimedMinor: minor, currency }) => ({ minor, currency }),
  documents: async ({ documentIds }, _args, { loaders }) =>
    (await Promise.all(documentIds.map(id => loaders.document.load(id)))).filter(document => document !== null),
  proposed: ({ proposedMinor: minor, currency, phase }) =>
    minor === null || phase !== 'AWAITING_ANSWER' ? null : { minor, currency },
  accepted: ({ acceptedMinor: minor, currency }) => (minor === 0 ? null : { minor, currency }),
};
