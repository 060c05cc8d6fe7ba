export { breach } from './breach.ts';
export { change } from './change.ts';
export { contract } from './contract.ts';
export { delivery } from './delivery.ts';
export { remediation } from './remediation.ts';
export { review } from './review.ts';
export { termination } from './termination.ts';
export { trail } from './trail.ts';
