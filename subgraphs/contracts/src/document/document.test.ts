import { limitInWords } from '@surety/platform/document/values';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { feeIndexation } from '../rules/fee-indexation.ts';
import { FULL_AGREEMENT } from '../rules/full-agreement.fixture.ts';
import { agreementDocument, WORDS } from './agreement-document.ts';
import { exported } from './exported.ts';
import { lengthInWords, money } from './figures.ts';
import { markdownOf } from './render.ts';
import { signedAgreement } from './signed-agreement.fixture.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

const textOf = (format: 'MARKDOWN' | 'HTML', language: 'EN' | 'ZH' = 'EN', version = signedAgreement()): string =>
  exported(version, format, language).text;
const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** A tree as its kinds of nodes and their texts; neighbouring texts are one. An address may be a link to what it says itself. */
function shapeOf(node: Nodes): unknown {
  if ('value' in node) return node.value;
  if (node.type === 'link') {
    const [said] = node.children;
    const shown = said?.type === 'text' ? said.value : '';
    return ['', 'http://', 'mailto:'].some(scheme => node.url === `${scheme}${shown}`) ? shown : ['link', node.url];
  }
  if (!('children' in node)) return node.type;
  const parts = node.children.map(shapeOf).filter(part => part !== '');
  return [
    node.type,
    ...parts.reduce<unknown[]>((all, part) => {
      const last = all.at(-1);
      return typeof part === 'string' && typeof last === 'string' && part !== 'break' && last !== 'break'
        ? [...all.slice(0, -1), last + part]
        : [...all, part];
    }, []),
  ];
}

