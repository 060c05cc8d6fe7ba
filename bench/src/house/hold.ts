/**
 * Stops a process while its work is collected, and lets it go on then.
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
