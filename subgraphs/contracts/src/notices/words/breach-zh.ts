import type { BreachWords } from './breach-en.ts';

const UNITS = { PERCENT: '%', HOURS: '小时', MINUTES: '分钟', POINTS: '分' } as const;

/** How reasons of revisions begin, as metrics words them. What people wrote follows in their own words. */
const REASONS: readonly (readonly [string, string])[] = [
  ['time left out: ', '经双方同意剔除的时间：'],
  ['correction: ', '更正：'],
  ['maintenance declared: ', '公布维护：'],
  ['maintenance cancelled: ', '取消维护：'],
  ['facts arrived', '收到了数据'],
  ['time passed', '时间推移'],
  ['suspension of the contract', '合同中止'],
  ['the contract ended before its term', '合同提前终止'],
  ['contract handed over', '合同内容交付'],
  ['a survey closed', '调查结束'],
];

function translated(reason: string): string {
  const [begin = '', instead = ''] = REASONS.find(([start]) => reason.startsWith(start)) ?? [];
  return `${instead}${reason.slice(begin.length)}`;
}

/** The words of mails about breaches, in Chinese. */
export const BREACH_ZH: BreachWords = {
  indicators: {
    AVAILABILITY: '可用率',
    MTTR: '平均恢复时间',
    MTTF: '平均无故障时间',
    INTERRUPTION_TIME: '中断时间',
    CSAT: '满意度',
    NPS: '净推荐值',
  },
  inUnit: (decimal, unit) => `${decimal} ${UNITS[unit]}`,
  promised: {
    GTE: (what, limit, per) => `每${per}${what}不低于 ${limit}`,
    GT: (what, limit, per) => `每${per}${what}高于 ${limit}`,
    LTE: (what, limit, per) => `每${per}${what}不超过 ${limit}`,
    LT: (what, limit, per) => `每${per}${what}少于 ${limit}`,
  },
  per: { MONTH: '自然月', QUARTER: '自然季度', YEAR: '自然年', CONTRACT_YEAR: '合同年度' },
  measured: (availability, minutes) => `可用率 ${availability}，中断 ${minutes} 分钟`,
  measuredTime: (what, came) => `${what} ${came}`,
  noOutage: '没有中断',
  nothingKnown: '没有数据',
  labels: {
    contract: '合同',
    service: '服务',
    period: '周期',
    promised: '承诺',
    measured: '实测',
    measuredSoFar: '截至目前实测',
    because: '数据变动原因',
    breach: '违约编号',
    missedSince: '确定未达标时间',
    found: '发现时间',
  },
  because: reason => reason.split('; ').map(translated).join('；'),
  named: (name, reference) => `${name}（${reference}）`,
  counted: { EXCLUDE: '既不计入约定时间，也不计为中断', UP: '计为正常', DOWN: '计为中断' },
  revisions: (evaluation, revision) => `${evaluation}（第 ${revision} 版）`,
  between: '、',
  computed: {
    AVAILABILITY: '可用率为约定时间减去中断时间，再除以约定时间；相互重叠的中断只计一次。',
    MTTR: '平均恢复时间为各次中断的时间之和除以中断次数；相互重叠的中断计为一次。',
    MTTF: '平均无故障时间为计入的时间减去各次中断的时间，再除以中断次数；相互重叠的中断计为一次。',
    CSAT: '满意度为该期间已结束的各次调查的全部回答中评 4 分和 5 分的比例；回答过少的调查不计入。',
    NPS: '净推荐值为该期间已结束的各次调查的全部回答中评 9 分和 10 分的比例减去评 0 至 6 分的比例；回答过少的调查不计入。',
    INTERRUPTION_TIME: '中断时间为所有中断的时间之和，不论影响范围均全额计入；相互重叠的中断只计一次。',
  },
  partialOutages: {
    WHOLE: '服务部分中断的，按服务全部中断计算。',
    NONE: '仅计算服务全部中断的时间。',
  },
  inHours: timeZone => `约定时间仅为合同规定的服务时段，按 ${timeZone} 当地时间计算。`,
  howComputed: (computed, maintenance, unknown, evaluations) =>
    `计算方法：${computed}` +
    `维护时间${maintenance}；没有数据的时间${unknown}。` +
    `数值的小数位多于所示时，按较差的一侧取舍。每一步计算见评估 ${evaluations}。`,
  howAnswered: (computed, evaluations) =>
    `计算方法：${computed}数值的小数位多于所示时，按较差的一侧取舍。每一步计算见评估 ${evaluations}。`,
  quote: breach => `就此事与我方联系时，请注明 ${breach}。`,
  notice: {
    subject: ({ service, period, breach, missed }) =>
      `违约通知：${service} 在 ${period} 未达到承诺的${missed}（${breach}）`,
    opening: ({ service, period }) =>
      `我方就 ${service} 向贵方承诺的服务级别在 ${period} 未能达到。特此通知贵方该项违约。`,
    isWithdrawn: '此后数据已有变动；按下列数据，承诺并未违反。我方将撤回本通知。',
    isLate: by => `本通知已迟延：应于 ${by} 前发出。谨此致歉；该迟延已记录在案。`,
    acknowledge: '请确认已收到本通知：',
    next: '后续步骤：',
    analysis: by => `我方将查明原因并说明改进措施，期限为 ${by}。`,
    corrections: until => `测量数据的更正在 ${until} 前有效。如更正后不再违约，我方将通知贵方。`,
  },
  again: {
    subject: ({ service, period, breach }) => `违约通知（再次发送）：${service}，${period}（${breach}）`,
    opening: at => `我方已于 ${at} 将该项违约通知贵方，但贵方无人确认收到。现再次发送该通知。`,
  },
  unacknowledged: {
    subject: ({ service, period, breach }) => `违约通知未获确认：${service}，${period}（${breach}）`,
    opening: at => `我方已于 ${at} 将该项违约通知贵方联系人，此后无人确认，故特此告知您。我方已再次通知各联系人。`,
  },
  retracted: {
    subject: ({ service, period, breach }) => `违约通知撤回：${service}，${period}（${breach}）`,
    opening: ({ service, period, missed }) =>
      `我方曾通知贵方，${service} 在 ${period} 未达到承诺的${missed}。此后数据已有变动；按最新数据，承诺并未违反。我方撤回该通知。`,
    corrections: until => `测量数据的更正在 ${until} 前有效。如更正后再次构成违约，我方将通知贵方。原有数据仍可查阅。`,
  },
  reinstated: {
    subject: ({ service, period, breach }) => `违约通知恢复有效：${service}，${period}（${breach}）`,
    opening: ({ service, period, missed }) =>
      `我方曾撤回关于 ${service} 在 ${period} 未达到承诺的${missed}的通知。此后数据再次变动，表明承诺确未达到。该通知恢复有效。`,
    corrections: until => `测量数据的更正在 ${until} 前有效。`,
  },
  notTold: {
    subject: ({ service, period, breach }) => `尚未通知客户：${service}，${period}（${breach}）`,
    after12h: '应通知客户的 24 小时已过去一半。',
    after20h: '应通知客户的 24 小时仅剩 4 小时。',
    mustKnow: (customer, by) => `${customer} 须在 ${by} 前获知该项违约。`,
    between: '',
    held: '通知已被暂缓。请用 releaseBreachNotice 放行；暂缓期间期限不变。',
    notAccepted: '客户的邮件服务器尚未接收通知；系统会再次发送。请检查客户联系人的地址。',
  },
  late: {
    subject: ({ service, period, breach }) => `未按时通知客户：${service}，${period}（${breach}）`,
    opening: (customer, by) => `应于 ${by} 前将该项违约通知 ${customer}，但未做到；该迟延已记录在案。`,
    told: at => `客户已于 ${at} 获得通知。`,
  },
  analysisOverdue: {
    subject: ({ service, period, breach }) => `原因分析逾期：${service}，${period}（${breach}）`,
    opening: by => `该项违约的原因应于 ${by} 前查明，但没有分析记录。`,
    remedy: '请用 analyseBreach 记录原因和改进措施。',
  },
  credit: {
    reminder: {
      subject: ({ service, period, breach }) => `服务抵扣待申领：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, amount, until) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，贵方可申领 ${amount} 的服务抵扣。申领期已过一半：请在 ${until} 前用 claimCredit 申领，逾期失效。`,
    },
    lapsed: {
      subject: ({ service, period, breach }) => `服务抵扣已失效：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, amount, until) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，贵方本可在 ${until} 前申领 ${amount} 的服务抵扣。因无人申领，该抵扣已失效，并已记录在案。`,
    },
    toApprove: {
      subject: ({ service, period, breach }) => `服务抵扣待批准：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, amount, firstApprovedBy) =>
        firstApprovedBy === null
          ? `因 ${service} 在 ${period} 未达到承诺的${missed}，${amount} 的服务抵扣待批准。请用 approveCredit 批准，或用 refuseCredit 说明理由后拒绝。`
          : `因 ${service} 在 ${period} 未达到承诺的${missed}，${firstApprovedBy} 已批准 ${amount} 的服务抵扣。该数额超过限额，需第二人批准：请用 approveCredit 批准，或用 refuseCredit 说明理由后拒绝。`,
    },
    refused: {
      subject: ({ service, period, breach }) => `服务抵扣已被拒绝：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, amount, reason) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，计得 ${amount} 的服务抵扣。供应商予以拒绝，理由：“${reason}”。该决定已记录在案。`,
    },
    posted: {
      subject: ({ service, period, breach }) => `服务抵扣已入账：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, booked) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，${booked} 的服务抵扣已入账，将予支付或抵销。`,
    },
    reversed: {
      subject: ({ service, period, breach }) => `服务抵扣已冲回：${service}，${period}（${breach}）`,
      because: {
        MISS_LIFTED: '数据此后有变，本周期已没有未达标的目标',
        LIABILITY_EXCLUDED: '双方同意供应商不承担责任',
        NOT_MEASURED: '该项违约系报告所得，而服务抵扣按测量结果约定',
        NO_CREDIT_AGREED: '协议未约定服务抵扣',
        FEE_NOT_KNOWN: '协议未说明本周期的费用',
        NO_TIER_REACHED: '数据此后有变，现有的未达标不产生服务抵扣',
        USED_UP: '本周期或十二个月内可给予的数额已由其他违约用尽',
        ANOTHER_AMOUNT: '数据此后有变，或其他违约所得的服务抵扣使其数额改变',
      },
      opening: ({ service, period, missed }, booked, newest, because) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}而入账的 ${booked} 服务抵扣已冲回：${because}。按最新数据，抵扣额为 ${newest}；已多付部分由供应商与客户商定。`,
    },
    why: '该抵扣的计算步骤逐步记录在该项违约的补偿记录中。',
  },
  damages: {
    claimed: {
      subject: ({ service, period, breach }) => `损害赔偿待答复：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, { claimed, reason }) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，客户请求损害赔偿 ${claimed}，理由：“${reason}”。请用 acceptDamages 全部或部分同意，或用 refuseDamages 拒绝。`,
    },
    toAccept: {
      subject: ({ service, period, breach }) => `损害赔偿待第二人同意：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, { claimed, proposed, firstAcceptedBy, reason, answer }) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，客户请求损害赔偿 ${claimed}，理由：“${reason}”。${firstAcceptedBy} 同意 ${proposed}，理由：“${answer}”。该金额超过一人的权限，须由第二人用 acceptDamages 同意同一金额，或用 refuseDamages 拒绝。`,
    },
    accepted: {
      subject: ({ service, period, breach }) => `损害赔偿已同意：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, { claimed, accepted, answer }) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，客户请求损害赔偿 ${claimed}。供应商同意 ${accepted}，理由：“${answer}”。该款已入账，将予支付或抵销。`,
    },
    refused: {
      subject: ({ service, period, breach }) => `损害赔偿被拒绝：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, { claimed, answer }) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，客户请求损害赔偿 ${claimed}。供应商拒绝，理由：“${answer}”。`,
    },
    lifted: {
      subject: ({ service, period, breach }) => `损害赔偿已撤销：${service}，${period}（${breach}）`,
      opening: ({ service, period, missed }, { claimed }) =>
        `因 ${service} 在 ${period} 未达到承诺的${missed}，客户曾请求损害赔偿 ${claimed}。该项违约现已无应付款：数据此后有变，或双方同意供应商不承担责任。已入账的部分已冲回；已付部分由供应商与客户商定。`,
    },
  },
};
