import {once} from 'node:events';
import {join} from 'node:path';
import {missingForEngine, startEngine} from './engine/engine-nodes.ts';
import {mayRun} from './terminal.ts';

const USAGE = `Cách dùng: npm run engine

Chạy thử OpenSearch 2.19 trên máy này: hai nút, chỉ nghe ở 127.0.0.1, lấy từ Maven Central lần đầu. Cần Java 17 và Maven.
Nhấn Ctrl+C để dừng. Mã thoát: 0 đã dừng; 1 không chạy được; 2 gọi sai.`;

if (mayRun(USAGE)) process.exitCode = await main();

async function main(): Promise<number> {
  const missing = missingForEngine();
  if (missing !== null) {
    console.error(`Không có “${missing}” trên máy này. Hãy cài Java 17 và Maven.`);
    return 1;
  }
  const nodes = await startEngine(join(import.meta.dirname, '../.cache/engine'));
  console.log(nodes.urls.join('\n'));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await nodes.stop();
  return 0;
}
