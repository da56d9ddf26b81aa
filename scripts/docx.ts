import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {explainDisk, roomIn} from '../src/build/failure.ts';
import {pageFileName} from '../src/core/page/page-file-name.ts';
import {type PagesCall, readPagesCall} from './pages-call.ts';
import {readCall} from './terminal.ts';

const USAGE = `Cách dùng: npm run -s docx -- [--out THƯ_MỤC] [ĐỊA_CHỈ … | --all]

Làm tệp Word của các trang trong bản dựng build/, theo thể thức Nghị định 30/2020/NĐ-CP.
  ĐỊA_CHỈ       đường dẫn trên trang, như /ke-hoach/toan-van; thêm #ban-sach để chỉ lấy lời văn của kế hoạch;
                bộ tài liệu: /bo-tai-lieu/van-phong, hoặc địa chỉ của một lựa chọn, như '/bo-tai-lieu#phan=cda,32b'
  --all         mọi trang, bản sạch của kế hoạch và các bộ tài liệu làm sẵn
  --out THƯ_MỤC nơi ghi tệp (mặc định: docx)
Mỗi tệp ghi xong in một dòng ra đầu ra chuẩn. Trang hỏng được nêu tên, các trang khác vẫn ghi; mã thoát 1.`;

const ROOT = join(import.meta.dirname, '..');
const BUILD = join(ROOT, 'build');

async function main({out, all, paths}: PagesCall): Promise<number> {
  if (!existsSync(join(BUILD, 'index.html'))) {
    console.error('Chưa có bản dựng trong build/. Chạy “npm run build” rồi làm lại.');
    return 1;
  }
  // Loaded late: a call at fault need not wait for it.
  const [{builtWordFile, chosenHandout, isChosenHandout, wordPages}, {readOffer}] = await Promise.all([
    import('../src/build/word/word-files.ts'),
    import('../src/build/handout/read-offer.ts'),
  ]);
  let failed = false;
  for (const path of all ? wordPages(BUILD) : paths) {
    const file = join(out, pageFileName(path, 'docx'));
    const {bytes, problems} = isChosenHandout(path)
      ? await chosenHandout(BUILD, readOffer(ROOT), path)
      : {bytes: await builtWordFile(BUILD, path), problems: []};
    for (const problem of problems) {
      console.error(`${path}: ${problem}`);
      failed = true;
    }
    if (!bytes) {
      console.error(`${path}: không có trang này, hoặc trang là công cụ không có tệp Word.`);
      failed = true;
      continue;
    }
    try {
      mkdirSync(out, {recursive: true});
      writeFileSync(file, bytes);
    } catch (error) {
      const {message} = error as Error;
      console.error(`${path}: không ghi được: ${explainDisk(message, roomIn(ROOT)) ?? message}`);
      return 1;
    }
    console.log(file);
  }
  return failed ? 1 : 0;
}

const call = readCall(USAGE, (args) => readPagesCall(args, 'docx'));
if (call) process.exitCode = await main(call);
