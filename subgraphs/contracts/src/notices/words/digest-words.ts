import type { Language } from './reader.ts';

type DigestWords = {
  readonly subject: (count: number) => string;
  readonly opening: string;
  readonly section: (number: number, subject: string) => string;
  readonly signature: string;
};

/** The words of a daily digest, around the mails that it is made of. */
export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = {
  EN: {
    subject: count => `Daily digest: ${count === 1 ? '1 message' : `${count} messages`}`,
    opening:
      'This is what could wait for one mail, what is due first at the top. What is urgent was sent to you at once.',
    section: (number, subject) => `${number}. ${subject}`,
    signature: 'Surety',
  },
  ZH: {
    subject: count => `每日汇总：${count} 条消息`,
    opening: '以下是可以稍后一并告知的内容，最先到期的列在最前。紧急事项已即时单独发送。',
    section: (number, subject) => `${number}. ${subject}`,
    signature: 'Surety',
  },
};
