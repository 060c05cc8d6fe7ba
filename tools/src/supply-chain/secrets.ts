import { join } from 'node:path';
import { command, type StepResult } from '../command.ts';
import { ROOT } from '../supervisor/parts.ts';

/** Looks for secrets in everything below a folder that git does not ignore. */
export const checkSecrets = (folder: string): Promise<StepResult> =>
  command('secretlint', ['--secretlintrc', join(ROOT, '.secretlintrc.json'), '**/*', '.*', '.*/**/*'], {}, folder);
