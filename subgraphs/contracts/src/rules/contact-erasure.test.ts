import { describe, expect, test } from 'vitest';
import { decideContactErasure, type Erasable } from './contact-erasure.ts';

const CLERK: Erasable = { isPartyLive: true, maySign: false, others: [{ maySign: true }], isToVote: false };

describe('a contact is erased on its request when it is needed no more (GDPR art. 17, PIPL art. 47)', () => {
  test.each([
    ['somebody else is there', CLERK, null],
    ['nobody else can be told', { ...CLERK, others: [] }, 'nobody else to be told'],
    ['nobody else may sign', { ...CLERK, maySign: true, others: [{ maySign: false }] }, 'nobody else who may sign'],
    ['another one may sign', { ...CLERK, maySign: true }, null],
    ['its party has no live contract', { ...CLERK, isPartyLive: false, maySign: true, others: [] }, null],
    ['its vote is awaited', { ...CLERK, isToVote: true }, 'its vote on a change is awaited'],
  ])('%s', (_, contact, why) => {
    const decided = decideContactErasure(contact);
    if (why === null) expect(decided.ok).toBe(true);
    else expect(decided).toMatchObject({ ok: false, problem: { code: 'CONTACT_NEEDED' } });
    if (!decided.ok) expect(JSON.stringify(decided.problem)).toContain(why);
  });
});
