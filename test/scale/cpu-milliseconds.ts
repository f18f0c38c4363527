/** Milliseconds of processor time that a call takes, those of the garbage collector included. */
export function cpuMilliseconds(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
