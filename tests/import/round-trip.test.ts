import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {readDocs} from '../../src/build/read-docs.ts';
import {collectPlans} from '../../src/core/site/plans.ts';
import {flatten} from '../../src/import/plan/clause.ts';
import {compareClauses, compareOverview} from '../../src/import/plan/compare.ts';
import {parsePlan} from '../../src/import/plan/parse-plan.ts';
import {readSource} from '../../src/import/read-source.ts';
import {readPage} from '../../src/mdx/read-page.ts';
import {ROOT} from '../fixtures/site.ts';
import {buildDocx, type DocxBlock, type DocxList} from './build-docx.ts';
import {buildPdf} from './build-pdf.ts';

const TEXT = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
const LINES = TEXT.split('\n').filter((line) => line !== '');

const pages = readDocs(join(ROOT, 'docs')).flatMap((entry) =>
  'source' in entry && entry.file.startsWith('ke-hoach/')
    ? (readPage(entry.file, entry.source).page ?? [])
    : [],
);
const handMade = collectPlans(pages).plans.find(({key}) => key === 'ke-hoach-06-kh-kcndn-2023')!;

/** Differences between the hand-made pages and what a file reads as. */
async function differences(name: string, content: string | Uint8Array) {
  const file = join(mkdtempSync(join(tmpdir(), 'nhap-')), name);
  writeFileSync(file, content);
  const plan = parsePlan(await readSource(file));
  return [
    ...compareOverview(handMade.page.file, handMade.page.frontMatter, plan),
    ...compareClauses(handMade.clauses, flatten([...plan.clauses, ...plan.annexes])),
  ];
}

describe('the plan reads as its hand-made pages, character for character', () => {
  test('from its text', async () => {
    expect(handMade.clauses.length).toBeGreaterThan(30);
    expect(await differences('ke-hoach.txt', TEXT)).toEqual([]);
  });

  test('from UTF-8 with a mark, UTF-16 with and without one, old Mac line ends, NFD', async () => {
    expect(await differences('a.txt', `\uFEFF${TEXT}`)).toEqual([]);
    expect(await differences('a.txt', iconv.encode(`\uFEFF${TEXT}`, 'utf16le'))).toEqual([]);
    expect(await differences('a.txt', iconv.encode(`\uFEFF${TEXT}`, 'utf16be'))).toEqual([]);
    expect(await differences('a.txt', iconv.encode(TEXT, 'utf16le'))).toEqual([]);
    expect(await differences('a.txt', TEXT.replaceAll('\n', '\r'))).toEqual([]);
    expect(await differences('a.txt', TEXT.normalize('NFD'))).toEqual([]);
  });

  test('from VNI and VISCII', async () => {
    expect(await differences('a.txt', iconv.encode(toVni(TEXT), 'win1252'))).toEqual([]);
    expect(await differences('a.txt', iconv.encode(TEXT.replace(/[“”]/g, '"'), 'viscii'))).toEqual([]);
    expect(await differences('a.txt', toVni(TEXT))).toEqual([]);
  });

  test('from TCVN3, which lacks capitals with tones: the same but for those', async () => {
    const bytes = iconv.encode(
      TEXT.replace(/[À-Ỹ]/g, (letter) => (/[ĂÂÊÔƠƯĐ]/.test(letter) ? letter : letter.toLowerCase())),
      'tcvn',
    );
    const found = await differences('a.txt', bytes);
    expect(found.filter(({now, next}) => now.toLowerCase() !== next.toLowerCase())).toEqual([]);
    expect(found.filter(({place}) => /superior|issuer|country|number|signature/.test(place))).toEqual([]);
  });

  test('from lines broken at 72 characters, with and without blank lines, and page numbers between', async () => {
    const wrapped = TEXT.split('\n')
      .map((line) => wrap(line, 72))
      .join('\n');
    expect(await differences('a.txt', wrapped)).toEqual([]);
    expect(await differences('a.txt', withPages(wrapped))).toEqual([]);
  });

  test('from a .docx numbered by hand', async () => {
    expect(await differences('a.docx', buildDocx(LINES.map((text) => ({text}))))).toEqual([]);
  });

  test('from a .docx with header and signature in tables', async () => {
    const body = LINES.slice(LINES.indexOf('KẾ HOẠCH'), LINES.indexOf('Nơi nhận:')).map((text) => ({text}));
    const foot = LINES.slice(LINES.indexOf('Nơi nhận:'));
    const header: DocxBlock = {
      table: [
        [LINES.slice(0, 3), LINES.slice(3, 5)],
        [[LINES[5]!], [LINES[6]!]],
      ],
    };
    expect(
      await differences(
        'a.docx',
        buildDocx([header, ...body, {table: [[foot.slice(0, -2), foot.slice(-2)]]}]),
      ),
    ).toEqual([]);
  });

  test('from a .docx with the header in text boxes', async () => {
    const boxes: DocxBlock = {
      textBoxes: [
        [...LINES.slice(0, 3), LINES[5]!],
        [...LINES.slice(3, 5), LINES[6]!],
      ],
    };
    expect(
      await differences('a.docx', buildDocx([boxes, ...LINES.slice(7).map((text) => ({text}))])),
    ).toEqual([]);
  });

  test('from a .docx numbered by Word', async () => {
    const {blocks, lists} = numberedByWord();
    expect(await differences('a.docx', buildDocx(blocks, lists))).toEqual([]);
  });

  test('from a PDF with a text layer', async () => {
    expect(await differences('a.pdf', buildPdf(TEXT))).toEqual([]);
  });
});

