/** What waits for people of a finding, which audits owns (H6.3). */
export const FINDING_WORK = ['PLAN_REMEDIATION', 'REMEDIATE', 'ANSWER_EXTENSION', 'VERIFY_REMEDIATION'] as const;
