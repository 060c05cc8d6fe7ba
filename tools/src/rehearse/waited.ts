import type { Recorded, WorkItem } from './record.ts';

/** Something began to wait for a side, or was still waiting when its deadline came. */
export type Waited = { readonly item: WorkItem; readonly at: string; readonly isDeadline: boolean };

/**
 * From what waited at each rest: when each thing began to wait, also when its deadline was moved, and which deadlines passed. One that was
 * still waiting at the last rest before its deadline was not done in time.
 */
export function waited(rests: Recorded['rests']): Waited[] {
  const known = new Map<string, string | null>();
  return rests.flatMap(({ at, items }, index) => {
    const next = rests[index + 1]?.at ?? null;
    return items.flatMap((item): Waited[] => {
      const { id, due } = item;
      const isNew = !known.has(id) || known.get(id) !== due;
      known.set(id, due);
      const passes = due !== null && next !== null && ms(due) > ms(at) && ms(due) <= ms(next);
      return [
        ...(isNew ? [{ item, at, isDeadline: false }] : []),
        ...(passes ? [{ item, at: due, isDeadline: true }] : []),
      ];
    });
  });
}

const ms = (instant: string): number => Date.parse(instant);
