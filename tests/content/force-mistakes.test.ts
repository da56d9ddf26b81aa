import {beforeAll, describe, expect, test} from 'vitest';
import {formatFindings} from '../../src/core/page/finding.ts';
import {buildSite} from '../../src/core/site/build-site.ts';
import {outlivedLines} from '../../src/core/site/living-law.ts';
import {overdueLines} from '../../src/core/site/overdue.ts';
import {type PageResult, readPage} from '../../src/mdx/read-page.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {files} from './real-site.ts';

const DECREE = 'can-cu/nghi-dinh-42-2022-nd-cp.mdx';
const TODAY = '2026-11-28';
const sources = new Map<string, string>();
const pages = new Map<string, PageResult>();

beforeAll(() => {
  for (const entry of files) {
    if (!('source' in entry)) continue;
    sources.set(entry.file, entry.source);
    pages.set(entry.file, readOnce(entry));
  }
});

/** The acts and the plan: what is said of a page of theirs needs no other. */
const isLaw = (file: string) => /^(?:can-cu|ke-hoach)\//.test(file);

/** The report when one page reads otherwise: what it says of the page itself, or, of `all`, of what cites it too. */
function reportAfter(file: string, from: string | RegExp, to: string, {all = false} = {}): string {
  const source = sources.get(file)!;
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  const result = readPage(file, changed);
  const asked = [...pages].filter(([other]) => all || other === file || isLaw(other));
  const read = asked.flatMap(([other, known]) => (other === file ? result : known).page ?? []);
  const {findings} = buildSite(read, result.page ? [] : [{file, body: result.body}], {
    asOf: TODAY,
    history: {},
    gold: null,
  });
  return formatFindings([...result.findings, ...findings]);
}

describe('a status cannot be changed without its ground', () => {
  test('a status word is no field', () => {
    expect(reportAfter(DECREE, /^events:/m, 'status: con-hieu-luc\nevents:')).toContain(
      'trường không có trong mẫu: “status”',
    );
  });

  test('an end whose words speak of another text', () => {
    const report = reportAfter(
      'can-cu/nghi-dinh-63-2010-nd-cp.mdx',
      /^events:\n/m,
      end('Nghị định số 45/2020/NĐ-CP hết hiệu lực từ ngày 01/07/2026'),
    );
    expect(report).toContain('lời trích có số hiệu của văn bản này hoặc của văn bản kia');
  });

  test('an end whose words say no end', () => {
    const report = reportAfter(
      'can-cu/nghi-dinh-63-2010-nd-cp.mdx',
      /^events:\n/m,
      end('Nghị định số 63/2010/NĐ-CP ngày 01/07/2026'),
    );
    expect(report).toContain('lời trích có chữ “hết hiệu lực”, “thay thế” hoặc “bãi bỏ”');
  });

  test('an end of another day than its words say', () => {
    const report = reportAfter(
      'can-cu/nghi-dinh-63-2010-nd-cp.mdx',
      /^events:\n/m,
      end('Nghị định số 63/2010/NĐ-CP hết hiệu lực từ ngày 02/07/2026'),
    );
    expect(report).toContain('lời trích có ngày 01/07/2026');
  });

  test('an event without words', () => {
    expect(reportAfter('can-cu/nghi-dinh-63-2010-nd-cp.mdx', /^ {4}quotes:\n(?: {6}- .*\n)+/m, '')).toContain(
      'thiếu trường “events.0.quotes”',
    );
  });

  test('the end taken out while another page says that it was replaced', () => {
    const report = reportAfter(DECREE, / {2}- kind: ended\n(?: {4}.*\n)+/, '');
    expect(report).toContain(
      'không có sự kiện “ended”, nhưng một quan hệ ghi Nghị định số 224/2026/NĐ-CP thay thế',
    );
  });

  test('recorded as in force after its end', () => {
    expect(
      reportAfter(
        DECREE,
        /^events:\n/m,
        'events:\n  - kind: recorded\n    date: 01/08/2026\n    source: 6\n    quotes: ["còn hiệu lực"]\n    check: excerpt\n',
      ),
    ).toContain('được ghi là còn hiệu lực ngày 01/08/2026, sau ngày hết hiệu lực 01/07/2026');
  });

  test('two days of entry into force', () => {
    expect(
      reportAfter(
        DECREE,
        /^events:\n/m,
        'events:\n  - kind: effective\n    date: 01/09/2022\n    source: 1\n    quotes: ["có hiệu lực từ ngày 01/09/2022"]\n    check: excerpt\n',
      ),
    ).toContain('hai ngày có hiệu lực: 15/08/2022 và 01/09/2022');
  });

  test('the same event twice', () => {
    expect(reportAfter(DECREE, /( {2}- kind: cited\n(?: {4}.*\n)+)/, '$1$1')).toContain(
      'sự kiện “cited” ghi hai lần',
    );
  });
});

