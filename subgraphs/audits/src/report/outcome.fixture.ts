import type { AuditReportContent } from '../rules/audit-report.ts';
import type { EffectFigure } from '../rules/remediation-effect.ts';
import type { RemediationReportContent } from '../rules/remediation-report.ts';

const SHA256 = 'bac55ec5ce8f197d2984a1c9af455149aef0de32b596b54bffab822d9887dc0d';

/** As Surety drafts it. */
const DRAFTED =
  '8.7.2 Service continuity: the plan for emergencies was tried, and what the trial showed was put right.';

/** The report of an audit that found two things. */
export const AUDIT_REPORT: AuditReportContent = {
  auditId: 'aud_1',
  contractId: 'ctr_1',
  contract: { title: 'Archive & portal for the <b>Stadtarchiv</b>', externalId: 'C-2031-7' },
  timeZone: 'Europe/Berlin',
  kind: 'INTERNAL',
  period: '2030',
  scope: 'Backups of the archive <b>, and who looks at them.',
  criteria: [DRAFTED, 'Clause 4 of the contract'],
  owner: 'operator',
  teams: ['Operations', '服务台'],
  auditors: [{ subject: 'auditor', team: 'Quality' }],
  orderedBy: 'manager',
  orderedAt: '2031-02-01T09:00:00.000Z',
  begunAt: '2031-02-04T09:00:00.000Z',
  reportedBy: 'auditor',
  reportedAt: '2031-03-01T09:00:00.000Z',
  conclusions: 'Backups are made each night.\n\nNobody has tried one since 2029.',
  samples: [{ what: 'Backups of a quarter', of: 12, drawn: ['March', 'July'], seed: 'smp_1' }],
  interviews: [{ who: 'On call', heldAt: '2031-02-10T09:00:00.000Z' }],
  evidence: [
    { what: 'Log of the backups', obtainedFrom: 'Operations', obtainedAt: '2031-02-11T09:00:00.000Z', sha256: SHA256 },
  ],
  findings: [
    {
      findingId: 'fnd_1',
      grade: 'MAJOR',
      item: 'Clause 4 of the contract',
      says: 'No backup was tried.',
      owner: 'Operations',
      due: '2031-03-31',
      repeatsId: 'fnd_0',
    },
    {
      findingId: 'fnd_2',
      grade: 'OBSERVATION',
      item: DRAFTED,
      says: 'The log is kept for a week.',
      owner: 'Operations',
      due: '2031-05-30',
      repeatsId: null,
    },
  ],
};

const figure = (period: string, value: string, outcome: string): EffectFigure => ({
  evaluationId: `evl_${period}`,
  revision: 2,
  indicator: 'AVAILABILITY',
  period,
  outcome,
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  value,
});

/** The report of a remediation that worked at the second time. */
export const REMEDIATION_REPORT: RemediationReportContent = {
  findingId: 'fnd_1',
  contractId: 'ctr_1',
  contract: { title: 'Archive & portal for the <b>Stadtarchiv</b>', externalId: null },
  timeZone: 'Europe/Berlin',
  foundBy: 'aud_1',
  raisedAt: '2031-03-01T09:00:00.000Z',
  grade: 'MAJOR',
  item: 'Clause 4 of the contract',
  says: 'Disks run full.',
  owner: 'Operations',
  due: '2031-03-31',
  reopened: 1,
  rootCause: 'Nobody is told that a disk is nearly full.',
  plan: 'Disks are watched, and somebody is on call for that.',
  planned: { by: 'operator', at: '2031-03-04T09:00:00.000Z' },
  report: 'Each disk is watched since 20 March.\n\nThe alarm was tried.',
  reported: { by: 'operator', at: '2031-03-20T09:00:00.000Z' },
  verified: { by: 'auditor', at: '2031-03-22T09:00:00.000Z' },
  effect: {
    indicator: 'AVAILABILITY',
    outcome: 'EFFECTIVE',
    lookedAt: '2031-05-31T22:00:00.000Z',
    before: [figure('2031-01', '99.953703703703', 'MET'), figure('2031-02', '98.611111111111', 'MISSED')],
    after: [figure('2031-04', '99.999999999999', 'MET')],
  },
  solvedAt: '2031-05-31T22:00:00.000Z',
};
