/** The words of mails about complaints, in English. `ComplaintWords` is made from this table, so that every language has all of them. */
export const COMPLAINT_EN = {
  recorded: {
    subject: (title: string, complaint: string) => `Complaint on record: ${title} (${complaint})`,
    opening: (title: string) =>
      `A complaint of the customer about the contract ${title} is on record. The provider answers it, and the next review takes it as evidence.`,
  },
  answered: {
    subject: (title: string, complaint: string) => `Answer to a complaint: ${title} (${complaint})`,
    opening: (title: string) => `The provider has answered a complaint about the contract ${title}.`,
  },
  labels: {
    contract: 'Contract',
    criterion: 'About',
    madeAt: 'Made',
    says: 'Complaint',
    answer: 'Answer',
    complaint: 'Number',
  },
  criteria: {
    TIMELINESS: 'it came too late',
    ACCURACY: 'it was wrong',
    COMPLETENESS: 'something was missing',
    CONSISTENCY: 'it did not fit together',
  },
};
export type ComplaintWords = typeof COMPLAINT_EN;
