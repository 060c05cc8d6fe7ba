import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const VERSION = 'v1.8.2';
const WITHIN_MS = 180_000;

/**
 * Downloads the Temporal CLI the way the SDK does for its tests, into a file.
 * @throws Error when the download site cannot be reached
 */
export async function downloadTemporal(file: string): Promise<void> {
  const downloadDir = mkdtempSync(join(dirname(file), 'download-'));
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const started = TestWorkflowEnvironment.createLocal({
      server: { executable: { type: 'cached-download', version: VERSION, downloadDir } },
    });
    const giveUp = sleep(WITHIN_MS, null, { ref: false }).then(() => {
      throw new Error(`not there after ${WITHIN_MS / 1_000} s`);
    });
    const environment = await Promise.race([started, giveUp]);
    await environment.teardown();
    const [downloaded] = readdirSync(downloadDir);
    if (downloaded === undefined) throw new Error('the download left no file');
    renameSync(join(downloadDir, downloaded), file);
  } finally {
    rmSync(downloadDir, { recursive: true, force: true });
  }
}
