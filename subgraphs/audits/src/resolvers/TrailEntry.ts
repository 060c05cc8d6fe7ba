import type { Role, TrailEntryResolvers } from '../generated/types.ts';

export const TrailEntry: TrailEntryResolvers = {
  role: ({ role }) => role.split(' ')[0]?.toUpperCase() as Role,
  channel: ({ channel }) => channel as 'GRAPH' | 'WORKFLOW' | 'OPERATOR',
  outcome: ({ outcome }) => outcome as 'DONE' | 'REFUSED',
  link: ({ position, role, salt, contentHash, hash }) => ({ position, roles: role, salt, contentHash, hash }),
};
