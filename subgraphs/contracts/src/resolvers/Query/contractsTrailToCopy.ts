import { TrailRow } from '@surety/platform/rows';
import type { QueryResolvers } from '../../generated/types.ts';

export const contractsTrailToCopy: NonNullable<QueryResolvers['contractsTrailToCopy']> = async (
  _parent,
  { limit },
  { em },
) => {
  const rows = await em.find(TrailRow, { copiedAt: null }, { orderBy: { at: 'asc', id: 'asc' }, limit });
  return rows.map(row => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    role: row.role,
    channel: row.channel,
    action: row.action,
    outcome: row.outcome,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    problemCode: row.problemCode ?? null,
    contractId: row.contractId ?? null,
    reason: row.reason ?? null,
    details: JSON.stringify(row.details),
  }));
};
