import type { ReportFile } from '@surety/platform/document/written-document';

/** Where the gateway shows the report of a review, an audit or a finding. */
export const reportUrl = (id: string): string => `/doors/audits/reports/${id}`;

/** Each file of a report, with where the gateway gives it out. */
export const filesOf = (id: string, files: readonly ReportFile[]) =>
  files.map(file => ({ ...file, page: `${reportUrl(id)}?language=${file.language}&format=${file.format}` }));

type Written = {
  readonly id: string;
  readonly content: string | null;
  readonly contentSha256: string | null;
  readonly files: readonly ReportFile[];
};

/** The report of an audit or a finding, as it was written; null until it was. */
export const writtenReportOf = ({ id, content: text, contentSha256: sha256, files }: Written) =>
  text !== null && sha256 !== null
    ? { page: reportUrl(id), content: { text, sha256 }, files: filesOf(id, files) }
    : null;
