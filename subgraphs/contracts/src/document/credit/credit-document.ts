import { heading, numbered, paragraph, type Section } from '@surety/platform/document/nodes';
import { instantInZone } from '@surety/platform/document/values';
import type { Root } from 'mdast';
import { damagesSection, eventsSection, ledgerSection } from './course-sections.ts';
import type { ExplainedCredit, PageWords } from './explained-credit.ts';
import { factsSection, figuresSection } from './figure-sections.ts';
import { agreementSection, resultSection, stepsSection } from './result-sections.ts';

export const creditTitle = ({ serviceName, compensation }: ExplainedCredit, { own }: PageWords): string =>
  own.title(serviceName, compensation.period);

/**
 * How a breach's credit was worked out and what became of it, from the contract to the ledger: enough to check it by hand, or to argue about
 * it (H7.3.4). Amounts, percents and steps are the texts that the graph gives.
 */
export function creditDocument(credit: ExplainedCredit, words: PageWords): Root {
  const { compensation, contract } = credit;
  const { own, common } = words;
  const at = compensation.settledAt && instantInZone(compensation.settledAt, contract.timeZone, common);
  const sections: readonly Section[] = [
    resultSection(credit, words),
    agreementSection(credit, words),
    figuresSection(credit, words),
    factsSection(credit, words),
    stepsSection(credit, words),
    damagesSection(credit, words),
    eventsSection(credit, words),
    ledgerSection(credit, words),
    { title: own.sections.source, clauses: [{ text: own.source(compensation.breachId, contract.timeZone) }] },
  ];
  return {
    type: 'root',
    children: [
      paragraph(own.document),
      heading(1, creditTitle(credit, words)),
      paragraph(at === null ? own.notSealed(compensation.id) : own.workedOut(at, compensation.id)),
      ...numbered(sections),
    ],
  };
}
