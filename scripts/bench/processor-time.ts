/** What some work takes of this process's processor, in ms: what else the machine does counts little. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
