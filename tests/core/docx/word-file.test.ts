import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import type {DrawnPage} from '../../../src/core/docx/read-page.ts';
import {wordFile} from '../../../src/core/docx/word-file.ts';
import {element, text} from '../../../src/core/plain/html.ts';
import {readWord} from '../../../src/core/word/read-word.ts';

const page = (body: DrawnPage['body']): DrawnPage => ({
  title: 'Trang',
  head: [],
  address: 'https://example.org/trang',
  version: '',
  leaflet: false,
  cover: null,
  hasContents: false,
  body,
  plan: null,
  notes: [],
});

test('words of another stand between the marks that a browser draws', async () => {
  const quote = element('q', [text('Căn cứ '), element('strong', [text('Nghị định')]), text(';')]);
  const {body} = readWord(
    await wordFile(page([element('p', [text('Nguồn: '), quote])]), {day: '29/11/2026'}),
  );
  const lines = body.flatMap((block) => (block.type === 'paragraph' ? [block.runs] : []));
  expect(lines.map((runs) => runs.map((run) => run.text).join(''))).toContain('Nguồn: “Căn cứ Nghị định;”');
});

const documentOf = async (body: DrawnPage['body']) =>
  strFromU8(unzipSync(await wordFile(page(body), {day: '29/11/2026'}))['word/document.xml']!);

const table = (columns: number, words: string) =>
  element('table', [
    element(
      'tbody',
      [0, 1].map(() =>
        element('tr', [
          element('th', [text('Đầu hàng')], {scope: 'row'}),
          ...Array.from({length: columns - 1}, () => element('td', [text(words)])),
        ]),
      ),
    ),
  ]);

test('a document of a table with many full columns lies on its side', async () => {
  const sentence = 'Nghị quyết về đẩy mạnh cải cách hành chính và hiện đại hóa';
  expect(await documentOf([table(8, sentence)])).toContain(
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  );
  // Columns to be filled in by hand, and a few columns of many words, stand.
  for (const narrow of [table(9, ''), table(3, sentence.repeat(9))])
    expect(await documentOf([narrow])).toContain('<w:pgSz w:w="11906" w:h="16838"');
});

test('what a row is about is set like its cells', async () => {
  const words = await documentOf([table(2, 'ô')]);
  expect(words).toContain('Đầu hàng');
  expect(words).not.toContain('<w:rStyle w:val="Strong"/>');
});
