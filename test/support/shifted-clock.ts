// Loaded with `--import` into each process of a house whose clocks jump: on SIGUSR2 it takes over how far its clock is to
// be ahead, in milliseconds, from the file that SHIFTED_CLOCK names. Timers run on, as they do when a host's clock is set.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const realNow = Date.now;
let aheadMs = 0;

RealDate.now = () => realNow() + aheadMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [RealDate.now()], newTarget) as object,
});
process.on('SIGUSR2', () => {
  aheadMs = Number(readFileSync(process.env['SHIFTED_CLOCK'] ?? '', 'utf8'));
});
