import { describe, expect, test } from 'vitest';
import { breachActivities } from './breach.ts';
import type { Subgraphs } from './subgraph-client.ts';

const ID = { tenant: 'acme', breachId: 'brc_1' };
const SUBJECT = {
  contractId: 'ctr_1',
  serviceId: 'srv_1',
  period: '2031-02',
  periodStart: '2031-01-31T23:00:00.000Z',
  periodEnd: '2031-02-28T23:00:00.000Z',
};
const LEG = {
  targetId: 'tgt_1',
  revision: 2,
  indicator: 'AVAILABILITY',
  unit: 'PERCENT',
  limit: '99.9',
  outcome: 'MET',
  value: '100',
  downMs: 0,
};
const MORE = { operator: 'AT_LEAST', evaluatedAt: '2031-03-10T22:59:58.000Z' };
/** Corrected seconds before the seal: nobody has brought it to the breach. */
const CORRECTED = {
  ...LEG,
  ...MORE,
  id: 'evl_2',
  missedAt: null,
  reason: 'correction',
  budget: { allowedMs: 2_419_200 },
};
const RECORDED = {
  ...SUBJECT,
  legs: [{ ...LEG, evaluationId: 'evl_2', missedAt: null, reason: 'correction', allowedMs: 2_419_200 }],
};
const CREDIT = { phase: 'NOTHING_OWED', amount: null, claimableUntil: null, remindAt: null };

/** Subgraphs in which a breach stands, with what they are told, in order. */
function subgraphsWith({ isStale = false, kind = 'QUALITY_BELOW_STANDARD', legs = [{ evaluation: { id: 'evl_1' } }] }) {
  const told: object[] = [];
  const answers: Record<string, object> = {
    EvaluationsOfBreach: { breach: { kind, legs } },
    SettledEvaluations: { evaluationForBreach: { ...SUBJECT, evaluations: [CORRECTED], isStale, facts: [] } },
    RecordBreach: { recordBreach: { breachId: ID.breachId } },
    SettleCompensation: { settleCompensation: { breach: { version: 3, compensation: CREDIT } } },
    CloseBreach: { closeBreach: {} },
  };
  const nameOf = (operation: { toString(): string }): string =>
    /(?:query|mutation) (\w+)/.exec(String(operation))?.[1] ?? '';
  const subgraphs = {
    ask: async (_subgraph: string, _tenant: string, operation: object) => answers[nameOf(operation)],
    tell: async (_subgraph: string, _tenant: string, operation: object, { input }: { input: object }) => {
      told.push({ [nameOf(operation)]: input });
      return answers[nameOf(operation)];
    },
  } as unknown as Subgraphs;
  return { told, activities: breachActivities(subgraphs) };
}

describe('the record of a breach follows the newest evaluations (H7.3, H7.3.4)', () => {
  test('before its credit is worked out on them', async () => {
    const { told, activities } = subgraphsWith({});
    await activities.settleCompensation(ID);
    const figures = [{ ...LEG, ...MORE, evaluationId: 'evl_2' }];
    expect(told).toEqual([
      { RecordBreach: RECORDED },
      { SettleCompensation: { breachId: ID.breachId, figures, facts: [] } },
    ]);
  });

  test('before it is closed, and says how much of that its lifecycle has heard', async () => {
    const { told, activities } = subgraphsWith({});
    await activities.closeBreach({ ...ID, withdrawals: 0, reinstatements: 0 });
    expect(told).toEqual([
      { RecordBreach: RECORDED },
      { CloseBreach: { breachId: ID.breachId, withdrawals: 0, reinstatements: 0 } },
    ]);
  });

  test('not while facts of the period are being evaluated: nothing is settled or closed then', async () => {
    const { told, activities } = subgraphsWith({ isStale: true });
    await expect(activities.settleCompensation(ID)).rejects.toThrow('still being evaluated');
    await expect(activities.closeBreach(ID)).rejects.toThrow('still being evaluated');
    expect(told).toEqual([]);
  });

  test('what was reported has none to follow', async () => {
    const { told, activities } = subgraphsWith({ kind: 'INTERRUPTION', legs: [] });
    await activities.settleCompensation(ID);
    await activities.closeBreach(ID);
    expect(told).toEqual([
      { SettleCompensation: { breachId: ID.breachId, figures: [], facts: [] } },
      { CloseBreach: { breachId: ID.breachId } },
    ]);
  });

  test('what was measured and has none is a fault', async () => {
    const { told, activities } = subgraphsWith({ legs: [] });
    await expect(activities.closeBreach(ID)).rejects.toMatchObject({ type: 'NOT_FOUND', nonRetryable: true });
    expect(told).toEqual([]);
  });
});
