import { createRequire } from 'node:module';
import { bundleWorkflowCode } from '@temporalio/worker';

const silent = (): void => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: console.warn, error: console.error };

/** The lifecycles as one script, as a worker runs them. Takes a second. */
export async function bundleLifecycles(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const definitions = resolve('@surety/workflow-definitions');
  const trace = resolve('@surety/workflow-definitions/trace');
  const { code } = await bundleWorkflowCode({
    workflowsPath: definitions,
    workflowInterceptorModules: [trace],
    // Loaded once for all lifecycles of a worker, not once for each: their modules hold constants and functions only.
    preloadModules: [definitions, trace],
    logger,
  });
  return code;
}
