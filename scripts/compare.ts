import {existsSync} from 'node:fs';
import {type ComparedClause, comparedClause} from '../src/core/compare/compared-clause.ts';
import type {Plan} from '../src/core/site/site.ts';
import {FileError} from '../src/core/word/file-error.ts';
import {readCall} from './terminal.ts';

const USAGE = `So hai kế hoạch, từng mục và từng chữ.

Cách dùng: npm run -s compare -- KẾ_HOẠCH_TRƯỚC KẾ_HOẠCH_SAU [--json]

  KẾ_HOẠCH   mã của kế hoạch trên trang (dòng key của trang kế hoạch), hoặc tệp .docx, .txt, .md, .pdf có lớp chữ
  --json     mỗi dòng một đối tượng JSON: change, a, b (mã các mục), words (op: equal, insert, delete; text)

Việc ghép mục là máy đoán theo lời văn và vị trí: đọc lại trước khi dùng.
Mã thoát: 0 so xong, kể cả khi có khác nhau; 1 không đọc được kế hoạch; 2 gọi sai cách.`;

interface Call {
  readonly names: readonly [earlier: string, later: string];
  readonly json: boolean;
}

function parseCall(args: readonly string[]): Call | string {
  const [earlier, later, ...more] = args.filter((arg) => arg !== '--json');
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  if (earlier === undefined || later === undefined) return 'Cần hai kế hoạch.';
  if (more.length > 0) return 'Mỗi lần chỉ so hai kế hoạch.';
  return {names: [earlier, later], json: args.includes('--json')};
}

/** The clauses of a plan that the call names. Throws `FileError` where there is none. */
async function clausesOf(name: string, plans: () => readonly Plan[]): Promise<readonly ComparedClause[]> {
  if (!existsSync(name)) {
    const keys = plans().map(({key}) => key);
    const plan = plans().find(({key}) => key === name);
    if (plan) return plan.clauses.map((clause) => comparedClause(clause, clause.parent));
    throw new FileError(
      `“${name}”: không có kế hoạch mang mã này trên trang, cũng không có tệp này`,
      `một trong các mã: ${keys.join(', ')}; hoặc đường dẫn tới một tệp`,
      'kiểm tra lại mã hoặc tên tệp',
    );
  }
  const [{readSource}, {parsePlan}, {comparedClauses}] = await Promise.all([
    import('../src/import/read-source.ts'),
    import('../src/import/plan/parse-plan.ts'),
    import('../src/import/plan/compared-clauses.ts'),
  ]);
  return comparedClauses(parsePlan(await readSource(name)));
}

async function main({names, json}: Call): Promise<number> {
  // Loaded late: a call at fault need not wait for it.
  const [{contentPaths, loadSite}, {comparePlans}, {formatComparison}] = await Promise.all([
    import('../src/build/load-site.ts'),
    import('../src/core/compare/compare-plans.ts'),
    import('../src/core/compare/format-comparison.ts'),
  ]);
  let site: readonly Plan[] | undefined;
  const plans = () => {
    site ??= loadSite(contentPaths(process.cwd())).plans;
    return site;
  };
  try {
    const compared = comparePlans(await clausesOf(names[0], plans), await clausesOf(names[1], plans));
    if (json) for (const alignment of compared) console.log(JSON.stringify(alignment));
    else console.log(formatComparison(compared));
    return 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(`Không so được.\n${error.message}`);
    return 1;
  }
}

const call = readCall(USAGE, parseCall);
if (call) process.exitCode = await main(call);
