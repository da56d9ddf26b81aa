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