describe('the document', () => {
  test('has every part of the contract, numbered, in the order of the handbook', () => {
    const headings = [...textOf('MARKDOWN').matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(Object.values(EN.sections).map((title, index) => `${index + 1}. ${title}`));
  });

  test.each([
    ['**1.1** Rechenzentrum GmbH provides the services (the “Provider”).'],
    ['**2.1** This agreement begins on 1 April 2031 and ends on 31 March 2032'],
    ['| Portal  | Availability                | more than 99.9 %  | calendar quarter | its parts           |'],
    ['| Portal  | Mean time to restore (MTTR) | at most 1.5 hours |'],
    ['A survey with fewer answers than 7 does not count; where none counts, the target is neither kept nor missed.'],
    ['An interruption of a part of a service counts as downtime of all of it.'],
    ['| Mean time to restore         | within 1 hour      | The agreed level (H3.1)         |'],
    ['| high     | high   | –             | –               | P1           |'],
    ['The fee is EUR 1,200.00 per year of the agreement.'],
    ['the fee is worked out anew, exactly: present fee × (0.3 + 0.7 × I1 ÷ B1).'],
    ['| Destatis, GENESIS-Online 61111-0002 | 0.7    | B1 = 140.2 (2030-12) |'],
    ['published for the month 3 calendar months before the one in which the next term begins'],
    ['At one renewal the fee rises by at most 5 %; what is beyond is not made up for later.'],
    ['At one renewal the fee changes by no less than -2.5 %.'],
    ['The Provider is liable for credits and damages of twelve months up to EUR 5,000.00 together.'],
    ['beyond 4 hours earns EUR 2.50 as interruption compensation.'],
    ['For the hours of all services together it is at most 20 % of the fee of the period.'],
    ['A credit can be claimed within 30 days after the last day of the missed period.'],
    ['- Keeps records.'],
    ['| Disaster recovery | Restore from the second site | Operations  |'],
    ['| Name                     | Ada Meier'],
    ['Not signed by both parties: this is a proposal and binds nobody.'],
  ])('says: %s', said => {
    expect(textOf('MARKDOWN').replaceAll('\u00a0', ' ')).toContain(said);
  });

  test('leaves out what the contract is silent of', () => {
    const { canonical, file, signed } = signedAgreement();
    const silent = textOf('MARKDOWN', 'EN', { canonical, file: { ...file, agreement: null }, signed });
    expect(silent).not.toContain(EN.sections.fees);
    expect(silent).toMatch(/^## 3\. Service level targets$/m);
  });

  test.each([
    // 0.3 + 0.7 × 144.406 ÷ 140.2 = 1.021
    ['144.406', '(0.3 + 0.7 × 144.406 ÷ 140.2) = EUR 1,225.20, a change by 2.10 %.', '变动 2.10 %。'],
    ['154.22', '÷ 140.2) would be more than its cap; the fee changed by 5.00 %, to EUR 1,260.00.', '高于上限；'],
    ['130', 'would be less than its floor; the fee changed by -2.50 %, to EUR 1,170.00.', '低于下限；'],
    ['140.3', 'change the fee by less than its threshold; it stays EUR 1,200.00.', '未达门槛；'],
    [null, 'the fee stays EUR 1,200.00: not every value for 2032-01 was on record.', '未全部登记，'],
  ])('says how its fee came about, of an index at %s', (value, english, chinese) => {
    const [index] = FULL_AGREEMENT.indexation?.indices ?? [];
    const { name = '', source = '' } = index ?? {};
    const reading = { name, source, month: '2032-01', revision: 1, publishedOn: '2032-02-10' };
    const onRecord = value === null ? [] : [{ ...reading, value }];
    const indexation = feeIndexation({ agreement: FULL_AGREEMENT, termEnd: '2032-03-31' }, onRecord);
    const { canonical, file, signed } = signedAgreement();
    const said = (language: 'EN' | 'ZH', followsClause = true) => {
      const indexed = indexation && { indexation, followsClause };
      return textOf('MARKDOWN', language, { canonical, file, signed: { ...signed, indexed } }).replaceAll(
        '\u00a0',
        ' ',
      );
    };
    expect(said('EN')).toContain(english);
    expect(said('ZH')).toContain(chinese);
    expect(said('EN')).not.toContain(EN.ownFee);
    expect(said('EN', false)).toContain(EN.ownFee);
  });

  test('says who signed, and of a contract signed elsewhere when', () => {
    const { canonical, file, signed } = signedAgreement();
    const both = { ...signed, customer: signed.provider };
    expect(textOf('MARKDOWN', 'EN', { canonical, file, signed: both })).toContain(EN.signed);
    const elsewhere = { ...signed, signedElsewhereOn: '2030-12-01' };
    expect(textOf('MARKDOWN', 'EN', { canonical, file, signed: elsewhere })).toContain('on 1 December 2030');
  });
});

describe('in another language', () => {
  test('every fixed word is another one', () => {
    const same = ['locale', 'space', 'comma'];
    const wordsOf = (words: object, path = ''): (readonly [string, string])[] =>
      Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
        if (same.includes(key)) return [];
        if (typeof value === 'string') return [[`${path}${key}`, value] as const];
        if (typeof value !== 'function') return wordsOf(value as object, `${path}${key}/`);
        const calls = key === 'origins' ? ['CONTRACT', 'LEVEL', 'DEFAULT_LEVEL', 'PROCESS'] : ['1'];
        return calls.map(
          call => [`${path}${key} ${call}`, (value as (...x: string[]) => string)(call, '2', '3')] as const,
        );
      });
    const english = new Map(wordsOf(EN));
    for (const [key, word] of wordsOf(ZH)) {
      expect(word, key).toMatch(/\p{Script=Han}/u);
      expect(english.get(key), key).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  test('what the parties wrote stays as it is', () => {
    const chinese = textOf('MARKDOWN', 'ZH');
    expect(chinese).toContain('## 20. 终止与续签');
    expect(chinese).toContain('本协议自 2031年4月1日 起至 2032年3月31日 止');
    expect(chinese).toContain('The faculty computes without interruption.');
  });
});

describe('what people wrote can not break out', () => {
  const nasty = fc
    .oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('\\`*_{}[]()#+-.!|<>&~:@$/=^\n\r\t "\'1aA中\u2028\u00a0')),
        minLength: 1,
        maxLength: 16,
      }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</table></main><img src=x onerror=alert(1)>',
        '| a | b |\n| - | - |\n| c | d |',
        '# Title\n\n1. one\n\n---',
        '[a](javascript:alert(1)) <https://a.example> www.a.example me@a.example',
        '```\ncode\n```',
        '[^1]: note',
        '&lt;b&gt; &#60;',
      ),
    )
    .filter(text => text.trim() !== '');

  test('of Markdown: read again, it is the same tree', () => {
    fc.assert(
      fc.property(nasty, text => {
        const { file, signed } = signedAgreement(() => text);
        const document = agreementDocument(file, signed, WORDS.EN);
        expect(shapeOf(parsed(markdownOf(document)))).toEqual(shapeOf(document));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('of HTML: there are no other tags and attributes than ours', () => {
    const tagsOf = (html: string) => [...new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag))].toSorted();
    const ours = tagsOf(textOf('HTML'));
    fc.assert(
      fc.property(nasty, text => {
        const html = textOf(
          'HTML',
          'EN',
          signedAgreement(() => text),
        ).replaceAll('<br>', '');
        expect(tagsOf(html).filter(tag => !ours.includes(tag))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(ours.join(' ')).not.toMatch(/script|href|src=| on\w+=|style=/);
  }, 30_000);
});

test.each([
  ['PT36H', '36 hours', '36小时'],
  ['P10D', '10 days', '10天'],
  ['PT1H30M', '1 hour 30 minutes', '1小时30分钟'],
  ['P1W', '1 week', '1周'],
  ['PT0.5S', '0.5 seconds', '0.5秒钟'],
])('%s is "%s", in Chinese "%s"', (length, english, chinese) => {
  expect(lengthInWords(length, EN)).toBe(english);
  expect(lengthInWords(length, ZH)).toBe(chinese);
});

test.each([
  ['99.9', 'PERCENT', '99.9 %', '99.9 %'],
  ['1.5', 'HOURS', '1.5 hours', '1.5小时'],
  ['1', 'HOURS', '1 hour', '1小时'],
  ['43.2', 'MINUTES', '43.2 minutes', '43.2分钟'],
] as const)('a limit of %s %s is "%s", in Chinese "%s"', (decimal, unit, english, chinese) => {
  expect(limitInWords(decimal, unit, EN).replaceAll('\u00a0', ' ')).toBe(english);
  expect(limitInWords(decimal, unit, ZH).replaceAll('\u00a0', ' ')).toBe(chinese);
});

test('an amount is written exactly, with the places of its currency', () => {
  expect(money('9007199254740993.10', 'EUR', EN).replaceAll('\u00a0', ' ')).toBe('EUR 9,007,199,254,740,993.10');
  expect(money('1200', 'JPY', EN).replaceAll('\u00a0', ' ')).toBe('JPY 1,200');
});
