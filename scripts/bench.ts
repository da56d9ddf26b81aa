import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

const PARTS: Readonly<Record<string, string>> = {
  citation: 'tìm trích dẫn, so với một biểu thức đơn giản',
  search: 'tìm kiếm, so với các công cụ khác',
  scale: 'tìm kiếm lớn lên theo số trang',
  build: 'dựng trang, so với Docusaurus nguyên bản; lớn lên theo số trang',
  lighthouse: 'Lighthouse trên mỗi loại trang, so với Docusaurus nguyên bản trên cùng nội dung',
};

const USAGE = `Cách dùng: npm run bench [-- PHẦN … [--pages N]]

Đo tốc độ và chất lượng, thành tỷ lệ so với công cụ khác chạy trong cùng một lượt. Không nêu phần nào thì đo tất cả:
${Object.entries(PARTS)
  .map(([name, what]) => `  ${name.padEnd(12)}${what}`)
  .join('\n')}
  --pages N   phần build: số trang của lần dựng lớn (mặc định 600); phần scale: thêm một cỡ vào bảng
Mã thoát: 0 xong; 1 không đo được; 2 gọi sai.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const at = args.indexOf('--pages');
  const pages = at < 0 ? [] : args.slice(at, at + 2);
  const parts = args.filter((_, index) => at < 0 || index < at || index > at + 1);
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined || (at >= 0 && !/^[1-9]\d*$/.test(pages[1] ?? ''))) {
    console.error(`Không hiểu “${unknown ?? pages.join(' ')}”.\n\n${USAGE}`);
    return 2;
  }
  if (!existsSync(join(import.meta.dirname, '../build/index.html')) && !(await run('build.ts', []))) return 1;
  for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) {
    console.error(`\n— ${part}: ${PARTS[part]}`);
    if (!(await run(`bench/${part}.ts`, part === 'build' || part === 'scale' ? pages : []))) return 1;
  }
  return 0;
}

async function run(script: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}
