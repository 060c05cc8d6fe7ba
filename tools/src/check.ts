import { CHECKS, runSteps } from './steps.ts';

const failed = await runSteps(CHECKS, console.log);
console.log(failed === 0 ? `All ${CHECKS.length} checks passed.` : `${failed} of ${CHECKS.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
