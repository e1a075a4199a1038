// Preloaded into a measured process: writes its peak memory, in MB, to the file that BENCH_MEMORY names, and behind it the
// processor time of all its threads, in seconds.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (!process.env.BENCH_MEMORY) return;
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_MEMORY, `${Math.round(maxRSS / 1024)} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
