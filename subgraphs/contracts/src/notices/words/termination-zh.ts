import type { HandoverState } from '../../rules/handover.ts';
import type { TerminationWords } from './termination-en.ts';

const before = (instant: string | null): string => (instant === null ? '' : `在 ${instant} 前`);
const states: Readonly<Record<HandoverState, string>> = { OPEN: '待移交', HANDED_OVER: '已移交', ACCEPTED: '已验收' };

/** The words of mails about the end of a contract, in Chinese. */
export const TERMINATION_ZH: TerminationWords = {
  subject: (what, contract, termination) => `${what}：合同“${contract}”（${termination}）`,
  lastDay: (day, timeZone, instant) => `${day}（${timeZone}）当日结束之时，即 ${instant}`,
  or: mutations => mutations.join(' 或 '),
  doSo: mutations => `请使用 ${mutations} 办理。`,
  notice: {
    subject: '终止通知',
    opening: ({ contract, giver, end }) =>
      `${giver} 终止合同“${contract}”。合同终止于 ${end ?? '最后一日'}；在此之前，一切承诺照常有效。`,
    confirm: '请确认已收到本通知。无论是否确认，合同均按期终止。',
  },
  offer: {
    subject: '协议终止提议',
    opening: ({ contract, giver, end, by }) =>
      `${giver} 提议协议终止合同“${contract}”：${end === null ? '自贵方同意时起立即终止' : `终止于 ${end}`}。请${before(by)}同意或拒绝；未答复的，合同继续有效。`,
  },
  news: {
    GIVE_NOTICE: {
      subject: '通知已发出',
      says: ({ contract, end }) => `贵方终止合同“${contract}”的通知已发出。合同终止于 ${end ?? '最后一日'}。`,
    },
    OFFER: {
      subject: '提议已发出',
      says: ({ contract, end }) =>
        `贵方终止合同“${contract}”的提议已发出：${end === null ? '自对方同意时起立即终止' : `终止于 ${end}`}。`,
    },
    CONFIRM: {
      subject: '通知已确认',
      says: ({ contract, end }) => `终止合同“${contract}”的通知已获确认。合同终止于 ${end ?? '最后一日'}。`,
    },
    AGREE: {
      subject: '双方已同意终止',
      says: ({ contract, end }) => `双方同意终止合同“${contract}”。合同终止于 ${end ?? '达成协议之时'}。`,
    },
    REFUSE: {
      subject: '提议被拒绝',
      says: ({ contract }) => `终止合同“${contract}”的提议被拒绝。合同继续有效。`,
    },
    WITHDRAW: {
      subject: '已撤回',
      says: ({ contract, giver }) => `${giver} 已撤回终止合同“${contract}”的通知或提议。合同继续有效。`,
    },
    LAPSE: {
      subject: '提议失效',
      says: ({ contract }) => `终止合同“${contract}”的提议未获及时答复，已失效。`,
    },
    REPLACE: {
      subject: '通知已被取代',
      says: ({ contract }) => `终止合同“${contract}”的通知已由双方此后的约定取代。`,
    },
    RECORD_IMPACT: {
      subject: '终止的影响',
      says: ({ contract, end }) => `合同“${contract}”终止于 ${end ?? '最后一日'}。终止的影响如下。`,
    },
    END: {
      subject: '合同已终止',
      says: ({ contract }) =>
        `合同“${contract}”已终止，服务承诺不再有效。未结的违约及其抵扣继续办理直至结清。现移交下列各项。`,
    },
    SIGN_HANDOVER: {
      subject: '移交完成',
      says: ({ contract }) => `双方已签字确认合同“${contract}”的各项均已移交。`,
    },
  },
  unconfirmed: '通知在期满前未获确认。此事已记录在案，不影响合同终止。',
  tasks: {
    answer: '同意或拒绝该提议',
    confirmation: '确认该通知',
    impact: '说明终止的影响',
    signature: '签字确认各项均已移交',
    handOver: thing => `移交${thing}`,
    accept: thing => `验收或退回已移交的${thing}`,
  },
  turn: {
    subject: '轮到您办理',
    opening: ({ contract, by }, task) => `合同“${contract}”的终止现由您办理：请${before(by)}${task}。`,
  },
  reminder: {
    subject: '提醒',
    opening: ({ contract, by }, task) => `合同“${contract}”的终止仍待办理：请${before(by)}${task}。`,
  },
  overdue: {
    subject: '逾期',
    opening: ({ contract, by }, task) =>
      `合同“${contract}”的终止中，下列事项应${before(by)}完成，但尚未完成：${task}。`,
    stillAwaited: '该事项仍待办理。',
  },
  labels: {
    contract: '合同',
    termination: '终止编号',
    givenBy: '提出方',
    ground: '依据',
    reason: '理由',
    evidence: '证明',
    breaches: '违约',
    noticeDays: '通知期',
    end: '终止于',
    answer: '答复',
    stops: '停止的内容',
    remarks: '说明',
    openBreaches: '未结违约',
    openCredits: '未结抵扣',
    openChanges: '未结变更',
    rejected: '不完整的原因',
  },
  grounds: {
    MUTUAL_AGREEMENT: '双方协商一致',
    AGREED_CONDITION: '合同约定的条件成就',
    INTERRUPTION: '服务中断',
    UNFIT_SERVICE: '服务不合格并造成重大损失',
    OTHER: '其他法定或约定的依据',
  },
  causes: { FORCE_MAJEURE: '不可抗力', SYSTEM_FAILURE: '系统故障', PROVIDERS_FAULT: '服务方过错' },
  groundBecause: (ground, cause) => `${ground}：${cause}`,
  days: count => `${count} 天`,
  stops: (what, forWhom) => `${what}（${forWhom}）`,
  things: {
    RECORDS: '服务记录',
    DATA_EXPORT: '客户数据',
    KNOWLEDGE_BASE: '知识库',
    ACCESS: '账号和密钥',
    EQUIPMENT: '设备',
    SUPPORT: '终止后的支持',
  },
  item: (thing, owner, dueOn, state) => `${thing}：${owner}，${dueOn} 前，${states[state]}`,
  owner: '服务方负责人',
  atOnce: '立即',
};