describe('days that cannot be', () => {
  test('a citation after its source was seen', () => {
    expect(reportAfter(DECREE, 'date: 02/12/2025', 'date: 02/12/2026')).toContain(
      'cited ngày 02/12/2026, sau ngày xem nguồn 19/12/2025',
    );
  });

  test('a source seen tomorrow', () => {
    expect(
      reportAfter(
        DECREE,
        'retrieved: bản lưu công khai, 2025-12-19',
        'retrieved: bản lưu công khai, 2026-11-29',
      ),
    ).toContain('được xem ngày 29/11/2026, sau hôm nay (28/11/2026)');
  });

  test('an entry into force of another day than its words say', () => {
    expect(reportAfter(DECREE, 'date: 15/08/2022', 'date: 15/08/2023')).toContain(
      'lời trích có ngày 15/08/2023',
    );
  });
});

describe('facts that their own quotes contradict, told in their own file', () => {
  test.each([
    ['signatory: Vũ Đức Đam', 'signatory: Nguyễn Văn A', 'signatory: “Nguyễn Văn A”, nhưng lời trích là'],
    ['issued: 24/06/2022', 'issued: 25/06/2022', 'issued: 25/06/2022, nhưng lời trích là'],
    ['issuer: Chính phủ', 'issuer: Thủ tướng Chính phủ', 'issuer: “Thủ tướng Chính phủ”, nhưng lời trích là'],
    ['number: 42/2022/NĐ-CP', 'number: 43/2022/NĐ-CP', 'number: “43/2022/NĐ-CP”, nhưng lời trích là'],
  ])('%s → %s', (from, to, words) => {
    const report = reportAfter(DECREE, new RegExp(`^${from}$`, 'm'), to);
    expect(report).toContain(words);
    expect(report).toMatch(new RegExp(`docs/${DECREE}:\\d+\n  thấy:     ${words.slice(0, 12)}`));
  });
});

function end(quote: string): string {
  return `events:\n  - kind: ended\n    date: 01/07/2026\n    by: 999/2026/NĐ-CP\n    source: 1\n    quotes: ["${quote}"]\n    check: excerpt\n`;
}

test('a source is no more official than its host', () => {
  expect(reportAfter(DECREE, 'level: secondary', 'level: official')).toContain(
    'nguồn 1 ghi mức “official”, nhưng vietjack.me không phải trang của cơ quan Đảng, Nhà nước',
  );
  const indices = reportAfter(
    'huong-dan/cac-chi-so.mdx',
    /(url: https:\/\/papi\.org\.vn\S*\n {4}level: )secondary/,
    '$1official',
  );
  expect(indices).toMatch(/docs\/huong-dan\/cac-chi-so\.mdx:\d+\n.*papi\.org\.vn không phải trang/);
});

