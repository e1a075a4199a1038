// Preloaded into a measured process: writes its peak memory, in MB, to the file that BENCH_MEMORY names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.BENCH_MEMORY)
    writeFileSync(process.env.BENCH_MEMORY, String(Math.round(process.resourceUsage().maxRSS / 1024)));
});
