import { expect, test } from 'vitest';
import { maySign, type Signable } from './signing.ts';

const agreed: Signable = { providerId: 'p', customerId: 'c', phase: 'SIGNING', newest: 'ACCEPTED' };
const PROVIDER = { partyId: 'p', contactId: 'x' };

test.each<[string, Partial<Signable>, { partyId: string | null; contactId: string | null }, string[], string]>([
  ['what both agreed on', {}, PROVIDER, [], 'may sign'],
  ['what the other side signed already', {}, PROVIDER, ['c'], 'may sign'],
  ['a supplement of a contract in force', { phase: 'ACTIVE' }, PROVIDER, [], 'may sign'],
  ['a supplement of a contract that ended meanwhile', { phase: 'EXPIRED' }, PROVIDER, ['c'], 'WRONG_PHASE'],
  ['what is only offered', { phase: 'OFFERED', newest: 'OFFERED' }, PROVIDER, [], 'WRONG_PHASE'],
  ['what one’s own side signed already', {}, PROVIDER, ['p'], 'ALREADY_SIGNED'],
  ['nothing, as somebody without that authority', {}, { partyId: 'p', contactId: null }, [], 'NOT_AUTHORISED'],
  ['nothing, as a stranger', {}, { partyId: 'z', contactId: 'x' }, [], 'NOT_AUTHORISED'],
  ['nothing, for no party', {}, { partyId: null, contactId: 'x' }, [], 'NOT_AUTHORISED'],
])('%s', (_, changes, signatory, signedBy, expected) => {
  const signing = maySign({ ...agreed, ...changes }, signatory, signedBy);
  expect(signing.ok ? 'may sign' : signing.problem.code).toBe(expected);
});
