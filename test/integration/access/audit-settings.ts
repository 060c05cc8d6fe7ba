import {
  type AuditView,
  aDraftedAudit,
  anAudit,
  anAuditWithEvidence,
  ITS_SHA256,
  NAMED,
  ORDER,
  TEXT_EVIDENCE,
} from '../audits/audited.ts';
import { PARTIES, planned } from '../audits/reviewed.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

const partiesOf = ({ customerId = '' }: Records) => ({ ...PARTIES, customerId });

/** An audit of a contract of its own. @param inputOf what else is said of it */
const on =
  (name: string, way: typeof anAudit, inputOf: (audit: AuditView) => object) =>
  async ({ audits }: AccessHouse, records: Records): Promise<object> => {
    const audit = await way(audits, `ctr_to_${name}`, partiesOf(records));
    return { auditId: audit.id, expectedVersion: audit.version, ...inputOf(audit) };
  };

/** What must be there before something can be put on record in an audit. */
export const AUDIT_SETTINGS = {
  'Mutation.orderAudit': async ({ audits }: AccessHouse, records: Records): Promise<object> => {
    await planned(audits, 'ctr_to_audit', {}, partiesOf(records));
    return { contractId: 'ctr_to_audit', ...ORDER };
  },
  'Mutation.nameAuditors': on('name_auditors', aDraftedAudit, () => NAMED),
  'Mutation.drawSample': on('draw_sample', anAudit, () => ({ population: ['INC-1', 'INC-2'], size: 1 })),
  'Mutation.noteInterview': on('note_interview', anAudit, () => ({})),
  'Mutation.addAuditEvidence': on('add_evidence', anAudit, () => TEXT_EVIDENCE),
  'Mutation.passAuditEvidence': on('pass_evidence', anAuditWithEvidence, ({ evidence: [piece] }) => ({
    evidenceId: piece?.id,
    sha256: ITS_SHA256,
  })),
  'Mutation.extendAudit': on('extend_audit', anAudit, () => ({
    due: '2099-05-01T00:00:00Z',
    reason: 'Parts are late.',
  })),
  'Mutation.cancelAudit': on('cancel_audit', anAudit, () => ({ reason: 'It was ordered twice.' })),
  'Mutation.reportAudit': on('report_audit', anAudit, () => ({ findings: [] })),
} as const;
