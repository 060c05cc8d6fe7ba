import { recordsOfPerson } from '@surety/platform/person';
import type { QueryResolvers } from '../../generated/types.ts';

export const personInContracts: NonNullable<QueryResolvers['personInContracts']> = (
  _parent,
  { names },
  { em, identity },
) => recordsOfPerson(em, identity.tenant, names);
