import type { ContractSignals } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage, T0 } from './house.ts';

const TERM = { version: 1, termStart: day(1), termEnd: day(366), lastSealAt: day(376) };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const evaluated = (contract: Stage<ContractSignals>, evaluationId: string, revision = 1): Promise<void> =>
  contract.signal('evaluated', { evaluationId, outcome: 'MISSED', period: '2031-01', revision }, 'metrics');

describe('an agreement from its draft to the seal of its last period (H7.1)', () => {
  test('waits for both signatures, hands the version over, runs its term and ends after the last seal', async () => {
    const contract = await house.contract({}, { handOverVersion: async () => ({ nextCheckAt: day(40) }) });
    expect(contract.projections().at(-1)).toMatchObject({
      phase: 'DRAFT',
      whoseTurn: 'PROVIDER',
      workItem: 'OFFER',
      nextDeadline: null,
    });
    await contract.clock.advanceTo(hour(12));
    await contract.signal('signed', TERM);
    expect(contract.asked()).toEqual(['handOverVersion']);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'AWAITING_TERM', nextDeadline: day(1) });

    await contract.clock.advanceTo(day(1));
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(40), workItem: null });
    await contract.clock.advanceTo(day(39.9));
    expect(contract.asked()).toEqual(['handOverVersion']);
    await contract.clock.advanceTo(day(40));
    expect(contract.asked().slice(1)).toEqual(['evaluate']);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(366) });

    await contract.clock.advanceTo(day(366));
    expect(contract.asked().slice(2)).toEqual(['evaluate', 'expireContract']);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'EXPIRED', nextDeadline: day(376) });
    await evaluated(contract, 'evl_last');
    expect(contract.asked().slice(4)).toEqual(['recordBreach']);
    await contract.clock.advanceTo(day(376));
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'EXPIRED', nextDeadline: null });
    await contract.keep('contract-term');
  });

  test('each proposed version is compared with the past, and one that is refused holds nothing up (H1.4)', async () => {
    const refused = ApplicationFailure.nonRetryable('There is no such version.', 'NOT_FOUND');
    const contract = await house.contract(
      {},
      {
        assessVersion: async ({ version }) => {
          if (version === 2) throw refused;
        },
      },
    );
    await contract.signal('drafted', { assess: 1 });
    expect(contract.asked()).toEqual(['assessVersion']);
    expect(await contract.details()).toContain('version 1 was compared with the last 12 months');
    await contract.signal('drafted', { assess: 2 });
    expect(await contract.details()).toContain('**refused**: compares version 2 with what was measured');
    const answer = {
      version: 3,
      state: 'OFFERED',
      whoseTurn: 'PROVIDER',
      expiresAt: day(5),
      phase: 'OFFERED',
    } as const;
    await contract.signal('negotiated', { ...answer, assess: 3 });
    expect(contract.asked()).toEqual(['assessVersion', 'assessVersion', 'assessVersion']);
    await contract.signal('negotiated', {
      ...answer,
      state: 'WITHDRAWN',
      whoseTurn: null,
      expiresAt: null,
      phase: 'ABANDONED',
    });
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'ABANDONED' });
    await contract.keep('contract-assessed');
  });

  test('suspended by both sides and resumed: metrics is told each time, and the page says so', async () => {
    const asked: object[] = [];
    const contract = await house.contract(
      {},
      {
        leaveOut: async input => {
          asked.push({ since: input.since, until: input.until });
        },
      },
    );
    await contract.signal('signed', TERM);
    await contract.clock.advanceTo(day(2));
    const request = { suspensionId: 'sus_1', requestedBy: 'CUSTOMER', since: null, until: null } as const;
    await contract.signal('suspensionMoved', { ...request, state: 'REQUESTED' });
    expect(contract.projections().at(-1)).toMatchObject({
      phase: 'ACTIVE',
      whoseTurn: 'PROVIDER',
      workItem: 'ANSWER_SUSPENSION',
    });
    await contract.signal('suspensionMoved', { ...request, state: 'IN_FORCE', since: day(2) });
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'SUSPENDED', workItem: null });
    expect(await contract.details()).toContain('suspended by agreement: nothing is promised until one side resumes it');
    await contract.clock.advanceTo(day(5));
    await contract.signal('suspensionMoved', { ...request, state: 'ENDED', since: day(2), until: day(5) });
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE' });
    expect(asked).toEqual([
      { since: day(2), until: null },
      { since: day(2), until: day(5) },
    ]);
    await contract.clock.advanceTo(day(376));
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
    await contract.keep('contract-suspended');
  });

  test('each period is sealed by a timer that says so; reopened, it is open for the grace time and sealed again', async () => {
    const asked: string[] = [];
    const seals = [
      { at: day(72), periods: ['2031-02'] },
      { at: day(60), periods: ['2031-01'] },
      { at: day(72), periods: ['2031-02'] },
      null,
    ];
    const next = async () => ({ nextSeal: seals.shift() ?? null });
    const contract = await house.contract(
      {},
      {
        handOverVersion: async () => ({ nextCheckAt: null, nextSeal: { at: day(41), periods: ['2031-01'] } }),
        sealPeriods: next,
        reopenPeriod: async ({ reopeningId, lifecycle }) => {
          asked.push(`${reopeningId} ${lifecycle}`);
          return next();
        },
      },
    );
    await contract.signal('signed', TERM);
    await contract.clock.advanceTo(day(40));
    expect(contract.projections().at(-1)).toMatchObject({ nextDeadline: day(41) });
    expect(await contract.details()).toContain('2031-01 is sealed: late facts no longer count');
    await contract.clock.advanceTo(day(42));
    expect(contract.asked().filter(activity => activity === 'sealPeriods')).toHaveLength(1);
    expect(await contract.details()).toContain('2031-01 was sealed');
    await contract.signal('reopened', { reopeningId: 'rop_1', period: '2031-01', until: day(60) });
    expect(asked).toEqual([`rop_1 ${contract.handle.workflowId}`]);
    expect(contract.projections().at(-1)).toMatchObject({ nextDeadline: day(60) });
    expect(await contract.details()).toContain('2031-01 was reopened');
    await contract.clock.advanceTo(day(376));
    expect(contract.asked().filter(activity => activity === 'sealPeriods')).toHaveLength(3);
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
    await contract.keep('contract-reopened');
  });

  test('a lifecycle that begins with a reopening after the last seal ends when the period is sealed again', async () => {
    const contract = await house.contract(
      {
        ...TERM,
        termStart: hour(-9_000),
        termEnd: hour(-480),
        lastSealAt: hour(-240),
        phase: 'EXPIRED',
        handedOver: 1,
        reopened: [{ reopeningId: 'rop_1', period: '2030-12', until: day(10) }],
      },
      { reopenPeriod: async () => ({ nextSeal: { at: day(10), periods: ['2030-12'] } }) },
    );
    await contract.clock.advanceTo(day(9));
    expect(contract.asked()).toEqual(['reopenPeriod']);
    await contract.clock.advanceTo(day(11));
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
    expect(contract.asked()).toEqual(['reopenPeriod', 'sealPeriods']);
    await contract.keep('contract-reopened-after-its-end');
  });

  test('a run that begins suspended tells metrics at once: its predecessor may not have come to it', async () => {
    const suspension = {
      suspensionId: 'sus_1',
      state: 'IN_FORCE',
      requestedBy: 'CUSTOMER',
      since: T0,
      until: null,
    } as const;
    const contract = await house.contract({ ...TERM, phase: 'SUSPENDED', handedOver: 1, suspension });
    expect(contract.asked()).toEqual(['leaveOut']);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'SUSPENDED' });
  });

  test('changed evaluations go to the breach records in their order, also before the hand-over; one that comes twice goes once', async () => {
    const carried: string[] = [];
    const contract = await house.contract(
      {},
      {
        recordBreach: async ({ evaluationId }) => {
          carried.push(evaluationId);
          return { breachId: 'brc_1' };
        },
      },
    );
    for (const id of ['evl_1', 'evl_2', 'evl_3']) {
      await contract.handle.signal('evaluated', {
        from: 'metrics',
        sequence: Number(id.slice(4)),
        evaluationId: id,
        outcome: 'MISSED',
        period: '2031-01',
        revision: 1,
      });
    }
    await contract.handle.signal('evaluated', {
      from: 'metrics',
      sequence: 2,
      evaluationId: 'evl_2',
      outcome: 'MISSED',
      period: '2031-01',
      revision: 1,
    });
    await contract.clock.settle();
    expect(carried).toEqual(['evl_1', 'evl_2', 'evl_3']);
    await contract.signal('signed', TERM);
    expect(contract.asked().at(-1)).toBe('handOverVersion');
  });

  test('senders count apart: the first number of metrics is heard after the first of contracts', async () => {
    const contract = await house.contract({});
    await contract.signal('signed', TERM);
    await evaluated(contract, 'evl_1');
    expect(contract.asked()).toEqual(['handOverVersion', 'recordBreach']);
  });
});

