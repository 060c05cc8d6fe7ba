import { handbookItem, plain, type SchemaWords } from './schema-words.ts';
import type { Shown, Step } from './steps.ts';
import { capital, nothing, type Unplaced } from './unplaced-row.ts';

/** Kinds of lifecycles that show a phase, and the graph's type of it. */
const PHASES: Readonly<Record<string, string>> = {
  contract: 'ContractPhase',
  breach: 'BreachPhase',
  termination: 'TerminationPhase',
  review: 'ReviewPhase',
  change: 'ChangePhase',
  audit: 'AuditPhase',
  remediation: 'RemediationPhase',
};

type Change = Pick<Step, 'workflowId' | 'at'> & { readonly shown: Shown };

/**
 * Phases that lifecycles came into. One in which something waits for a side is told by that. One that was left at the same instant is told
 * only where it had a deadline of its own.
 */
export function phases(steps: readonly Step[], words: SchemaWords, points: readonly Unplaced[]): Unplaced[] {
  const changes = changesIn(steps);
  const isPoint = ({ workflowId, at }: Change): boolean =>
    points.some(point => point.workflowId === workflowId && point.at === at);
  return changes.flatMap((change, index): Unplaced[] => {
    const { workflowId, at, shown } = change;
    const next = changes.slice(index + 1).find(other => other.workflowId === workflowId);
    const isLeft = next?.at === at;
    const isTold = isLeft ? hasOwnDeadline(shown, next.shown) : !isPoint(change);
    if (!isTold) return [];
    const said = words.ofValue(PHASES[kindOf(workflowId)] ?? '', shown.phase);
    const what = said === null ? capital(shown.phase.toLowerCase().replaceAll('_', ' ')) : plain(said);
    const turn = isLeft ? { whoseTurn: shown.whoseTurn, due: shown.nextDeadline } : {};
    return [{ ...nothing, at, kind: 'PHASE', what, handbook: handbookItem(said), workflowId, ...turn }];
  });
}

/** What shows the same phase as before only moves a deadline. */
function changesIn(steps: readonly Step[]): Change[] {
  const former = new Map<string, string>();
  return steps.flatMap(({ workflowId, at, shown }): Change[] => {
    if (shown === null || former.get(workflowId) === shown.phase) return [];
    former.set(workflowId, shown.phase);
    return [{ workflowId, at, shown }];
  });
}

const hasOwnDeadline = ({ nextDeadline }: Shown, next: Shown): boolean =>
  nextDeadline !== null && nextDeadline !== next.nextDeadline;

const kindOf = (workflowId: string): string => workflowId.split('/')[0] ?? '';
