import type { Outbox } from '@surety/platform/outbox';
import type { ReviewSignals, Sent } from '@surety/workflow-contract';
import type { ReviewToTell } from '../persistence/review-to-tell.ts';

/** Tells the review's lifecycle that a notification was accepted. */
export const sendReviewTold = (
  outbox: Outbox,
  { workflowId }: Pick<ReviewToTell, 'workflowId'>,
  args: Omit<ReviewSignals['told'], keyof Sent>,
): Promise<void> => outbox.send({ workflow: 'review', workflowId, signal: 'told', args });
