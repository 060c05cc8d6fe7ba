import { durationMs } from '@surety/domain';
import type { Say } from '../find-temporal.ts';
import type { Draft } from './draft.ts';
import { REHEARSAL_FORMAT, type Rehearsal } from './format.ts';
import { type Recorded, readRecord, type WorkItem, waiting } from './record.ts';
import type { Scenario } from './scenarios.ts';
import { schemaWords } from './schema-words.ts';
import { onStage, type Stage } from './stage.ts';
import { type Cast, signWithStandIns } from './stand-ins.ts';
import { timelineOf } from './timeline.ts';

/** What follows the end of a term: its last reports and answers, and what can be claimed for its last period. */
const CLOSINGS_MS = 60 * 86_400_000;

type Lived = { readonly from: Date; readonly until: Date; readonly contractId: string; readonly recorded: Recorded };

/**
 * Lets a contract live from shortly before its term to what follows its end, under a scenario, on a stage that is removed afterwards.
 * @returns everything that happened, from what the product put on record
 */
export async function rehearse(
  { file, movedYears, ...draft }: Draft,
  scenario: Scenario & { readonly name: string },
  say: Say,
): Promise<Rehearsal> {
  const { from, until, contractId, recorded } = await onStage(say, stage =>
    live(stage, { file, movedYears, ...draft }, scenario, say),
  );
  const { title, timeZone, termStart, termEnd } = file;
  return {
    format: REHEARSAL_FORMAT,
    title,
    scenario: scenario.name,
    says: scenario.says,
    timeZone,
    termStart,
    termEnd,
    movedYears,
    from: from.toISOString(),
    until: until.toISOString(),
    mails: recorded.mails.length,
    rows: timelineOf(recorded, contractId, timeZone, schemaWords()),
  };
}

async function live(stage: Stage, draft: Draft, scenario: Scenario, say: Say): Promise<Lived> {
  const { clock } = stage;
  const startedMs = performance.now();
  const sayAfter = (what: string): void => say(`${what} (${((performance.now() - startedMs) / 1_000).toFixed(1)} s)`);
  const auditor = await stage.as('auditor');
  const rests: { readonly at: string; readonly items: readonly WorkItem[] }[] = [];
  const see = async (): Promise<void> => {
    rests.push({ at: clock.now().toISOString(), items: await waiting(auditor) });
  };
  const cast = await signWithStandIns(stage, draft, see);
  sayAfter('Signed by stand-ins');
  for (const { at, act } of scenario.acts(stage, draft, cast)) {
    await clock.advanceTo(at, see);
    await act();
    await clock.settle();
    await see();
  }
  const until = untilOf(draft, cast);
  await clock.advanceTo(until, see);
  const recorded = await readRecord(stage, auditor, cast.contractId, rests);
  sayAfter(`Lived through until ${until.toISOString().slice(0, 10)}, with ${rests.length} stops`);
  return { contractId: cast.contractId, from: new Date(rests[0]?.at ?? until), until, recorded };
}

const untilOf = ({ file }: Draft, { term }: Cast): Date =>
  new Date(term.endMs + durationMs(file.graceTime) + CLOSINGS_MS);