/** The plan with its marks taken out and left to Word: I., 1. and - as one list, the letters typed. */
function numberedByWord(): {blocks: DocxBlock[]; lists: DocxList[]} {
  const lists: DocxList[] = [
    [
      {format: 'upperRoman', text: '%1.'},
      {format: 'decimal', text: '%2.'},
    ],
    [{format: 'bullet', text: '\uF02D'}],
  ];
  const blocks = LINES.map((line): DocxBlock => {
    const roman = /^[IV]+\. (.*)$/.exec(line);
    if (roman) return {text: roman[1]!, list: 0, level: 0, bold: true};
    const number = /^\d\. (.*)$/.exec(line);
    if (number) return {text: number[1]!, list: 0, level: 1};
    const dash = /^- (.*)$/.exec(line);
    return dash ? {text: dash[1]!, list: 1, level: 0} : {text: line};
  });
  return {blocks, lists};
}

function wrap(line: string, width: number): string {
  const out: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      out.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...out, current].join('\n');
}

/** A page number and a form feed after every 40 lines. */
function withPages(text: string): string {
  let page = 1;
  return text
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 || index % 40 !== 0) return [line];
      page += 1;
      return [String(page), `\f${line}`];
    })
    .join('\n');
}

/** Unicode to VNI, by the marks of the decomposed letter. */
function toVni(text: string): string {
  const own: Record<string, string> = {
    đ: 'ñ',
    Đ: 'Ñ',
    ơ: 'ô',
    Ơ: 'Ô',
    ư: 'ö',
    Ư: 'Ö',
    í: 'í',
    ì: 'ì',
    ỉ: 'æ',
    ĩ: 'ó',
    ị: 'ò',
    ỵ: 'î',
    Í: 'Í',
    Ì: 'Ì',
    Ỉ: 'Æ',
    Ĩ: 'Ó',
    Ị: 'Ò',
    Ỵ: 'Î',
  };
  const tones: Record<string, string> = {
    '\u0301': 'ù',
    '\u0300': 'ø',
    '\u0309': 'û',
    '\u0303': 'õ',
    '\u0323': 'ï',
  };
  const hats: Record<string, Record<string, string>> = {
    '\u0302': {'': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä'},
    '\u0306': {'': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë'},
  };
  return text.replace(/[\u00C0-\u1EF9]/g, (letter) => {
    if (own[letter]) return own[letter];
    const marks = [...letter.normalize('NFD')];
    const base = marks[0]!;
    const tone = marks.find((mark) => tones[mark]) ?? '';
    const hat = marks.find((mark) => hats[mark]) ?? '';
    const horn = marks.includes('\u031B');
    const vowel = horn ? own[`${base}\u031B`.normalize('NFC')]! : base;
    const mark = hat === '' ? (tones[tone] ?? '') : hats[hat]![tone]!;
    return vowel + (base === base.toUpperCase() ? mark.toUpperCase() : mark);
  });
}
