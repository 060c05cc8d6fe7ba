import type { Problem, Result } from '@surety/domain';
import { problemAnswer } from '@surety/platform/decide';

/** What was done, but has no effect somewhere; nothing for what was refused. */
export const warningsIn = (result: Result<{ readonly warnings?: readonly Problem[] }>) =>
  result.ok ? (result.value.warnings ?? []).map(problemAnswer) : [];
