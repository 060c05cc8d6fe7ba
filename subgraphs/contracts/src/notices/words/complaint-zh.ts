import type { ComplaintWords } from './complaint-en.ts';

/** The words of mails about complaints, in Chinese. */
export const COMPLAINT_ZH: ComplaintWords = {
  recorded: {
    subject: (title, complaint) => `投诉已记录：${title}（${complaint}）`,
    opening: title => `客户就合同“${title}”提出的投诉已记录。服务方将予以答复，下一次评审将其作为依据。`,
  },
  answered: {
    subject: (title, complaint) => `投诉答复：${title}（${complaint}）`,
    opening: title => `服务方已就合同“${title}”的投诉作出答复。`,
  },
  labels: {
    contract: '合同',
    criterion: '事由',
    madeAt: '提出时间',
    says: '投诉内容',
    answer: '答复',
    complaint: '编号',
  },
  criteria: { TIMELINESS: '不及时', ACCURACY: '不准确', COMPLETENESS: '不完整', CONSISTENCY: '不一致' },
};
