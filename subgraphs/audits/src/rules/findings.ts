import { checkText, FINDING_GRADES, type FindingGrade, ok, type Result, wrong } from '@surety/domain';

type Given = {
  readonly item: string | null;
  readonly says: string;
  readonly owner: string;
  /** Local date, `YYYY-MM-DD`; null: by its grade. */
  readonly due: string | null;
};

/**
 * Whether findings say what is to be put right, by whom, and by when.
 * @param items of the checklist, or criteria of the audit; a finding that came out of an item names one of them
 * @param today local date of the contract, `YYYY-MM-DD`
 * @source handbook H6.3 (findings are remediated within a stated time), H6.4
 */
export function checkFindings(findings: readonly Given[], items: readonly string[], today: string): Result<null> {
  for (const [index, { item, says, owner, due }] of findings.entries()) {
    const at = (field: string): string[] => ['input', 'findings', String(index), field];
    const said = checkText('The finding', says, at('says'));
    if (!said.ok) return said;
    const owned = checkText('The owner', owner, at('owner'), 100);
    if (!owned.ok) return owned;
    if (item !== null && !items.includes(item))
      return wrong(`The item "${item}"`, `name one of these, or none: ${items.join(', ') || 'none'}.`, at('item'));
    if (due !== null && due < today) return wrong(`The day ${due}`, `name ${today} or a later day.`, at('due'));
  }
  return ok(null);
}

/** Gravest first, then by who is to be ready first. */
export const byGravity = (
  a: { readonly grade: FindingGrade; readonly due: string },
  b: { readonly grade: FindingGrade; readonly due: string },
): number => FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade) || a.due.localeCompare(b.due);
