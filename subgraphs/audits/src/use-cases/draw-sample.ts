import { checkText, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DrawSampleInput } from '../generated/types.ts';
import { sampleOf } from '../rules/sample.ts';
import type { Receipt } from './move-audit.ts';
import { workOnAudit } from './work-on-audit.ts';

/** The largest whole of which a sample is drawn. */
const MOST_ITEMS = 10_000;

/** Draws what is looked at. Its seed is Surety's own and on record, so that nobody chooses, and anybody can draw the same again (H6.3). */
export async function drawSample(tx: Tx, input: DrawSampleInput): Promise<Result<Receipt>> {
  const { what, population, size } = input;
  const worded = checkText('The sample', what, ['input', 'what'], 200);
  if (!worded.ok) return worded;
  if (population.length > MOST_ITEMS || new Set(population).size < population.length) {
    const remedy = `name each once, and at most ${MOST_ITEMS}.`;
    return wrong('"population"', remedy, ['input', 'population']);
  }
  if (size < 1 || size > population.length)
    return wrong(`The size ${size}`, `use 1 to ${population.length}.`, ['input', 'size']);
  const work = await workOnAudit(tx, input);
  if (!work.ok) return work;
  const { audit, keep } = work.value;
  const id = tx.newId('smp');
  const drawn = sampleOf(population, size, id);
  const by = { drawnBy: tx.identity.subject, drawnAt: new Date(tx.now).toISOString() };
  audit.samples = [...audit.samples, { id, what, population, seed: id, drawn, ...by }];
  return keep({ sample: id, size, of: population.length });
}
