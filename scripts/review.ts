import {today} from '../src/build/build-date.ts';
import {checkSite, contentPaths} from '../src/build/load-site.ts';
import {loadSeenActs} from '../src/build/seen-acts.ts';
import {reviewText} from '../src/core/review/review.ts';
import {knownInstruments} from '../src/core/site/known-instruments.ts';
import {parseIsoDate} from '../src/core/text/date.ts';
import {readDraft} from '../src/import/read-draft.ts';
import {parseTextCall, readRecords, readText} from './text-input.ts';
import './terminal.ts';

const USAGE = `Kiểm tra các trích dẫn của một dự thảo.

Cách dùng:
  npm run -s review -- TỆP                đọc .docx, .pdf có lớp chữ, .txt, .md; in mỗi trích dẫn một dòng JSON
  npm run -s review -- -                  đọc văn bản thuần từ đầu vào chuẩn
  npm run -s review -- --jsonl TỆP        đọc các dòng {"id","text"}, in các dòng {"id","findings"}
  --date NĂM-THÁNG-NGÀY                   ngày của dự thảo, như 2026-11-28; mặc định là hôm nay
  --help                                  in hướng dẫn này

Mã thoát: 0 xong; 1 đầu vào có lỗi; 2 gọi sai cách.`;

/** The day asked for and the arguments besides, or what is wrong with the day. */
function takeDate(args: readonly string[]): {date: string; rest: readonly string[]} | string {
  const rest: string[] = [];
  let date = today();
  for (let at = 0; at < args.length; at += 1) {
    const [name, glued] = args[at]!.split('=', 2);
    if (name !== '--date') {
      rest.push(args[at]!);
      continue;
    }
    const given = parseIsoDate(glued ?? args[++at] ?? '');
    if (given === null) return 'Sau --date cần một ngày có trong lịch, viết NĂM-THÁNG-NGÀY.';
    date = given;
  }
  return {date, rest};
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const dated = takeDate(args);
  const call = typeof dated === 'string' ? dated : parseTextCall(dated.rest);
  if (typeof dated === 'string' || typeof call === 'string') {
    console.error(call);
    console.error(USAGE);
    return 2;
  }
  const instruments = knownInstruments(checkSite(contentPaths(process.cwd())).site);
  const options = {date: dated.date, seen: loadSeenActs(process.cwd())};
  const review = (text: string) => reviewText(text, instruments, options);
  const faults: string[] = [];
  for (const file of call.files) {
    try {
      const text = call.jsonl || file === '-' ? readText(file) : await readDraft(file);
      if (!call.jsonl) for (const finding of review(text)) console.log(JSON.stringify(finding));
      else
        for (const row of readRecords(text))
          if ('fault' in row) faults.push(`${file}:${row.line}: ${row.fault}.`);
          else console.log(JSON.stringify({id: row.id, findings: review(row.text)}));
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message}.`);
    }
  }
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
