import {readCall} from './terminal.ts';
import {type InputText, parseTextCall, readRecords, readText, type TextCall} from './text-input.ts';

const USAGE = `Tìm trích dẫn văn bản trong văn bản thuần.

Cách dùng:
  npm run -s cite -- TỆP…          đọc các tệp, in mỗi trích dẫn một dòng JSON
  npm run -s cite -- -             đọc từ đầu vào chuẩn
  npm run -s cite -- --jsonl TỆP   đọc các dòng {"id","text"}, in các dòng {"id","citations"}
  npm run -s cite -- --help        in hướng dẫn này

Mã thoát: 0 xong; 1 đầu vào có lỗi; 2 gọi sai cách.`;

/** A line for each citation, or for each record with its citations. */
async function print(records: readonly InputText[], jsonl: boolean): Promise<void> {
  // Loaded late, with the content: a call or an input at fault need not wait for them.
  const [{loadRegistry}, {cite}] = await Promise.all([
    import('../src/build/registry.ts'),
    import('../src/core/law/index.ts'),
  ]);
  const registry = loadRegistry(process.cwd());
  for (const {id, text} of records) {
    const citations = cite(text, registry, {foreign: true});
    if (jsonl) console.log(JSON.stringify({id, citations}));
    else for (const citation of citations) console.log(JSON.stringify(citation));
  }
}

async function main(call: TextCall): Promise<number> {
  const findings: string[] = [];
  const records: InputText[] = [];
  for (const file of call.files) {
    try {
      const text = readText(file);
      if (!call.jsonl) records.push({text});
      else
        for (const row of readRecords(text))
          if ('fault' in row) findings.push(`${file}:${row.line}: ${row.fault}.`);
          else records.push(row);
    } catch (error) {
      findings.push(`${file}: ${(error as Error).message}.`);
    }
  }
  if (records.length > 0) await print(records, call.jsonl);
  for (const finding of findings) console.error(finding);
  return findings.length > 0 ? 1 : 0;
}

const call = readCall(USAGE, parseTextCall);
if (call) process.exitCode = await main(call);
