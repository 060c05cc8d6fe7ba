import { SHIPPED_CATALOGUE } from '@surety/domain';
import type { ClaimWindowInput, ContractTermsInput, Degree, Language } from '../generated/types.ts';
import type { Agreement } from '../persistence/agreement.ts';

/** What a template is written with: texts in both languages, and days counted from the begin of the term. */
export type Pen = {
  readonly say: (english: string, chinese: string) => string;
  /** Local day, so many days after the term began. */
  readonly day: (days: number) => string;
  /** The text of a clause of the shipped catalogue. */
  readonly clause: (code: string) => string;
};

/** A ready agreement to begin from (H8.3). */
export type Template = {
  readonly code: string;
  readonly title: (pen: Pen) => string;
  readonly summary: (pen: Pen) => string;
  readonly terms: (pen: Pen) => TemplateTerms;
};

/** What the terms of a contract say beside its parties, its title and its term. */
export type TemplateTerms = Pick<ContractTermsInput, 'targets'> & {
  readonly claimWindow: ClaimWindowInput;
  readonly agreement: Agreement;
};

/** Stands where the id of a service belongs. */
export const SERVICE = 'SERVICE';

const DAY_MS = 86_400_000;

/** @param termStart `YYYY-MM-DD` */
export const penOf = (language: Language, termStart: string): Pen => ({
  say: (english, chinese) => (language === 'ZH' ? chinese : english),
  day: days => new Date(Date.parse(termStart) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length),
  clause: code => {
    const found = SHIPPED_CATALOGUE.clauseTemplates.find(clause => clause.code === code);
    if (!found) throw new Error(`The catalogue has no clause ${code}.`);
    return language === 'ZH' ? found.text.zh : found.text.en;
  },
});

const DEGREES: readonly Degree[] = ['LOW', 'MEDIUM', 'HIGH'];

/** All 27 cells: the worse, the wider and the more urgent, the higher the priority (H4.2). */
export const priorityMatrix = (): NonNullable<Agreement['support']>['matrix'] =>
  DEGREES.flatMap((severity, bad) =>
    DEGREES.flatMap((scope, wide) =>
      DEGREES.map((urgency, urgent) => ({ severity, scope, urgency, priority: priorityOf(bad + wide + urgent) })),
    ),
  );

const priorityOf = (points: number): string => (points >= 5 ? 'P1' : points >= 3 ? 'P2' : points >= 1 ? 'P3' : 'P4');
