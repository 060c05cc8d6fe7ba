/** What the remedy of a breach has people do (H7.3). */
export const REMEDY_WORK = [
  'ANSWER_ATTRIBUTION',
  'PLAN_RECTIFICATION',
  'ANSWER_SETTLEMENT',
  'RECTIFY',
  'ACCEPT_RECTIFICATION',
  'RESOLVE_ESCALATION',
] as const;
