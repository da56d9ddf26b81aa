import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';
import {FileError} from '../../../src/core/word/file-error.ts';
import {wordText} from '../../../src/core/word/word-text.ts';
import {readDocx} from '../../../src/import/read-docx.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });
}

/** Numbers cited in the words of the checker, and in the blocks of the importer. */
function cited(bytes: Uint8Array): readonly [checker: string[], importer: string[]] {
  const numbers = (text: string) =>
    extract(text).flatMap((mention) => (mention.kind === 'numbered' ? [mention.number] : []));
  const {blocks} = readDocx(bytes);
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flat(2)));
  return [numbers(wordText(bytes)), lines.flatMap(numbers)];
}

describe('the words of a Word file', () => {
  test('a text box and its fallback are one, within their paragraph or beside it', () => {
    const box = paragraph(run('Nghị định số 63/2010/NĐ-CP'));
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = docx(paragraph(`${run('Căn cứ Quyết định số 468/QĐ-TTg')}${drawing}`));
    const numbers = ['63/2010/NĐ-CP', '468/QĐ-TTg'];
    expect(cited(bytes)).toEqual([numbers, numbers]);
  });

  test('what was moved stands where it was moved to, what was deleted nowhere', () => {
    const words = run('Nghị định số 61/2018/NĐ-CP');
    const bytes = docx(
      paragraph(`<w:moveFrom>${words}</w:moveFrom>`) +
        paragraph(`<w:moveTo>${words}</w:moveTo>`) +
        paragraph(`<w:del><w:r><w:delText>Nghị định số 92/2017/NĐ-CP</w:delText></w:r></w:del>`),
    );
    expect(cited(bytes)).toEqual([['61/2018/NĐ-CP'], ['61/2018/NĐ-CP']]);
  });

  test('a line a paragraph, tables row by row, notes behind', () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const bytes = docx(
      `${paragraph(`${run('Số')}<w:r><w:tab/></w:r>${run('06/KH')}<w:r><w:noBreakHyphen/></w:r>${run('KCNĐN')}`)}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>${paragraph(run('cuối'))}`,
      {
        footnotes: `<w:footnotes xmlns:w="w"><w:footnote w:type="separator">${paragraph(run('kẻ'))}</w:footnote><w:footnote w:id="1">${paragraph(run('chú thích'))}</w:footnote></w:footnotes>`,
      },
    );
    expect(wordText(bytes).split('\n')).toEqual(['Số 06/KH-KCNĐN', 'a', 'b', 'cuối', 'chú thích']);
  });
});

describe('a damaged file', () => {
  const whole = docx(paragraph(run('Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ')));

  /** Its words, or that it is refused; any other error is let through. */
  function outcome(bytes: Uint8Array): string {
    try {
      return wordText(bytes);
    } catch (error) {
      if (error instanceof FileError) return 'refused';
      throw error;
    }
  }

  test('is refused wherever it is cut off', () => {
    const outcomes = Array.from({length: whole.length}, (_, end) => outcome(whole.slice(0, end)));
    expect([...new Set(outcomes)]).toEqual(['refused']);
  });

  test.each([0x01, 0x80, 0xff])('gives its own words or none, whichever byte is changed by %i', (mask) => {
    const changed = Array.from(whole, (_, at) =>
      whole.map((byte, other) => (at === other ? byte ^ mask : byte)),
    );
    const outcomes = new Set(changed.map(outcome));
    outcomes.delete('refused');
    expect([...outcomes]).toEqual([wordText(whole)]);
  });

  test.each([
    ['no file', new Uint8Array()],
    ['text', strToU8('Căn cứ Nghị định số 63/2010/NĐ-CP')],
    ['an old .doc, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a spreadsheet', zipSync({'xl/workbook.xml': strToU8('<workbook/>')})],
    ['an archive without words', zipSync({'word/styles.xml': strToU8('<w:styles/>')})],
    ['broken XML', docx('<w:p><w:r><w:t>Nghị định</w:r>')],
    ['an empty part', zipSync({'word/document.xml': new Uint8Array()})],
  ])('is refused in the name of .docx: %s', (_, bytes) => {
    expect(outcome(bytes)).toBe('refused');
  });
});
