import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { decideOnEnd, NOTICE } from './ending.ts';
import { type Caller, customer, type House, manager, openHouse, START, system } from './house.ts';

const A_DAY_MS = 86_400_000;
/** What somebody or time does about a contract in force, legal or not. */
type Steer =
  | { readonly does: 'giveNotice' | 'offerTermination'; readonly by: 'manager' | 'customer' }
  | { readonly does: (typeof ANSWERS)[number]; readonly by: 'manager' | 'customer' }
  | { readonly does: (typeof SUSPENSIONS)[number]; readonly by: 'manager' | 'customer' }
  | { readonly does: 'optOutOfRenewal'; readonly by: 'manager' | 'customer' }
  | { readonly does: 'PASS'; readonly days: number };
const ANSWERS = ['confirmNotice', 'withdrawNotice', 'agreeToTerminate', 'refuseTermination'] as const;
const SUSPENSIONS = ['suspendContract', 'agreeToSuspension', 'refuseSuspension', 'resumeContract'] as const;

const by = fc.constantFrom('manager' as const, 'customer' as const);
const steer: fc.Arbitrary<Steer> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('giveNotice' as const, 'offerTermination' as const), by }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom(...ANSWERS), by }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom(...SUSPENSIONS), by }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('optOutOfRenewal' as const), by }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('PASS' as const), days: fc.constantFrom(1, 15, 40) }) },
);

let house: House;
let cast: Cast;
let nowMs = Date.parse(START);
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Row = {
  readonly phase: string;
  readonly version: number;
  readonly terminated_at: Date | null;
  readonly suspended: boolean;
};
type Ending = { readonly id: string; readonly version: number; readonly phase: string; readonly ended_at: Date | null };
const contractOf = async (id: string): Promise<Row> => {
  const [row] = await house.query<Row>(
    `select phase, version, terminated_at,
            exists (select from suspension s where s.contract_id = c.id and s.state = 'IN_FORCE') as suspended
       from contract c where id = $1`,
    [id],
  );
  if (!row) throw new Error(`There is no contract ${id}.`);
  return row;
};
const endingsOf = (contractId: string): Promise<Ending[]> =>
  house.query<Ending>('select id, version, phase, ended_at from termination where contract_id = $1 order by id', [
    contractId,
  ]);

/** Does it as whoever sees the newest versions; what is refused changes nothing. */
async function take(contractId: string, step: Steer): Promise<void> {
  if (step.does === 'PASS') return await pass(contractId, step.days);
  const caller: Caller = step.by === 'manager' ? manager : customer;
  const { version: expectedVersion } = await contractOf(contractId);
  const newest = (await endingsOf(contractId)).at(-1);
  const reason = 'It is to be so.';
  switch (step.does) {
    case 'giveNotice':
      await decideOnEnd(house, caller, step.does, { contractId, expectedVersion, ...NOTICE });
      break;
    case 'offerTermination':
      await decideOnEnd(house, caller, step.does, { contractId, expectedVersion, reason });
      break;
    case 'confirmNotice':
    case 'agreeToTerminate':
    case 'withdrawNotice':
    case 'refuseTermination': {
      if (!newest) break;
      const answered = { terminationId: newest.id, expectedVersion: newest.version };
      const takesReason = step.does === 'withdrawNotice' || step.does === 'refuseTermination';
      await decideOnEnd(house, caller, step.does, takesReason ? { ...answered, reason } : answered);
      break;
    }
    default: {
      const type = step.does === 'optOutOfRenewal' ? 'OptOutOfRenewalInput' : 'SuspendContractInput';
      const query = `mutation ($input: ${type}!) { ${step.does}(input: $input) { problems { code } } }`;
      await house.ask(caller, query, { input: { contractId, expectedVersion, reason } });
    }
  }
}

/** Time passes, and the lifecycles bring to the rows what is due then. */
async function pass(contractId: string, days: number): Promise<void> {
  nowMs += days * A_DAY_MS;
  await house.setClock(new Date(nowMs).toISOString());
  for (const { id } of await endingsOf(contractId))
    await house.mutate(system, 'passTerminationDeadline', { terminationId: id });
  await house.mutate(system, 'passRenewal', { contractId });
  await house.mutate(system, 'expireContract', { contractId });
}

const RUNNING = ['NOTICE_GIVEN', 'CONFIRMED'];
const OVER = ['HANDOVER', 'HANDED_OVER'];

async function check(contractId: string): Promise<void> {
  const { phase, terminated_at: terminatedAt, suspended } = await contractOf(contractId);
  const endings = await endingsOf(contractId);
  const ended = endings.filter(each => each.ended_at !== null);
  const running = endings.filter(each => RUNNING.includes(each.phase));
  expect(['ACTIVE', 'TERMINATED', 'EXPIRED']).toContain(phase);
  expect(phase === 'TERMINATED').toBe(terminatedAt !== null);
  expect(endings.filter(each => OVER.includes(each.phase))).toEqual(ended);
  expect(running.length + ended.length).toBeLessThanOrEqual(1);
  if (phase === 'ACTIVE') expect(ended).toEqual([]);
  else expect(endings.filter(each => [...RUNNING, 'OFFERED'].includes(each.phase))).toEqual([]);
  if (phase === 'TERMINATED') expect(ended).toHaveLength(1);
  if (suspended) expect(phase).toBe('ACTIVE');
  const work = await house.query<{ kind: string; whose_turn: string; due: Date | null }>(
    'select kind, whose_turn, due from work_item where contract_id = $1',
    [contractId],
  );
  for (const { whose_turn: whoseTurn } of work) expect(['PROVIDER', 'CUSTOMER']).toContain(whoseTurn);
  const awaited = running.map(each => (each.phase === 'NOTICE_GIVEN' ? 'CONFIRM_TERMINATION' : 'RECORD_IMPACT'));
  for (const kind of awaited) expect(work.map(item => item.kind)).toContain(kind);
  for (const { kind, due } of work) if (kind.endsWith('_TERMINATION')) expect(due).not.toBeNull();
}

test('whatever is done about a contract, in any order: it never is in force and ended at once, and no deadline is nobody’s (H7.4)', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(steer, { minLength: 3, maxLength: 12 }), async steers => {
      const { id } = await takeOver(house, cast, { termEnd: dayAfter(50) });
      for (const step of steers) {
        await take(id, step);
        await check(id);
      }
      seen.add((await contractOf(id)).phase);
    }),
    { numRuns: 40, seed: 74 },
  );
  expect(seen, 'each end was come to').toEqual(new Set(['ACTIVE', 'TERMINATED', 'EXPIRED']));
}, 120_000);

/** A local day so long after the tenant's present. */
const dayAfter = (days: number): string => new Date(nowMs + days * A_DAY_MS).toISOString().slice(0, 10);
