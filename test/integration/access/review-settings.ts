import {
  approvedReview,
  COMPLETED,
  collectedReview,
  completedReview,
  manager,
  PARTIES,
  planned,
  reviewSeen,
} from '../audits/reviewed.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

type Way = (audits: AccessHouse['audits'], contractId: string, parties: typeof PARTIES) => Promise<string>;

/** The customer of the records. */
const partiesOf = ({ customerId = '' }: Records) => ({ ...PARTIES, customerId });

/** A review of a contract of its own, at the step on which is to be decided. */
const on =
  (name: string, way: Way, input: object = {}) =>
  async ({ audits }: AccessHouse, records: Records): Promise<object> => {
    const reviewId = await way(audits, `ctr_to_${name}`, partiesOf(records));
    const { version: expectedVersion } = await reviewSeen(audits, reviewId, manager);
    return { reviewId, expectedVersion, ...input };
  };

/** What must be there before something can be decided about a plan or a review. */
export const REVIEW_SETTINGS = {
  'Mutation.changePlan': async (): Promise<object> => ({ owner: 'Operations' }),
  'Mutation.completeReview': on('complete', collectedReview, { ...COMPLETED, targets: null }),
  'Mutation.approveReview': on('approve', completedReview),
  'Mutation.returnReview': on('return', completedReview),
  'Mutation.answerReview': on('answer', approvedReview, { accepts: true }),
  'Mutation.requestReport': async ({ audits }: AccessHouse, records: Records): Promise<object> => {
    await planned(audits, 'ctr_to_request', {}, partiesOf(records));
    return { contractId: 'ctr_to_request', period: '2031-02', by: '2031-05-01T00:00:00Z' };
  },
} as const;
