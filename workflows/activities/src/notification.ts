import { ApplicationFailure } from '@temporalio/common';
import type { RequestNotificationMutationVariables } from './generated/contracts/graphql.ts';
import { RequestNotification } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

type Requested = RequestNotificationMutationVariables['input'] & { readonly tenant: string };

/** Has a fact told to one party; the same fact again is the same notification. */
export const requestNotification =
  (subgraphs: Subgraphs) =>
  async ({ tenant, ...input }: Requested): Promise<{ notificationId: string }> => {
    const { requestNotification: answer } = await subgraphs.tell('contracts', tenant, RequestNotification, { input });
    if (answer.notificationId === null)
      throw ApplicationFailure.nonRetryable(`No notification was made for ${input.fact}.`, 'NOT_FOUND');
    return { notificationId: answer.notificationId };
  };
