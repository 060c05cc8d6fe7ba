import type { Language } from './reader.ts';

type AcknowledgementWords = Readonly<Record<'tag' | 'title' | 'asks' | 'button' | 'done', string>>;

/** The words of the page that the link in a notice leads to; none of them needs escaping in HTML. */
export const ACKNOWLEDGEMENT_WORDS: Readonly<Record<Language, AcknowledgementWords>> = {
  EN: {
    tag: 'en-GB',
    title: 'Breach notice',
    asks: 'Please confirm that the notice has arrived. You agree to nothing by it.',
    button: 'It has arrived',
    done: 'It is on record that the notice has arrived. Thank you; you can close this page.',
  },
  ZH: {
    tag: 'zh-CN',
    title: '违约通知',
    asks: '请确认已收到该通知。确认收到并不表示同意其内容。',
    button: '确认收到',
    done: '已记录贵方收到该通知。谢谢，您可以关闭本页。',
  },
};
