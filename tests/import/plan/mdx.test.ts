import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hiddenSigns} from '../../../src/core/page/hidden-signs.ts';
import {cleanLine} from '../../../src/core/text/clean-line.ts';
import type {ImportedClause} from '../../../src/import/plan/clause.ts';
import {pageSource} from '../../../src/import/plan/front-matter.ts';
import {clauseToMdx} from '../../../src/import/plan/mdx.ts';
import {readPage} from '../../../src/mdx/read-page.ts';

const SYNTAX = [
  ...'<>{}[]()*_`~#-+=|!&\\"\'@:;/.$^%,',
  '&lt;',
  '&#60;',
  'www.dongnai.gov.vn',
  'https://dichvucong.gov.vn/_a*b',
  'email@dongnai.gov.vn',
  'import x',
  'export ',
  '---',
  '***',
  '1. ',
  '12) ',
  '# ',
  '- [ ] ',
  '> ',
  '<Clause>',
  '{x}',
  '<!-- -->',
  '```',
  '![a](b)',
  '[^1]: ',
  '~~xóa~~',
  '| a | b |',
  'Ủy ban',
  'nhân dân',
  '63/2010/NĐ-CP',
  ' ',
];
const line = fc
  .oneof(
    fc.array(fc.constantFrom(...SYNTAX), {minLength: 1, maxLength: 12}).map((parts) => parts.join('')),
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}),
  )
  .map(cleanLine)
  // Hidden signs are the check's business, whoever wrote them.
  .filter((text) => text !== '' && hiddenSigns(text).length === 0);
const cell = fc.oneof({weight: 1, arbitrary: fc.constant('')}, {weight: 4, arbitrary: line});
const table = fc
  .tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 4}))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: height, maxLength: height}),
  );
const block = fc.oneof(
  line.map((text) => ({type: 'paragraph' as const, text})),
  table.map((rows) => ({type: 'table' as const, rows})),
);

function pageOf(clause: ImportedClause) {
  const source = pageSource({kind: 'section', title: 'I. Thử', position: 1}, [clauseToMdx(clause)]);
  return {source, result: readPage('ke-hoach/thu/i-thu.mdx', source)};
}

describe('clauseToMdx', () => {
  test('whatever the text, reading the page gives back the very characters', () => {
    fc.assert(
      fc.property(line, line, fc.array(block, {maxLength: 4}), line, (label, heading, blocks, inner) => {
        const child = {
          id: 'i-1',
          label: '-',
          heading: null,
          blocks: [{type: 'paragraph' as const, text: inner}],
          children: [],
        };
        const {result} = pageOf({id: 'i', label, heading, blocks, children: [child]});
        expect(result.findings).toEqual([]);
        const [first, second] = result.page!.clauses;
        expect(first).toMatchObject({id: 'i', label, heading, blocks});
        expect(second!.blocks).toEqual(child.blocks);
      }),
      {numRuns: 150},
    );
  });

  test('a clause without text is one tag; ordinary text stays readable', () => {
    const clause = {id: 'iv', label: 'IV.', heading: 'Tổ chức “thực hiện”:', blocks: [], children: []};
    expect(clauseToMdx(clause)).toBe('<Clause id="iv" label="IV." heading="Tổ chức “thực hiện”:" />');
    const {source} = pageOf({
      ...clause,
      blocks: [{type: 'paragraph', text: 'Các sở, ban (t/h) - 100%; R&D.'}],
    });
    expect(source).toMatchInlineSnapshot(`
      "---
      kind: section
      title: I. Thử
      position: 1
      ---

      <Clause id="iv" label="IV." heading="Tổ chức “thực hiện”:">

      Các sở, ban (t/h) - 100%; R&D.

      </Clause>
      "
    `);
  });
});

describe('pageSource', () => {
  test('whatever the value, YAML gives back the very characters', () => {
    fc.assert(
      fc.property(line, (title) => {
        const source = pageSource({kind: 'section', title, position: 2}, []);
        const {page, findings} = readPage('ke-hoach/thu/i-thu.mdx', source);
        expect(findings).toEqual([]);
        expect(page!.frontMatter).toMatchObject({title});
      }),
      {numRuns: 150},
    );
  });
});
