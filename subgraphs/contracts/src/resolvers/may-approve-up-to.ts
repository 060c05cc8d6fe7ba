import type { Money } from '@surety/domain';
import type { Contact } from '../persistence/party.ts';

type Approval = Pick<Contact, 'approvalMinor' | 'approvalCurrency'>;

/** Up to how much a contact may approve; null: nothing. */
export const mayApproveUpTo = ({ approvalMinor: minor, approvalCurrency: currency }: Approval): Money | null =>
  minor === null || currency === null ? null : { minor, currency };
