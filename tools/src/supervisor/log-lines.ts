/** pino's number for `warn`. */
const WARN = 40;
/** The Temporal server warns of its own housekeeping, which nobody here can do anything about. */
const TEXT_LEVELS = new Set(['error', 'fatal', 'dpanic', 'panic']);
/** An ERROR is a statement's and answered to whoever sent it; a start is waited for anyway. */
const POSTGRES = /\b(?:WARNING|FATAL|PANIC):(?!\s+the database system is starting up)\s+(.*)/;

/**
 * What a line of a part's log says to the person at the terminal, or null when it is for the log file only.
 * Reads JSON lines of pino (level as number) and of the Temporal server (level as text), and PostgreSQL's own lines.
 */
export function warningIn(line: string): string | null {
  const record = parsed(line);
  if (record === null) return POSTGRES.exec(line)?.[1] ?? null;
  const { level, msg } = record;
  const isWarning = typeof level === 'number' ? level >= WARN : TEXT_LEVELS.has(String(level).toLowerCase());
  return isWarning && typeof msg === 'string' ? msg : null;
}

/** What a line of a log says to a person: a JSON line's message, else the line as it is. */
export function textOf(line: string): string {
  const msg = parsed(line)?.['msg'];
  return typeof msg === 'string' ? msg : line;
}

function parsed(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}
