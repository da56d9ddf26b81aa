import {join} from 'node:path';
import {buildSiteInto} from '../src/build/build-site.ts';
import {explainFailure, roomIn} from '../src/build/failure.ts';
import {FaultyContent} from '../src/build/faulty-content.ts';
import {lockBuild} from '../src/build/lock.ts';
import {hostFolderProblems, projectProblems} from '../src/build/project-problems.ts';
import {settingProblems} from '../src/build/settings.ts';
import {mayRun} from './terminal.ts';

const USAGE = `Cách dùng: npm run build

Kiểm tra nội dung rồi dựng trang vào build/. Dựng hỏng hoặc bị ngắt thì bản dựng trước vẫn còn nguyên.
  SITE_URL=https://… npm run build   địa chỉ công khai của trang, in trong trang và trên giấy
Mã thoát: 0 xong; 1 nội dung có lỗi hoặc không dựng được; 2 gọi sai; 130 bị ngắt.`;

if (mayRun(USAGE)) process.exitCode = await main(join(import.meta.dirname, '..'));

async function main(root: string): Promise<number> {
  const badCall = [...settingProblems(process.env), ...hostFolderProblems(root, process.env)];
  const problems = [...badCall, ...projectProblems(root)];
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\n\nChưa dựng trang; bản dựng trước vẫn còn nguyên.`);
    return badCall.length > 0 ? 2 : 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      console.error('\nĐã ngắt. Bản dựng trước vẫn còn nguyên.');
      process.exit(130);
    });
  let unlock = () => {};
  try {
    unlock = await lockBuild(root, () => console.error('Đang đợi một lần dựng khác trong thư mục này…'));
    await buildSiteInto(root);
    return 0;
  } catch (error) {
    if (error instanceof FaultyContent) {
      console.error(`${error.message}\n\nChưa dựng trang; bản dựng trước vẫn còn nguyên.`);
      return 1;
    }
    console.error(explainFailure(String(error instanceof Error ? error.message : error), roomIn(root)));
    return 1;
  } finally {
    unlock();
  }
}
