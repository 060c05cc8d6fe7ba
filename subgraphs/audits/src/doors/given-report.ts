import type { ReportFile, ReportFormat, ReportLanguage } from '@surety/platform/document/written-document';
import type { Role } from '@surety/platform/identity';
import type { Context } from '../context.ts';
import type { Review } from '../persistence/review.ts';
import { writtenReport } from '../report/written-report.ts';
import { isShown } from '../rules/review-course.ts';
import { reportSource } from '../use-cases/report-source.ts';

/** A report that the caller may see. */
export type Given = {
  /** Of its files. */
  readonly name: string;
  readonly files: readonly ReportFile[];
  /** It was written, and erased with the records of its contract. */
  readonly isErased: boolean;
  /** Writes what is not approved as it stands; null where only what was written is given out. */
  readonly draft: ((language: ReportLanguage, format: ReportFormat) => Promise<Buffer | null>) | null;
};

/** Interviews hold what people said in confidence, so an audit is for these. */
const SEE_AUDITS: readonly Role[] = ['admin', 'manager', 'auditor'];

/** The report of a record, by its id; null where there is none that the caller may see. */
export async function givenReport(id: string, ctx: Context): Promise<Given | null> {
  const { loaders, identity } = ctx;
  if (id.startsWith('aud_')) {
    const may = identity.roles.some(role => SEE_AUDITS.includes(role));
    return may ? written(await loaders.audit.load(id)) : null;
  }
  if (id.startsWith('fnd_')) return written(await loaders.finding.load(id));
  const review = await loaders.review.load(id);
  return review && isShown(review, identity) ? ofReview(review, ctx) : null;
}

type Written = { readonly id: string; readonly files: readonly ReportFile[]; readonly content: string | null };

const isErased = ({ files, content }: Written): boolean => files.length > 0 && content === null;

const written = (record: Written | null): Given | null =>
  record && { name: record.id, files: record.files, isErased: isErased(record), draft: null };

const ofReview = (review: Review, { em }: Context): Given => ({
  name: `${review.period}-${review.id}`,
  files: review.files,
  isErased: isErased(review),
  async draft(language, format) {
    const source = await reportSource(em, review);
    return source && writtenReport(source, language, format);
  },
});
