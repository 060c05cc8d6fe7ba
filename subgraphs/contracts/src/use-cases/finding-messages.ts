import type { Outbox } from '@surety/platform/outbox';
import type { RemediationSignals, Sent } from '@surety/workflow-contract';
import type { FindingToTell } from '../persistence/finding-to-tell.ts';

/** Tells the lifecycle of a finding that a notification was accepted. */
export const sendFindingTold = (
  outbox: Outbox,
  { workflowId }: Pick<FindingToTell, 'workflowId'>,
  args: Omit<RemediationSignals['told'], keyof Sent>,
): Promise<void> => outbox.send({ workflow: 'remediation', workflowId, signal: 'told', args });
