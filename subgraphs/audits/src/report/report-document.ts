import { heading, numbered, paragraph } from '@surety/platform/document/nodes';
import type { Root } from 'mdast';
import { daysSection, yearSection } from './chart-sections.ts';
import {
  breachesSection,
  changesSection,
  checksSection,
  complaintsSection,
  conclusionsSection,
  findingsSection,
  measuresSection,
  proofSection,
  proposedTargetsSection,
  satisfactionSection,
} from './course-sections.ts';
import { contractName, evaluationsSection, gapsSection, summarySection, targetsSection } from './figure-sections.ts';
import type { Report } from './report.ts';
import { responsesSection } from './response-sections.ts';

export const reportTitle = (report: Report): string => report.words.title(contractName(report), report.content.period);

/**
 * The report of a review as a document, from what people concluded down to the evaluation behind each figure (H6.2, H6.4). The same report
 * gives the same document.
 */
export async function reportDocument(report: Report): Promise<Root> {
  const { content, sha256, words } = report;
  return {
    type: 'root',
    children: [
      paragraph(words.kinds[content.kind]),
      heading(1, reportTitle(report)),
      paragraph(content.approvedAt === null ? words.draft : words.known(content.reviewId, sha256)),
      ...numbered([
        summarySection(report),
        conclusionsSection(report),
        targetsSection(report),
        await yearSection(report),
        await daysSection(report),
        await responsesSection(report),
        gapsSection(report),
        breachesSection(report),
        changesSection(report),
        complaintsSection(report),
        satisfactionSection(report),
        checksSection(report),
        findingsSection(report),
        measuresSection(report),
        proposedTargetsSection(report),
        evaluationsSection(report),
        proofSection(report),
      ]),
    ],
  };
}
