// Loaded into every process of a measured build: leaves at its end what it cost. Plain JavaScript, because
// it comes before any loader.
import {appendFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    const line = {cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024};
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(line)}\n`);
  });
