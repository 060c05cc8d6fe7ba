import type { Recorded, WorkItem } from './record.ts';
import { ms } from './unplaced-row.ts';

/** Something began to wait for a side, or was still waiting when its deadline came. */
export type Waited = { readonly item: WorkItem; readonly at: string; readonly isDeadline: boolean };

/**
 * From what waited at each rest: when each thing began to wait, also when its deadline was moved, and which deadlines passed. One that was
 * still waiting at the last rest before its deadline was not done in time.
 */
export function waited(rests: Recorded['rests']): Waited[] {
  return rests.flatMap(({ at, items }, index) => {
    const before = rests[index - 1]?.items ?? [];
    const next = rests[index + 1]?.at ?? null;
    return items.flatMap((item): Waited[] => {
      const { due } = item;
      const isNew = !before.some(other => isSame(other, item));
      const passes = due !== null && next !== null && ms(due) > ms(at) && ms(due) <= ms(next);
      return [
        ...(isNew ? [{ item, at, isDeadline: false }] : []),
        ...(passes ? [{ item, at: due, isDeadline: true }] : []),
      ];
    });
  });
}

/** What waits next in the same lifecycle, for the same side, has the same id. */
const isSame = (a: WorkItem, b: WorkItem): boolean => a.id === b.id && a.kind === b.kind && a.due === b.due;
