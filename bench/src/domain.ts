import { measureDeadlines } from './domain/deadlines.ts';
import { measureNextCheck } from './domain/next-check.ts';
import { measureOutages } from './domain/outages.ts';

/** The rules on a year of facts. Every answer is worked out a second time by counting; the bench fails where they differ. */
const RUNS = 9;

const whole = measureOutages('outages', ['1'], RUNS);
const partial = measureOutages('partial outages', ['1', '0.5', '0.25', '0.1', '0.05'], RUNS);
const deadlines = measureDeadlines(RUNS);
const nextCheck = measureNextCheck(RUNS);
console.log(
  JSON.stringify({
    bench: 'domain',
    ratio: whole.ratio,
    reference: 'Array.prototype.toSorted of the same 100,000 shuffled outages by their start, same run',
    runs: RUNS,
    whole,
    partial,
    deadlines,
    nextCheck,
  }),
);
