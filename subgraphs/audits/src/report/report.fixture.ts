import type { DayEvidence, EvaluationEvidence, Evidence } from '../rules/evidence.ts';
import type { ReportContent } from '../rules/report-content.ts';

const DAY_MS = 86_400_000;
const SERVICES = ['Archive', 'Customer portal'] as const;
/** Time down of a day of the month, in milliseconds, by service. */
const DOWN: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  Archive: { 10: 20 * 60_000, 21: 75_000 },
  'Customer portal': { 3: 95 * 60_000, 17: 4 * 3_600_000 },
};

const monthsFrom = (year: number, months: number): readonly string[] =>
  Array.from({ length: months }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const daysIn = (month: string): readonly string[] => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
};

const percentOf = (upMs: number, downMs: number): string => String((upMs / (upMs + downMs)) * 100);

function availability(
  serviceName: string,
  month: string,
  isWorse: boolean,
): readonly [EvaluationEvidence, DayEvidence[]] {
  const evaluationId = `evl_${serviceName.slice(0, 1).toLowerCase()}${month.replace('-', '')}`;
  const days = daysIn(month).map((day, index) => {
    const downMs = isWorse ? (DOWN[serviceName]?.[index + 1] ?? 0) : 0;
    return {
      evaluationId,
      day,
      value: percentOf(DAY_MS - downMs, downMs),
      upMs: DAY_MS - downMs,
      downMs,
      unknownMs: 0,
    };
  });
  const downMs = days.reduce((sum, day) => sum + day.downMs, 0);
  const allMs = days.length * DAY_MS;
  const allowedMs = Math.floor(allMs / 1_000);
  return [
    {
      evaluationId,
      revision: 1,
      targetId: `tgt_${serviceName.slice(0, 1).toLowerCase()}`,
      serviceId: `svc_${serviceName.slice(0, 1).toLowerCase()}`,
      serviceName,
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      limit: '99.9',
      unit: 'PERCENT',
      period: month,
      outcome: downMs > allowedMs ? 'MISSED' : 'MET',
      value: percentOf(allMs - downMs, downMs),
      isFinal: true,
      asOf: `${month}-28T00:00:00.000Z`,
      upMs: allMs - downMs,
      downMs,
      unknownMs: 0,
      excludedMs: 0,
      allowedMs,
      spentMs: downMs,
    },
    days,
  ];
}

/** What is known of so many months of 2031, the last of which is reported on. @param months 0: nothing was measured */
export function evidenceOf(months: number, changes: Partial<Evidence> = {}): Evidence {
  const all = monthsFrom(2031, months).map((month, index) =>
    SERVICES.map(service => availability(service, month, index % 3 === months % 3 || index === months - 1)),
  );
  const last = all.at(-1) ?? [];
  return {
    contractId: 'ctr_01',
    period: `2031-${String(Math.max(months, 1)).padStart(2, '0')}`,
    periodStart: new Date(Date.UTC(2031, Math.max(months, 1) - 1, 1)).toISOString(),
    periodEnd: new Date(Date.UTC(2031, Math.max(months, 1), 1)).toISOString(),
    collectedAt: new Date(Date.UTC(2031, Math.max(months, 1), 5, 8)).toISOString(),
    contract: {
      title: 'Archive & portal services for the <b>Stadtarchiv</b>',
      timeZone: 'UTC',
      provider: 'Datalab GmbH',
      customer: '上海市档案馆 Shanghai Archives',
    },
    evaluations: last.map(([evaluation]) => evaluation),
    days: last.flatMap(([, days]) => days),
    history: all.slice(0, -1).flatMap(month => month.map(([evaluation]) => evaluation)),
    breaches: [],
    changes: [],
    complaints: [],
    surveys: [],
    responses: [],
    ...changes,
  };
}

/** The course of a month in which something went wrong. */
export const COURSE: Pick<Evidence, 'breaches' | 'changes' | 'complaints' | 'surveys' | 'responses'> = {
  responses: [
    {
      serviceId: 'svc_a',
      serviceName: 'Archive',
      period: '2031-12',
      asOf: '2032-01-05T08:00:00.000Z',
      responded: 41,
      waiting: 0,
      p50Ms: 12 * 60_000,
      p90Ms: 95 * 60_000,
      p95Ms: 2 * 3_600_000,
      p99Ms: 6 * 3_600_000 + 90_000,
    },
    {
      serviceId: 'svc_c',
      serviceName: 'Customer portal',
      period: '2031-12',
      asOf: '2032-01-05T08:00:00.000Z',
      responded: 7,
      waiting: 2,
      p50Ms: 45_000,
      p90Ms: 26 * 3_600_000,
      p95Ms: 26 * 3_600_000,
      p99Ms: 26 * 3_600_000,
    },
  ],
  surveys: [
    {
      surveyId: 'srv_01KA000000000000000000000E',
      period: '2031-12',
      scale: 'CSAT',
      outcome: 'MISSED',
      value: '88.888888888888',
      limit: '90',
      unit: 'PERCENT',
      invited: 12,
      answered: 9,
      minimumAnswers: 5,
    },
  ],
  breaches: [
    {
      breachId: 'brc_01KA000000000000000000000A',
      serviceName: 'Customer portal',
      period: '2031-12',
      phase: 'RECTIFYING',
      standing: 'STANDING',
      toldAt: '2031-12-03T14:05:00.000Z',
      toldLate: false,
    },
  ],
  changes: [
    {
      changeId: 'chg_01KA000000000000000000000B',
      serviceName: 'Archive',
      phase: 'DOCUMENTED',
      requestedAt: '2031-12-02T09:00:00.000Z',
    },
  ],
  complaints: [
    {
      complaintId: 'cpl_01KA000000000000000000000C',
      criterion: 'TIMELINESS',
      madeAt: '2031-12-18T10:00:00.000Z',
      answeredAt: null,
    },
  ],
};

/** An approved report on evidence of that hash. */
export const contentOf = (evidence: Evidence, changes: Partial<ReportContent> = {}): ReportContent => ({
  reviewId: 'rev_01KA000000000000000000000D',
  contractId: evidence.contractId,
  kind: 'MONTHLY_EVALUATION',
  period: evidence.period,
  requestReason: null,
  evidenceSha256: '4f'.repeat(32),
  checks: [
    {
      item: 'targets',
      says: 'Each promised value is compared with what was measured, and what missed it is explained.',
      clause: '8.3.3',
      result: 'IN_ORDER',
      note: null,
    },
    {
      item: 'incidents',
      says: 'Response and recovery kept the promised times; outages that repeat are named.',
      clause: '8.6.1',
      result: 'SHORTCOMING',
      note: 'The outage of the 17th was taken up after an hour.',
    },
  ],
  conclusions:
    'The archive ran as promised. The portal missed its target: a certificate ran out at night, and nobody was on call.\n\nThe rota is changed; the certificate is renewed by machine.',
  measures: [{ field: 'TECHNOLOGY', what: 'Renew certificates by machine.', owner: 'Operations', due: '2032-01-31' }],
  targets: null,
  findings: [
    { grade: 'MAJOR', item: 'incidents', says: 'Nobody was on call.', owner: 'Service desk', due: '2032-01-15' },
  ],
  completedBy: 'kim.lee',
  completedAt: '2032-01-06T09:30:00.000Z',
  approvedBy: 'anna.weber',
  approvedAt: '2032-01-07T15:00:00.000Z',
  ...changes,
});