describe('what no fact announces', () => {
  test('a check that becomes earlier moves the timer; a later one does not; each answer sets the next', async () => {
    const answers = [day(20), day(50)];
    const contract = await house.contract(
      { phase: 'ACTIVE', ...TERM, termStart: T0 },
      {
        handOverVersion: async () => ({ nextCheckAt: day(30) }),
        evaluate: async () => ({ nextCheckAt: answers.shift() ?? null }),
      },
    );
    await contract.signal('checkMoved', { nextCheckAt: day(10) }, 'metrics');
    await contract.signal('checkMoved', { nextCheckAt: day(25) }, 'metrics');
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(10) });
    await contract.clock.advanceTo(day(10));
    expect(contract.asked()).toEqual(['handOverVersion', 'evaluate']);
    await contract.clock.advanceTo(day(19.9));
    expect(contract.asked()).toHaveLength(2);
    await contract.clock.advanceTo(day(20));
    expect(contract.asked()).toHaveLength(3);
    expect(contract.projections().at(-1)).toMatchObject({ nextDeadline: day(50) });
    await contract.keep('contract-timer-moves');
  });

  test('an instant that moves while the one before it is being shown is shown too', async () => {
    const contract = await house.contract(
      { phase: 'ACTIVE', ...TERM, termStart: T0 },
      {
        project: async ({ nextDeadline }) => {
          if (nextDeadline !== day(20)) return;
          await contract.handle.signal('reviewsMoved', { from: 'audits', sequence: 2, nextReviewAt: null });
        },
      },
    );
    await contract.signal('reviewsMoved', { nextReviewAt: day(20) }, 'audits');
    expect(contract.projections().map(({ nextDeadline }) => nextDeadline)).toEqual([day(366), day(20), day(366)]);
  });

  test('an answer that is not ahead is asked again after a minute, not at once', async () => {
    const contract = await house.contract(
      { phase: 'ACTIVE', ...TERM, termStart: T0 },
      { handOverVersion: async () => ({ nextCheckAt: hour(1) }), evaluate: async () => ({ nextCheckAt: hour(1) }) },
    );
    await contract.clock.advanceTo(hour(1.05));
    expect(contract.asked()).toEqual(['handOverVersion', 'evaluate', 'evaluate', 'evaluate', 'evaluate']);
  });
});

const refuse = async (): Promise<never> => {
  throw ApplicationFailure.nonRetryable('There is no contract ctr_1 that you may see.', 'NOT_FOUND');
};

test('a refusal is shown with its code and the lifecycle goes on', async () => {
  let refuses = true;
  const contract = await house.contract(
    {},
    { handOverVersion: () => (refuses ? refuse() : Promise.resolve({ nextCheckAt: null })), recordBreach: refuse },
  );
  await contract.signal('signed', TERM);
  await evaluated(contract, 'evl_1');
  const details = await contract.details();
  expect(details).toContain(
    '**refused**: hands version 1 to metrics and audits (NOT_FOUND: There is no contract ctr_1 that you may see.)',
  );
  expect(details).toContain('**refused**: carries 2031-01, MISSED on revision 1, to the breach records');
  refuses = false;
  await contract.signal('signed', { ...TERM, version: 2 });
  expect(await contract.details()).toContain('version 2 was handed to metrics and audits');
  await contract.keep('contract-refused');
});
