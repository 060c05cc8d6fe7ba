import { describe, expect, test } from 'vitest';
import { textOf, warningIn } from './log-lines.ts';

describe('a line of a part is shown at the terminal when it warns', () => {
  test.each<[line: string, shown: string | null, from: string]>([
    ['{"level":40,"msg":"Temporal does not answer"}', 'Temporal does not answer', 'pino warn'],
    ['{"level":30,"msg":"listening"}', null, 'pino info'],
    ['{"level":"error","msg":"shard lost"}', 'shard lost', 'Temporal server'],
    ['{"level":"warn","msg":"no cluster id"}', null, 'Temporal server'],
    [
      '2031-01-01 00:00:00 UTC [7] FATAL:  the database system is shutting down',
      'the database system is shutting down',
      'PostgreSQL',
    ],
    ['2031-01-01 00:00:00 UTC [7] FATAL:  the database system is starting up', null, 'PostgreSQL'],
    ['2031-01-01 00:00:00 UTC [7] LOG:  checkpoint starting', null, 'PostgreSQL'],
    ['{"level":50, cut off', null, 'half a line'],
  ])('%s → %s (%s)', (line, shown) => {
    expect(warningIn(line)).toBe(shown);
  });
});

test('the last line is told as its message', () => {
  expect(textOf('{"level":50,"msg":"no database"}')).toBe('no database');
  expect(textOf('Error: listen EADDRINUSE')).toBe('Error: listen EADDRINUSE');
});