describe('guidance that states as living law what has ended', () => {
  const GUIDE = 'huong-dan/moi-van-ban-mot-cau.mdx';

  test('is told with its file, its line and the day', () => {
    const report = reportAfter(GUIDE, ' Hết hiệu lực từ 01/07/2026, theo Nghị định số 224/2026/NĐ-CP.', '');
    expect(report).toMatch(new RegExp(`docs/${GUIDE}:\\d+\n`));
    expect(report).toContain('nhắc Nghị định số 42/2022/NĐ-CP như đang áp dụng');
    expect(report).toContain('câu nói rõ văn bản đã hết hiệu lực từ 01/07/2026');
  });

  test('in a term of the glossary too', () => {
    expect(reportAfter('tra-cuu/thuat-ngu.mdx', ', hết hiệu lực từ 01/07/2026', '')).toContain(
      'nhắc Nghị định số 42/2022/NĐ-CP như đang áp dụng',
    );
  });

  test('is no mistake where the page declares it as history', () => {
    const source = sources.get(GUIDE)!;
    const head = 'history:\n  - key: nghi-dinh-42-2022-nd-cp\n    reason: kể lại quy định cũ\n';
    const changed = source
      .replace(', nghị định này đã hết hiệu lực từ 01/07/2026', '')
      .replace(/^kind: guidance\n/m, `kind: guidance\n${head}`);
    const result = readPage(GUIDE, changed);
    const read = [...pages].flatMap(([other, known]) => (other === GUIDE ? result : known).page ?? []);
    expect(buildSite(read, [], {asOf: TODAY, history: {}, gold: null}).findings).toEqual([]);
  });
});

test('what is overdue is a warning with its list, not a mistake, from the very day on', () => {
  const read = [...pages].flatMap(([, known]) => known.page ?? []);
  const on = (asOf: string) => buildSite(read, [], {asOf, history: {}, gold: null});
  const {site, findings} = on('2026-11-26');
  expect(findings).toEqual([]);
  const lines = overdueLines(site);
  expect(lines[0]).toMatch(/^Cảnh báo: \d+ căn cứ quá hạn kiểm tra lại tình trạng/);
  const decision =
    '  docs/can-cu/quyet-dinh-766-qd-ttg-2022.mdx Cần kiểm tra lại: hạn kiểm tra là ngày 26/11/2026.';
  expect(lines).toContain(decision);
  expect(overdueLines(on('2026-11-25').site)).not.toContain(decision);
});

describe('a fault is told where it is', () => {
  test.each([
    ['can-cu/nghi-quyet-76-nq-cp-2021.mdx', /^issued: .*/m, 'issued: 15/07/2022'],
    ['can-cu/nghi-dinh-63-2010-nd-cp.mdx', /^number: .*/m, 'number: 64/2010/NĐ-CP'],
  ])('%s: no page that cites it is blamed', (file, from, to) => {
    const report = reportAfter(file, from, to, {all: true});
    expect(report).toContain(`docs/${file}:`);
    expect(report).not.toContain('không có trang trong can-cu/');
  });
});

describe('a term that runs out', () => {
  const TERM = 'can-cu/nghi-quyet-66-nq-cp-2025.mdx';
  const said = '\n\nCăn cứ Nghị quyết số 66/NQ-CP ngày 26/03/2025 của Chính phủ để cắt giảm thủ tục.\n';

  /** The site of a later day, when guidance that cites the term was last changed on `changed`. */
  function later(changed: string) {
    const file = 'huong-dan/hinh-thuc-06-hoi-nghi-tap-huan.mdx';
    const result = readPage(file, `${sources.get(file)!}${said}`);
    const read = [...pages].flatMap(([other, known]) => (other === file ? result : known).page ?? []);
    const history = {
      [file]: [{day: changed, kind: 'changed'} as const],
      [TERM]: [{day: '2026-11-28', kind: 'changed'} as const],
    };
    const {site, findings} = buildSite(read, [], {asOf: '2027-02-01', history, gold: null});
    const cited = (words: string) => words.includes(file) && words.includes('66/NQ-CP');
    return {
      errors: findings.filter(({file: where, found}) => cited(`${where} ${found}`)).length,
      warnings: outlivedLines(site).filter(cited).length,
    };
  }

  test('is a warning where nothing was changed since', () => {
    expect(later('2026-11-28')).toEqual({errors: 0, warnings: 1});
  });

  test('is a mistake where the page was changed after it', () => {
    expect(later('2027-01-15')).toEqual({errors: 1, warnings: 0});
  });
});
