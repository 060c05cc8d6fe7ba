import { recordsOfPerson } from '@surety/platform/person';
import type { QueryResolvers } from '../../generated/types.ts';

export const personInAudits: NonNullable<QueryResolvers['personInAudits']> = (_parent, { names }, { em, identity }) =>
  recordsOfPerson(em, identity.tenant, names);
