/**
 * Stops a process while that collects which it would begin at once, and lets it go on.
 * @returns what `collect` gave, as the process goes on
 */
export async function holding<T>(pid: number | undefined, collect: () => Promise<T>): Promise<T> {
  if (pid === undefined) throw new Error('The process to hold does not run.');
  process.kill(pid, 'SIGSTOP');
  try {
    return await collect();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}
