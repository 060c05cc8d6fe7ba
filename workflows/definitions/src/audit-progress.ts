import type { AuditPhase } from '@surety/workflow-contract';
import type { AuditLife } from './audit-life.ts';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';

/** Shows where the audit stands, to operators and in the graph. */
export function showAudit({ input, journal, standing }: AuditLife): Promise<void> {
  const { tenant, contractId, auditId, kind } = input;
  const { phase, due, openFindings } = standing;
  const { says, ...place } = PLACES[phase];
  const left = phase === 'REPORTED' ? ` (${openFindings} left)` : '';
  const shown: Shown = {
    phase,
    ...place,
    nextDeadline: due,
    standing: `${KINDS[kind]} ${auditId}: ${says}${left}`,
  };
  return showInGraph(journal, shown, { tenant, contractId, recordId: auditId });
}

const KINDS = { INTERNAL: 'Internal audit', EXTERNAL: 'External audit' } as const;

type Place = Pick<Shown, 'whoseTurn' | 'workItem' | 'next'> & { readonly says: string };

const ESCALATES = "the provider's manager is told, and it is still awaited";

const PLACES: Readonly<Record<AuditPhase, Place>> = {
  DRAFT: {
    says: 'its plan drafted it, and a manager of the provider is to name independent auditors',
    whoseTurn: 'PROVIDER',
    workItem: 'NAME_AUDITORS',
    next: 'if none are named by then, all contacts of the provider are told, and it is still awaited',
  },
  ORDERED: {
    says: 'its auditors are to begin',
    whoseTurn: 'AUDITORS',
    workItem: 'BEGIN_AUDIT',
    next: `if they have put nothing on record by then, ${ESCALATES}`,
  },
  FIELD_WORK: {
    says: 'its auditors are at work, and are to report it',
    whoseTurn: 'AUDITORS',
    workItem: 'REPORT_AUDIT',
    next: `if it is not reported by then, ${ESCALATES}`,
  },
  REPORTED: {
    says: 'it is reported, and its findings are being put right',
    whoseTurn: 'PROVIDER',
    workItem: null,
    next: 'each finding has deadlines of its own, in its remediation; with the last one that is verified as solved the audit is closed',
  },
  CLOSED: { says: 'it is closed', whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' },
  CANCELLED: { says: 'it was cancelled', whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' },
};
