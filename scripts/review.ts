import {today} from '../src/build/build-date.ts';
import {checkSite, contentPaths} from '../src/build/load-site.ts';
import {loadSeenActs} from '../src/build/seen-acts.ts';
import {faultWords} from '../src/core/pdf/fault-words.ts';
import {reviewText} from '../src/core/review/review.ts';
import {knownInstruments} from '../src/core/site/known-instruments.ts';
import {parseIsoDate} from '../src/core/text/date.ts';
import {readDraft} from '../src/import/read-draft.ts';
import {readCall, takeOption} from './terminal.ts';
import {parseTextCall, readRecords, readText, type TextCall} from './text-input.ts';

const USAGE = `Kiểm tra các trích dẫn của một dự thảo.

Cách dùng:
  npm run -s review -- TỆP                đọc .docx, .pdf có lớp chữ, .txt, .md; in mỗi trích dẫn một dòng JSON
  npm run -s review -- -                  đọc văn bản thuần từ đầu vào chuẩn
  npm run -s review -- --jsonl TỆP        đọc các dòng {"id","text"}, in các dòng {"id","findings"}
  --date NĂM-THÁNG-NGÀY                   ngày của dự thảo, như 2026-11-28; mặc định là hôm nay
  --help                                  in hướng dẫn này

Mã thoát: 0 xong; 1 đầu vào có lỗi; 2 gọi sai cách.`;

/** The day asked for and what to read, or what is wrong with the call. */
function parseCall(args: readonly string[]): (TextCall & {readonly date: string}) | string {
  const {value, rest} = takeOption(args, '--date');
  const date = value === null ? today() : parseIsoDate(value);
  if (date === null) return 'Sau --date cần một ngày có trong lịch, viết NĂM-THÁNG-NGÀY.';
  const call = parseTextCall(rest);
  return typeof call === 'string' ? call : {...call, date};
}

async function main(call: TextCall & {readonly date: string}): Promise<number> {
  const instruments = knownInstruments(checkSite(contentPaths(process.cwd())).site);
  const options = {date: call.date, seen: loadSeenActs(process.cwd())};
  const review = (text: string) => reviewText(text, instruments, options);
  const faults: string[] = [];
  for (const file of call.files) {
    try {
      const {text, fault} =
        call.jsonl || file === '-' ? {text: readText(file), fault: null} : await readDraft(file);
      if (fault) console.error(`${file}: ${faultWords(fault)}`);
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

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
