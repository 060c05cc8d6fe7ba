import type { ClauseTemplate } from './catalogue.ts';

/** Clauses of version 2026-1, in our own words; a lawyer of each side reads them before they bind. */
export const SHIPPED_CLAUSES: readonly ClauseTemplate[] = [
  {
    code: 'APPLICABLE_LAW',
    title: { en: 'Applicable law and standards', zh: '适用法律与标准' },
    text: {
      en: 'This agreement is governed by the law named in it. The parties observe the rules on cybersecurity, data security and personal information that apply to them, and carry out the service after ISO/IEC 20000-1.',
      zh: '本协议适用协议中载明的法律。双方遵守各自适用的网络安全、数据安全和个人信息保护规定，并按照 ISO/IEC 20000-1 开展服务。',
    },
    items: ['H1.3'],
  },
  {
    code: 'DATA_PROTECTION',
    title: { en: 'Data protection', zh: '数据保护' },
    text: {
      en: 'The provider processes personal data only as this agreement and the customer’s instructions say, keeps it secure, and tells the customer without delay of any loss or disclosure. On request it finds, hands over and erases the data of one person. After the end of the agreement it returns the data and erases its copies, unless the law requires them to be kept.',
      zh: '服务方仅按照本协议和客户的指示处理个人信息，采取安全保护措施，发生丢失或泄露时立即告知客户。应客户要求，服务方查找、提供并删除某一自然人的信息。协议终止后，服务方返还数据并删除副本，法律要求保存的除外。',
    },
    items: ['H1.3'],
  },
  {
    code: 'CONFIDENTIALITY',
    title: { en: 'Confidentiality', zh: '保密' },
    text: {
      en: 'Each party keeps secret what it learns of the other’s business through this agreement, uses it only to carry the agreement out, and gives it only to those who need it and are bound likewise. This holds for three years after the end of the agreement.',
      zh: '一方对因本协议获知的对方商业信息予以保密，仅用于履行本协议，且仅提供给确有需要并承担同等保密义务的人员。本义务在协议终止后三年内继续有效。',
    },
    items: ['H7.1', 'H7.2'],
  },
  {
    code: 'PROVIDER_DUTIES',
    title: { en: 'Duties of the provider', zh: '服务方义务' },
    text: {
      en: 'The provider delivers the service as agreed, with qualified staff, assures its quality, solves problems at their cause, and supports the customer in using it.',
      zh: '服务方按约定由具备资质的人员提供服务，保证服务质量，从根源上解决问题，并为客户使用服务提供支持。',
    },
    items: ['H7.1', 'H7.2'],
  },
  {
    code: 'CUSTOMER_DUTIES',
    title: { en: 'Duties of the customer', zh: '客户义务' },
    text: {
      en: 'The customer uses the service lawfully, keeps its own environment secure, and changes nothing of the service without the provider’s consent.',
      zh: '客户依法使用服务，保障自身环境的安全，未经服务方同意不对服务进行更改。',
    },
    items: ['H7.2'],
  },
  {
    code: 'SUPPORT',
    title: { en: 'Support', zh: '支持' },
    text: {
      en: 'The provider responds to requests and faults within the agreed times, handles and repairs them, follows up whether the customer is content, and keeps records of all of it.',
      zh: '服务方在约定时间内响应请求和故障，进行处理和修复，回访客户是否满意，并保存全部记录。',
    },
    items: ['H7.1', 'H7.2'],
  },
  {
    code: 'SUPERVISION',
    title: { en: 'Reports and reviews', zh: '报告与评审' },
    text: {
      en: 'The customer may ask for regular reports and evaluations of the service. The parties review them together and adjust targets and standards where the results show the need.',
      zh: '客户可要求服务方定期提供服务报告和评价。双方共同评审，并根据结果调整目标和标准。',
    },
    items: ['H7.2', 'H6.4'],
  },
  {
    code: 'CHANGE',
    title: { en: 'Changes of the service', zh: '服务变更' },
    text: {
      en: 'A change of the service is asked for in writing with its reason and effect, assessed for risk and feasibility, and carried out only after it was approved. A change of this agreement needs a supplement that both parties sign.',
      zh: '服务变更须书面提出并说明原因和影响，经风险和可行性评估并获批准后方可实施。对本协议的变更须由双方签署补充协议。',
    },
    items: ['H4.4', 'H7.3'],
  },
  {
    code: 'BREACH',
    title: { en: 'Breach', zh: '违约处理' },
    text: {
      en: 'The provider notifies the customer within 24 hours of a breach, analyses its cause, proposes improvement, and rectifies it within the agreed time with a report that the customer accepts or rejects.',
      zh: '发生违约后，服务方在 24 小时内通知客户，分析原因，提出改进措施，在约定时间内整改并提交整改报告，由客户接受或退回。',
    },
    items: ['H7.3'],
  },
  {
    code: 'COMPENSATION',
    title: { en: 'Compensation', zh: '赔偿' },
    text: {
      en: 'For a missed target the customer receives the agreed service credit, up to the agreed caps. The credit does not exclude damages for a greater loss that the provider caused through intent or gross negligence.',
      zh: '未达到约定目标的，客户获得约定的服务抵扣，以约定上限为限。因服务方故意或重大过失造成更大损失的，服务抵扣不排除损害赔偿。',
    },
    items: ['H7.3'],
  },
  {
    code: 'FORCE_MAJEURE',
    title: { en: 'Force majeure', zh: '不可抗力' },
    text: {
      en: 'A party that cannot perform because of an event that it could neither foresee nor avert is not liable for as long as the event lasts. It tells the other at once, proves the event, and keeps its effects small. When the event lasts longer than 30 days either party may terminate the agreement.',
      zh: '一方因不能预见且不能避免的事件无法履行的，在事件持续期间不承担责任，但应立即通知对方、提供证明并尽量减轻影响。事件持续超过三十日的，任何一方均可终止协议。',
    },
    items: ['H7.4'],
  },
  {
    code: 'NOTICE',
    title: { en: 'Notices', zh: '通知' },
    text: {
      en: 'Notices under this agreement are given in writing to the contacts named in it. The day on which a notice arrives is not counted; a period ends with its last day.',
      zh: '本协议项下的通知以书面形式送达协议载明的联系人。通知到达之日不计入期间，期间于最后一日终了时届满。',
    },
    items: ['H7.4'],
  },
  {
    code: 'TERMINATION',
    title: { en: 'Termination and handover', zh: '终止与交接' },
    text: {
      en: 'The agreement may be terminated by consent, on the grounds agreed, or on those that the law gives, by written notice; the provider’s is at least 30 days. The provider assesses the effect of the interruption and tells the customer, who confirms. It then hands over completely, with all service records, and gives the support that keeps the customer served.',
      zh: '协议可经双方同意、依约定事由或法定事由，以书面通知终止；服务方的通知期不少于三十日。服务方评估中断的影响并告知客户，由客户确认，随后完整交接并移交全部服务记录，提供使客户服务不中断所需的支持。',
    },
    items: ['H7.4'],
  },
  {
    code: 'RENEWAL',
    title: { en: 'Renewal', zh: '续约' },
    text: {
      en: 'Before the term ends the provider proposes renewal on the ground of how it performed. Both parties agree to it, and to the terms and standards that are adjusted.',
      zh: '期限届满前，服务方根据履约评价提出续约建议。续约以及对条款和标准的调整须经双方同意。',
    },
    items: ['H7.1', 'H7.4'],
  },
];
