import { type AuditKind, auditDues, checkText, checkTexts, ok, type Result, wrong } from '@surety/domain';
import type { Auditor } from './audit-course.ts';

type Order = {
  readonly scope: string;
  readonly owner: string;
  readonly criteria: readonly string[];
  readonly teams: readonly string[];
  readonly auditors: readonly Auditor[];
};

/** Until when it is to be begun and reported: as the order says, else by its kind. */
export function duesOf(
  { kind, ...given }: { readonly kind: AuditKind; readonly beginBy?: Date | null; readonly reportBy?: Date | null },
  nowMs: number,
  timeZone: string,
): Result<{ readonly beginBy: Date; readonly reportBy: Date }> {
  const { beginByMs, reportByMs } = auditDues(kind, nowMs, timeZone);
  const reportBy = given.reportBy ?? new Date(Math.max(reportByMs, given.beginBy?.getTime() ?? 0));
  const beginBy = given.beginBy ?? new Date(Math.min(beginByMs, reportBy.getTime()));
  if (beginBy.getTime() <= nowMs)
    return wrong(`"beginBy" ${beginBy.toISOString()}`, 'name an instant that is ahead.', ['input', 'beginBy']);
  if (reportBy >= beginBy) return ok({ beginBy, reportBy });
  return wrong(`"reportBy" ${reportBy.toISOString()}`, `name ${beginBy.toISOString()} or later.`, [
    'input',
    'reportBy',
  ]);
}

/** How an item of a list is named in messages and paths. */
const ITEM = { criteria: 'The criterion', teams: 'The team' } as const;

/** Whether an order says everything, and once. */
export function checkOrder({ scope, owner, criteria, teams, auditors }: Order): Result<null> {
  const worded = checkTexts([
    ['The scope', scope, ['input', 'scope']],
    ['The owner', owner, ['input', 'owner']],
  ]);
  if (!worded.ok) return worded;
  for (const [field, items] of [['criteria', criteria] as const, ['teams', teams] as const]) {
    for (const [index, item] of items.entries()) {
      const named = checkText(ITEM[field], item, ['input', field, String(index)], 200);
      if (!named.ok) return named;
    }
    if (new Set(items).size < items.length || (field === 'criteria' && items.length === 0))
      return wrong(`"${field}"`, 'name at least one, and each once.', ['input', field]);
  }
  for (const [index, { subject, team }] of auditors.entries()) {
    const at = (field: string): string[] => ['input', 'auditors', String(index), field];
    const named = checkTexts([
      ['The auditor', subject, at('subject')],
      ["The auditor's team", team, at('team')],
    ]);
    if (!named.ok) return named;
  }
  return auditors.length > 0 ? ok(null) : wrong('"auditors"', 'name at least one.', ['input', 'auditors']);
}
