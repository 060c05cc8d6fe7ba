/** What a mail says of a complaint, as audits said it when it was asked for. */
export type ComplaintToTell = {
  readonly complaintId: string;
  readonly criterion: 'TIMELINESS' | 'ACCURACY' | 'COMPLETENESS' | 'CONSISTENCY';
  readonly says: string;
  /** RFC 3339. */
  readonly madeAt: string;
  readonly answer: string | null;
};
