/** What waits for the people of an audit, which audits owns (H6.3). */
export const AUDIT_WORK = ['NAME_AUDITORS', 'BEGIN_AUDIT', 'REPORT_AUDIT'] as const;
