import type { Outbox } from '@surety/platform/outbox';
import type { AuditSignals, Sent } from '@surety/workflow-contract';
import type { AuditToTell } from '../persistence/audit-to-tell.ts';

/** Tells the lifecycle of an audit that a notification was accepted. */
export const sendAuditTold = (
  outbox: Outbox,
  { workflowId }: Pick<AuditToTell, 'workflowId'>,
  args: Omit<AuditSignals['told'], keyof Sent>,
): Promise<void> => outbox.send({ workflow: 'audit', workflowId, signal: 'told', args });
