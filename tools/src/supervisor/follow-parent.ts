// Loaded with `--import` into every Node process of the house: it ends when the supervisor does, even by `kill -9`,
// which shows as a closed channel. The process itself need not know.

const GRACE_MS = 2_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS);
  process.kill(process.pid, 'SIGTERM');
});
// A listener would keep the process alive that has nothing else to do.
process.channel?.unref();
