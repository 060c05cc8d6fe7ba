import { AUDIT_TEMPLATES, draftedCriterion, draftedScope } from '../templates/review-templates.ts';
import type { OutcomeWords } from './outcome-words.ts';

type Words = Pick<OutcomeWords, 'drafted'>;

/** What an audit is held against, in the language of a report: as it was drafted, or else as people wrote it. */
export function criterionInWords(criterion: string, { drafted }: Words): string {
  const items = AUDIT_TEMPLATES.flatMap(({ checklist }) => checklist);
  const item = items.find(each => draftedCriterion(each) === criterion);
  const says = item && drafted?.criteria[item.id];
  return item && says ? draftedCriterion({ ...item, says }) : criterion;
}

/** What an audit looks at, in the language of a report: as it was drafted for a period, or else as people wrote it. */
export function scopeInWords(scope: string, period: string | null, { drafted }: Words): string {
  if (period === null || drafted === null) return scope;
  const template = AUDIT_TEMPLATES.find(({ content }) => draftedScope(period, content) === scope);
  return template
    ? drafted.scope(
        period,
        template.content.map(text => drafted.content[text] ?? text),
      )
    : scope;
}
