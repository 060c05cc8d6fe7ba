import { SHIPPED_CATALOGUE } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import type { ContractTermsInput, Language } from '../generated/types.ts';
import { checkTerms } from '../rules/contract-terms.ts';
import { contractWarnings } from '../rules/contract-warnings.ts';
import { contractTemplates, TEMPLATES } from './contract-templates.ts';
import { penOf, SERVICE, type TemplateTerms } from './template.ts';

const TERM_START = '2031-04-01';
const NOW = { nowMs: Date.parse('2031-03-01T00:00:00Z'), mayBeginInPast: false };
const termsOf = (language: Language, code: string): TemplateTerms => {
  const found = contractTemplates(language, TERM_START).find(template => template.code === code);
  return JSON.parse(found?.terms ?? '{}') as TemplateTerms;
};
const textsOf = (said: unknown): string[] =>
  typeof said === 'string'
    ? [said]
    : typeof said === 'object' && said !== null
      ? Object.values(said).flatMap(textsOf)
      : [];

describe.each(TEMPLATES.map(({ code }) => code))('the template %s', code => {
  test.each<Language>(['EN', 'ZH'])('in %s makes sense, and nothing is missing', language => {
    const terms = termsOf(language, code);
    const contract: Omit<ContractTermsInput, 'targets' | 'claimWindow' | 'agreement'> = {
      externalId: null,
      title: code,
      providerId: 'pty_p',
      customerId: 'pty_c',
      timeZone: 'UTC',
      termStart: TERM_START,
      termEnd: '2032-03-31',
      noticeClock: 'OCCURRENCE',
      graceTime: 'P10D',
      mayHoldNotice: false,
      maintenance: 'EXCLUDE',
      unknown: 'EXCLUDE',
      minimumOutage: 'PT0S',
      partialOutages: 'BY_IMPACT',
    };
    expect(checkTerms({ ...contract, ...terms }, NOW)).toMatchObject({ ok: true });
    const { targets, agreement } = terms;
    const categories = new Map([[SERVICE, 'BASIC']]);
    const codes = contractWarnings({ targets, agreement, catalogue: SHIPPED_CATALOGUE, categories }).map(
      warning => warning.code,
    );
    expect(codes.filter(each => /^MISSING_|LEVEL_WITHOUT_TARGET|PRIORITY_MATRIX/.test(each))).toEqual([]);
  });

  test('says the same in both languages: all texts are translated, all figures are alike', () => {
    const [english, chinese] = [termsOf('EN', code), termsOf('ZH', code)].map(textsOf);
    expect(chinese).toHaveLength(english?.length ?? 0);
    for (const [index, text] of (english ?? []).entries()) {
      expect(text).not.toMatch(/\p{Script=Han}/u);
      if (/[a-z]{3}/.test(text)) expect(chinese?.[index], text).toMatch(/\p{Script=Han}/u);
      else if (text !== 'EUR') expect(chinese?.[index]).toBe(text);
    }
  });

  test('has something at each place that is to be filled in', () => {
    const [template] = contractTemplates('EN', TERM_START);
    for (const place of template?.toFill ?? []) {
      const found = place
        .split('/')
        .reduce<unknown>((part, field) => (part as Record<string, unknown>)[field], termsOf('EN', code));
      expect(found, place).toMatch(/./);
    }
  });

  test('counts its days from the begin of the term', () => {
    const { executionPlan, assurance } = termsOf('EN', code).agreement;
    for (const day of [...executionPlan.map(({ due }) => due), ...assurance.map(({ reviewOn }) => reviewOn)])
      expect(day > TERM_START && day < '2032-03-31', day).toBe(true);
  });
});

test('a clause that the catalogue has not is a fault of ours', () => {
  expect(() => penOf('EN', TERM_START).clause('NONE')).toThrow('NONE');
});
