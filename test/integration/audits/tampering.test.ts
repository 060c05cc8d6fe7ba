import { FIRST_HASH, linkOf } from '@surety/audits/trail-chain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';

const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };

type Head = { readonly position: number; readonly hash: string };
type Verified = {
  readonly intact: boolean;
  readonly verified: number;
  readonly head: Head | null;
  readonly fault: {
    readonly kind: string;
    readonly position: number;
    readonly entry: { readonly id: string } | null;
  } | null;
};
const VERIFY =
  'verifyTrail(known: $known) { intact verified head { position hash } fault { kind position entry { id } message } }';

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('audits', '2031-03-10T12:00:00Z');
});
afterAll(() => subgraph?.close());

const record = (contractId: string | null, numbers: readonly number[]) => {
  const rows = numbers.map(number => ({
    id: `trl_${contractId}${number}`,
    at: '2031-03-10T11:00:00.000Z',
    actor: 'kim',
    role: 'manager',
    channel: 'GRAPH',
    action: 'analyseBreach',
    outcome: 'DONE',
    subjectKind: 'breach',
    subjectId: `brc_${number}`,
    contractId,
    reason: 'the cause is known',
    details: `{"version":${number}}`,
  }));
  return subgraph.mutate(system, 'recordTrail', { subgraph: 'contracts', rows }, 'recorded');
};
const verify = async (contractId: string, known: Head | null = null, caller = auditor) => {
  const { data } = await subgraph.send<{ entities: [{ verifyTrail: Verified } | null] }>(
    caller,
    `query ($of: [_Any!]!, $known: TrailHeadInput) { entities: _entities(representations: $of) { ... on Contract { ${VERIFY} } } }`,
    { of: [{ __typename: 'Contract', id: contractId }], known },
  );
  return data?.entities[0]?.verifyTrail;
};
/** What only somebody with the rights of the database's owner can do. */
const tamper = async (statement: string, params: readonly unknown[] = []) => {
  await subgraph.query('alter table trail_entry disable trigger user');
  await subgraph.query(statement, [...params]);
  await subgraph.query('alter table trail_entry enable trigger user');
};

