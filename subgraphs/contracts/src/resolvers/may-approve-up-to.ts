import { amountText } from '@surety/domain';
import type { Contact } from '../persistence/party.ts';

type Approval = Pick<Contact, 'approvalMinor' | 'approvalCurrency'>;

/** Up to how much a contact may approve, as the graph says it; null: nothing. */
export const mayApproveUpTo = ({ approvalMinor: minor, approvalCurrency: currency }: Approval) =>
  minor === null || currency === null ? null : { amount: amountText({ minor, currency }), currency };
