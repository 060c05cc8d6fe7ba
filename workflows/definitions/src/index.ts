export { audit } from './audit.ts';
export { breach } from './breach.ts';
export { change } from './change.ts';
export { complaint } from './complaint.ts';
export { contract } from './contract.ts';
export { delivery } from './delivery.ts';
export { remediation } from './remediation.ts';
export { retention } from './retention.ts';
export { review } from './review.ts';
export { survey } from './survey.ts';
export { termination } from './termination.ts';
export { trail } from './trail.ts';

// For each promise of a lifecycle the SDK writes out a stack trace, in case somebody asks what it waits for: a fifth of the worker's time with the
// usual ten frames. What it waits for stands on its page; two frames still say where an error was thrown.
Error.stackTraceLimit = 2;
