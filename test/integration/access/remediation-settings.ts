import {
  extensionAsked,
  openFinding,
  PLAN,
  plannedFinding,
  REPORT,
  reportedFinding,
  toDecide,
  type Way,
} from '../audits/remedied.ts';
import { PARTIES } from '../audits/reviewed.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

/** A finding of a contract of its own, at the step on which is to be decided. */
const on =
  (name: string, way: Way, input: object) =>
  async ({ audits }: AccessHouse, { customerId = '' }: Records): Promise<object> => {
    const finding = await way(audits, `ctr_to_${name}`, { parties: { ...PARTIES, customerId } });
    return { ...toDecide(finding), ...input };
  };

/** What must be there before something can be decided about a finding. */
export const REMEDIATION_SETTINGS = {
  'Mutation.planRemediation': on('plan_remediation', openFinding, PLAN),
  'Mutation.assignFinding': on('assign_finding', openFinding, { owner: 'Storage', reason: 'It is theirs.' }),
  'Mutation.askExtension': on('ask_extension', plannedFinding, { until: '2099-05-01', reason: 'Parts are late.' }),
  'Mutation.answerExtension': on('answer_extension', extensionAsked, { grants: true }),
  'Mutation.reportRemediation': on('report_remediation', plannedFinding, REPORT),
  'Mutation.verifyRemediation': on('verify_remediation', reportedFinding, { verifies: true }),
} as const;
