import {statfsSync} from 'node:fs';
import {join} from 'node:path';
import {formatFindings} from '../src/core/content/finding.ts';
import {buildSiteInto} from '../src/node/build.ts';
import {checkSite, contentPaths} from '../src/node/load-site.ts';
import {mayRun} from './terminal.ts';

/** A build writes twice its size: beside the old site, and in the bundler's own files. */
const LITTLE_MB = 100;

const USAGE = `Cách dùng: npm run build

Kiểm tra nội dung rồi dựng trang vào build/. Dựng hỏng hoặc bị ngắt thì bản dựng trước vẫn còn nguyên.
  SITE_URL=https://… npm run build   địa chỉ công khai của trang, in trong trang và trên giấy
Mã thoát: 0 xong; 1 nội dung có lỗi hoặc không dựng được; 2 gọi sai.`;

if (mayRun(USAGE)) process.exitCode = await main(join(import.meta.dirname, '..'));

async function main(root: string): Promise<number> {
  const {findings} = checkSite(contentPaths(root));
  if (findings.length > 0) {
    console.error(`${formatFindings(findings)}\n\nChưa dựng trang; bản dựng trước vẫn còn nguyên.`);
    return 1;
  }
  try {
    await buildSiteInto(root);
    return 0;
  } catch {
    console.error('Không dựng được trang; bản dựng trước vẫn còn nguyên.');
    const free = freeMegabytes(root);
    if (free < LITTLE_MB)
      console.error(
        `Ổ đĩa gần đầy (còn ${free} MB). Hãy xóa bớt tệp để còn ít nhất ${LITTLE_MB} MB rồi dựng lại.`,
      );
    return 1;
  }
}

function freeMegabytes(folder: string): number {
  const {bavail, bsize} = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
}
