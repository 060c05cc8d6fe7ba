import { ApplicationFailure } from '@temporalio/common';

/** A record that a lifecycle knows is not there: no retry finds it. */
export function missing(id: string): never {
  throw ApplicationFailure.nonRetryable(`There is no ${id}.`, 'NOT_FOUND');
}
