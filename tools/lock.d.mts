/**
 * Does the work while no other process on this file system does work under the same file. The holder touches the file
 * every 2 s; one that was not touched for 10 s belongs to nobody any more. The work must not block the event loop.
 */
export function withLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T>;
