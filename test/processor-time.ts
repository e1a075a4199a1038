/** Milliseconds of processor time that a function takes; unlike the clock, a busy machine does not stretch them. */
export function processorTime(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