describe('a trail as it was recorded (H1.4)', () => {
  test('is verified from its first entry on, and says where it ends', async () => {
    await record('ctr_whole', [1, 2, 3]);
    const { head, ...found } = (await verify('ctr_whole')) ?? {};
    expect(found).toEqual({ intact: true, verified: 3, fault: null });
    expect(head).toEqual({ position: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('of a contract of which nothing was recorded is empty', async () => {
    expect(await verify('ctr_none')).toEqual({ intact: true, verified: 0, head: null, fault: null });
  });

  test('holds together however many write to it at once', async () => {
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    const writers = numbers.map(number => record('ctr_many', [number, (number + 1) % 40, (number + 7) % 40]));
    await Promise.all([...writers, ...numbers.map(number => record(null, [number]))]);
    expect(await verify('ctr_many')).toMatchObject({ intact: true, verified: 40 });
    const others = await subgraph.ask<{ verifyTrail: Verified }>(
      auditor,
      `query ($known: TrailHeadInput) { ${VERIFY} }`,
    );
    expect(others.verifyTrail).toMatchObject({ intact: true, verified: 40 });
  });

  test('goes on from a head that was kept', async () => {
    await record('ctr_kept', [1, 2]);
    const kept = (await verify('ctr_kept'))?.head ?? null;
    await record('ctr_kept', [3]);
    expect(await verify('ctr_kept', kept)).toMatchObject({ intact: true, verified: 3 });
  });

  test('with halves of surrogate pairs in it is kept as it is hashed', async () => {
    await record('ctr_\u{1f600}', [1]);
    const odd = { id: 'trl_odd', at: '2031-03-10T11:00:00.000Z', actor: '\ud800', role: 'manager', channel: 'GRAPH' };
    const rest = { action: 'x', outcome: 'DONE', subjectKind: 'x', subjectId: 'x', contractId: 'ctr_odd' };
    const rows = [{ ...odd, ...rest, reason: 'a\udc00b', details: '"\ud800"' }];
    await subgraph.mutate(system, 'recordTrail', { subgraph: 'contracts', rows }, 'recorded');
    expect(await verify('ctr_odd')).toMatchObject({ intact: true, verified: 1 });
    expect(await verify('ctr_\u{1f600}')).toMatchObject({ intact: true, verified: 1 });
  });

  test('is verified by its customer too, and by no other', async () => {
    await record('ctr_own', [1]);
    const parties = { providerId: 'pty_p', customerId: 'pty_customer', customerExternalId: 'customer' };
    await subgraph.mutate(system, 'adoptContractParties', { contractId: 'ctr_own', version: 1, ...parties }, 'adopted');
    expect(await verify('ctr_own', null, customer)).toMatchObject({ intact: true, verified: 1 });
    expect(await verify('ctr_own', null, { ...customer, party: 'other' })).toBeUndefined();
  });
});

describe('a trail that somebody changed in the database is found out (H1.4)', () => {
  test.each([
    ['another actor', "update trail_entry set actor = 'nobody' where id = $1", 'CONTENT_CHANGED'],
    ['another reason', 'update trail_entry set reason = null where id = $1', 'CONTENT_CHANGED'],
    ['other details', `update trail_entry set details = '{"version":9}' where id = $1`, 'CONTENT_CHANGED'],
    ['another outcome', "update trail_entry set outcome = 'REFUSED' where id = $1", 'ENTRY_CHANGED'],
    ['another instant', "update trail_entry set at = at + interval '1 millisecond' where id = $1", 'ENTRY_CHANGED'],
    ['another record', "update trail_entry set subject_id = 'brc_9' where id = $1", 'ENTRY_CHANGED'],
    ['an entry less', 'delete from trail_entry where id = $1', 'MISSING'],
    ['an entry of another contract', "update trail_entry set contract_id = 'ctr_else' where id = $1", 'MISSING'],
  ])('%s', async (name, statement, kind) => {
    const contractId = `ctr_${name.replaceAll(' ', '_')}`;
    await record(contractId, [1, 2, 3]);
    const id = `trl_${contractId}2`;
    await tamper(statement, [id]);
    expect(await verify(contractId)).toMatchObject({
      intact: false,
      verified: 1,
      fault: { kind, position: 2, entry: kind === 'MISSING' ? null : { id } },
    });
  });

  test('its newest entry is cut off', async () => {
    await record('ctr_cut', [1, 2, 3]);
    await tamper("delete from trail_entry where id = 'trl_ctr_cut3'");
    expect(await verify('ctr_cut')).toMatchObject({
      verified: 2,
      fault: { kind: 'MISSING', position: 3, entry: null },
    });
  });

  test('its newest entry is cut off, and the chain made to fit: whoever kept its head knows', async () => {
    await record('ctr_fit', [1, 2, 3]);
    const kept = (await verify('ctr_fit'))?.head ?? null;
    await tamper("delete from trail_entry where id = 'trl_ctr_fit3'");
    await subgraph.query(
      `update trail_chain set length = 2, hash = (select hash from trail_entry where id = 'trl_ctr_fit2') where contract_id = 'ctr_fit'`,
    );
    expect(await verify('ctr_fit')).toMatchObject({ intact: true, verified: 2 });
    expect(await verify('ctr_fit', kept)).toMatchObject({ intact: false, fault: { kind: 'MISSING', position: 3 } });
  });

  test('all of it is written anew by somebody who knows how: whoever kept its head knows', async () => {
    await record('ctr_anew', [1]);
    const kept = (await verify('ctr_anew'))?.head ?? null;
    const at = new Date('2031-03-10T11:00:00.000Z');
    const said = { role: 'manager', channel: 'GRAPH', subgraph: 'contracts', action: 'analyseBreach', outcome: 'DONE' };
    const about = { problemCode: null, subjectKind: 'breach', subjectId: 'brc_1', contractId: 'ctr_anew' };
    const content = { actor: 'somebody else', reason: 'the cause is known', details: '{"version":1}' };
    const forged = linkOf(
      { id: 'trl_ctr_anew1', at, ...said, ...about, ...content },
      { length: 0, hash: FIRST_HASH },
      'salt',
    );
    await tamper(
      "update trail_entry set actor = 'somebody else', salt = 'salt', content_hash = $1, hash = $2 where id = 'trl_ctr_anew1'",
      [forged.contentHash, forged.hash],
    );
    expect(await verify('ctr_anew')).toMatchObject({ fault: { kind: 'REWRITTEN', position: 1, entry: null } });
    await subgraph.query("update trail_chain set hash = $1 where contract_id = 'ctr_anew'", [forged.hash]);
    expect(await verify('ctr_anew')).toMatchObject({ intact: true });
    expect(await verify('ctr_anew', kept)).toMatchObject({ intact: false, fault: { kind: 'REWRITTEN', position: 1 } });
  });
});
