import type { TrailInput, TrailSignals } from '@surety/workflow-contract';
import { condition, defineSignal, setHandler } from '@temporalio/workflow';
import { attempt, trailActivities } from './activities.ts';
import { type Journal, openJournal, show } from './progress.ts';
import { goOn, isLong } from './steering.ts';

/**
 * Copies the decisions that one subgraph records for one tenant to the audits subgraph, where they stay (H1.4, H4.3).
 * It sleeps without a timer until the subgraph says that new ones were written, and never ends.
 */
export async function trail(input: TrailInput): Promise<void> {
  let written = true;
  setHandler(defineSignal<[TrailSignals['written']]>('written'), () => {
    written = true;
  });
  const journal = openJournal({});
  let copied = input.copied ?? 0;

  while (!isLong()) {
    await showTrail(journal, input, copied);
    await condition(() => written || isLong());
    written = false;
    copied += await copyAll(journal, input);
  }
  await goOn<typeof trail>({ ...input, copied });
}

/** Copies batch after batch until none is left. @returns how many rows were copied */
async function copyAll(journal: Journal, { tenant, subgraph }: TrailInput): Promise<number> {
  const summary = `copies the trail of ${subgraph} to audits`;
  for (let total = 0; ; ) {
    const batch = await attempt(journal, summary, () =>
      trailActivities.copyTrail.executeWithOptions({ summary }, [{ tenant, subgraph }]),
    );
    total += batch?.value.copied ?? 0;
    if (!batch?.value.more) return total;
  }
}

const showTrail = (journal: Journal, { subgraph }: TrailInput, copied: number): Promise<void> =>
  show(journal, {
    phase: 'COPYING',
    nextDeadline: null,
    whoseTurn: 'NOBODY',
    workItem: null,
    standing: `Trail of ${subgraph}: ${copied} decisions copied to audits`,
    next: `when ${subgraph} records a decision, it is copied within seconds; nobody has to act`,
  });
