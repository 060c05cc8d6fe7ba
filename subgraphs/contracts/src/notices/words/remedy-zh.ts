import type { RemedyWords, Said } from './remedy-en.ts';

const by = (instant: string | null): string => (instant === null ? '' : `于 ${instant} 前`);
const MANAGER_TOLD = '逾期将告知贵方负责人，该事项仍待完成。';
const afterMediation = ({ due, isDisputed }: Said): string =>
  isDisputed ? '双方未就是否构成违约达成一致：此情况已记录在案，此处不再处理。' : `客户可${by(due)}选择因此终止合同。`;
const PROPOSED = ({ miss }: Said): string => `${miss}已有和解方案提出。`;

/** 违约补救邮件的用语。 */
export const REMEDY_ZH: RemedyWords = {
  missed: (service, period) => `${service} 在 ${period} 的未达标事项`,
  subject: (what, service, period, breach) => `${what}：${service} 在 ${period} 的违约（${breach}）`,
  tasks: {
    confirmation: { words: '确认客户的报告，或提出异议并说明理由', otherwise: '逾期未答复的，视为确认，并记录在案。' },
    contest: { words: '坚持服务方提出异议的报告，或予以撤回', otherwise: '逾期未答复的，视为坚持，由双方负责人决定。' },
    attribution: { words: '表示是否同意服务方不承担责任', otherwise: '逾期未答复的，视为服务方应承担责任。' },
    plan: { words: '制定整改计划', otherwise: MANAGER_TOLD },
    settlement: { words: '答复对方提出的和解方案', otherwise: '逾期未答复的，由双方负责人协商解决。' },
    rectification: { words: '实施整改措施并提交报告', otherwise: MANAGER_TOLD },
    acceptance: { words: '接受或拒绝整改', otherwise: '逾期未答复的，视为接受，并记录在案。' },
    escalated: { words: '与对方负责人协商解决', otherwise: '逾期未解决的，进入调解。' },
    mediation: {
      words: '记录调解结果，或请对方记录',
      otherwise: '逾期没有经双方确认的结果的，客户可选择终止合同。',
    },
    outcome: { words: '确认对方记录的调解结果或提出异议', otherwise: '逾期未答复的，视为调解未成。' },
    termination: {
      words: '选择因此终止合同、接受已报告的整改或同意新的计划',
      otherwise: '逾期未选择的，由服务方重新制定计划。',
    },
  },
  otherwiseDisputed: '没有双方确认的结果的，仍记录为有异议。',
  or: mutations => mutations.join(' 或 '),
  doSo: mutations => `请使用 ${mutations}。`,
  labels: {
    contract: '合同',
    service: '服务',
    period: '周期',
    breach: '违约',
    cause: '原因',
    putDownTo: '归因于',
    improvement: '改进',
    measure: '措施',
    report: '报告',
    rejectedBecause: '拒绝理由',
    settlement: '和解方案',
    amount: '金额',
    termsFrom: '条款变更生效日',
    notAcceptedBecause: '不接受的理由',
    reason: '理由',
    mediator: '调解人',
    outcome: '调解结果',
    outcomeText: '说明',
  },
  measure: (what, owner, due) => `${what}（${owner}，${due} 前）`,
  attributions: { PROVIDER: '服务方', CUSTOMER: '客户', THIRD_PARTY: '第三方', FORCE_MAJEURE: '不可抗力' },
  outcomes: { NEW_PLAN: '新的计划', ACCEPTANCE: '接受整改', FAILED: '未达成一致' },
  turn: {
    subject: '待您处理',
    opening: (miss, task, due, otherwise) => `${miss}轮到您处理：请${by(due)}${task}。${otherwise}`,
  },
  reminder: {
    subject: '提醒',
    opening: (miss, task, due, otherwise) => `${miss}仍待处理：请${by(due)}${task}。${otherwise}`,
  },
  overdue: {
    subject: '逾期',
    opening: (miss, task, due) => `${miss}的下列事项本应${by(due)}完成而未完成：${task}。该事项仍待完成。`,
  },
  extended: {
    subject: '分析延期',
    opening: (miss, due) => `查明${miss}的原因需要更多时间，现定于 ${due} 前完成。`,
  },
  escalated: {
    subject: '升级处理',
    rejected: times => `整改已被拒绝 ${times} 次，达到合同约定的次数。`,
    noSettlement: '双方未达成和解。',
    disputed: (miss, due) =>
      `服务方对关于${miss}的报告提出异议，客户坚持该报告。是否构成违约须由双方负责人${by(due)}决定：服务方可予以确认，客户可予以撤回，任何一方均可要求调解。逾期未解决的，进入调解。`,
    opening: (why, miss, due) =>
      `${why}${miss}须由双方负责人${by(due)}协商解决：服务方可提出新的计划，客户可接受已报告的整改，任何一方均可要求调解。逾期未解决的，进入调解。`,
  },
  stopped: {
    subject: '无需再处理',
    takenBack: miss => `关于${miss}的报告已撤回。进行中的事项因此终止：无需再做任何事。`,
    opening: miss => `较新的数据表明${miss}不成立。进行中的事项因此终止：除非此后的数据使其重新成立，无需再做任何事。`,
  },
  resumed: {
    subject: '恢复处理',
    opening: (miss, due) =>
      `较新的数据使${miss}重新成立。原有事项从中断处继续，中断期间不计入期限。${due === null ? '' : `下一期限为 ${due}。`}`,
  },
  news: {
    subject: '进展',
    of: {
      CONFIRM_REPORT: ({ miss, isByDefault }) =>
        `${isByDefault ? `服务方未按时答复关于${miss}的报告，故视为确认，并记录在案。` : `服务方确认所报告的${miss}。`}服务方须查明原因并说明改进措施。`,
      CONTEST_REPORT: ({ miss }) => `服务方对关于${miss}的报告提出异议。`,
      UPHOLD_REPORT: ({ miss }) => `客户坚持关于${miss}的报告。`,
      AGREE_ATTRIBUTION: ({ miss }) => `客户同意服务方对${miss}不承担责任：无需整改，也不予赔付。`,
      REFUSE_ATTRIBUTION: ({ miss, isByDefault }) =>
        `${isByDefault ? '客户未按时答复是否同意' : '客户不同意'}服务方对${miss}不承担责任：照常整改。`,
      PLAN: ({ miss, due }) => `服务方已制定${miss}的整改计划，将${by(due)}提交报告。`,
      REPORT: ({ miss }) => `服务方已报告${miss}整改完成。`,
      ACCEPT: ({ miss, isByDefault, effectDue }) =>
        `${miss}的整改${isByDefault ? '因逾期未答复而视为接受' : '已被接受'}。${effectDue === null ? '' : `效果观察至 ${effectDue}。`}`,
      REJECT: ({ miss, due }) => `${miss}的整改被拒绝，须${by(due)}重新报告。`,
      PROPOSE_SETTLEMENT: PROPOSED,
      COUNTER_SETTLEMENT: PROPOSED,
      ACCEPT_SETTLEMENT: ({ miss }) => `${miss}的和解方案已被接受，即由双方签署，成为合同的补充协议。`,
      REJECT_SETTLEMENT: ({ miss }) => `${miss}的和解方案被拒绝：不经和解继续整改。`,
      LAPSE_SETTLEMENT: ({ miss }) => `${miss}的和解方案逾期无人答复。`,
      ASK_MEDIATION: ({ miss, due }) => `${miss}进入调解，应${by(due)}得出结果。`,
      RECORD_OUTCOME: ({ miss }) => `一方已记录${miss}的调解结果。`,
      DISPUTE_OUTCOME: ({ miss }) => `一方记录的${miss}的调解结果受到异议，须重新记录。`,
      AGREE_ON_NEW_PLAN: ({ miss }) => `${miss}经调解由服务方提出新的计划，双方已确认。`,
      AGREE_ON_ACCEPTANCE: ({ miss }) => `${miss}经调解接受已报告的整改，双方已确认。`,
      AGREE_ON_FAILURE: said => `${said.miss}调解未成，双方已确认。${afterMediation(said)}`,
      LAPSE_MEDIATION: said => `${said.miss}的调解逾期没有结果。${afterMediation(said)}`,
      CHOOSE_TERMINATION: ({ miss }) =>
        `客户选择因${miss}终止合同。不再整改，赔付照常结算。该选择构成终止事由，但不代替终止通知：终止通知须以书面形式作出。`,
      GRANT_NEW_PLAN: ({ miss }) => `客户不因${miss}终止合同，同意新的计划。`,
      LAPSE_TERMINATION_OPTION: ({ miss }) => `客户未按时选择是否因${miss}终止合同，由服务方重新制定计划。`,
      CONFIRM_EFFECT: ({ miss }) => `${miss}的整改已见成效：该服务在约定期间未再次违约。`,
      REPEAT: ({ miss }) => `${miss}的整改未见成效：该服务再次违约。`,
    },
  },
};
