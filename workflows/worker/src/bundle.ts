import { createRequire } from 'node:module';
import { bundleWorkflowCode } from '@temporalio/worker';

const silent = (): void => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: console.warn, error: console.error };

/** The lifecycles as one script, as a worker runs them. Takes a second. */
export async function bundleLifecycles(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const { code } = await bundleWorkflowCode({
    workflowsPath: resolve('@surety/workflow-definitions'),
    workflowInterceptorModules: [resolve('@surety/workflow-definitions/trace')],
    logger,
  });
  return code;
}
