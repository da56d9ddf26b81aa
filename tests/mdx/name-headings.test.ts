import type {Heading, Root} from 'mdast';
import {expect, test} from 'vitest';
import {nameHeadings, namesOf} from '../../src/mdx/name-headings.ts';
import {component, heading, text} from '../../src/mdx/nodes.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';

function written(words: string, depth: Heading['depth'] = 2): Heading {
  return {type: 'heading', depth, children: [text(words)]};
}

/** The names that the headings of a page are given. */
function namesIn(...headings: Heading[]) {
  const tree: Root = {type: 'root', children: headings};
  nameHeadings(tree);
  return headings.map(namesOf);
}

test('an id is ASCII, and the one that the generator would have given is kept', () => {
  expect(namesIn(written('Điều cần nhớ: 24/7, “một cửa”'))).toEqual([
    {id: 'dieu-can-nho-24-7-mot-cua', former: 'điều-cần-nhớ-247-một-cửa'},
  ]);
});

test('a name that is ASCII already has no former one', () => {
  expect(namesIn(written('Word'), written('Excel 2016'))).toEqual([{id: 'word'}, {id: 'excel-2016'}]);
});

test('names that repeat are counted, each on its side as it was published', () => {
  expect(namesIn(written('Mở'), written('Mơ'), written('Mở'), written('Mở'))).toEqual([
    {id: 'mo', former: 'mở'},
    {id: 'mo-1', former: 'mơ'},
    {id: 'mo-2', former: 'mở-1'},
    {id: 'mo-3', former: 'mở-2'},
  ]);
});

test('the id that a layout has set stays, and one made from words gives way to it wherever it stands', () => {
  expect(namesIn(written('Nguồn'), heading(2, 'nguon', text('Ở đâu ra')))).toEqual([
    {id: 'nguon-1', former: 'nguồn'},
    {id: 'nguon'},
  ]);
});

test('an id that a component draws, or the foot of every page, is not given to a heading', () => {
  const first = written('Báo sai sót');
  const foot = written('Chân trang');
  nameHeadings({type: 'root', children: [first, component('ContactNote'), foot]});
  expect([first, foot].map(namesOf)).toEqual([
    {id: 'bao-sai-sot-1', former: 'báo-sai-sót'},
    {id: 'chan-trang-1', former: 'chân-trang'},
  ]);
});

test('a former name never takes the place of a present one', () => {
  expect(namesIn(written('24/7'), written('247'))).toEqual([{id: '24-7'}, {id: '247', former: '247-1'}]);
});

test('a heading without letters has a name too; the first of a page has nothing to lead to', () => {
  expect(namesIn(written('Đầu trang', 1), written('…'))).toEqual([{id: 'dau-trang'}, {id: 'muc'}]);
});

test('headings inside components are named, and one that its author names is left alone', () => {
  const tree = parseMdx('## Tên mới {/* #ten-cu */}\n');
  if ('reason' in tree) throw new Error(tree.reason);
  const inside = written('Ở trong');
  tree.children.push(component('Guidance', {}, [inside]));
  nameHeadings(tree);
  expect(namesOf(inside).id).toBe('o-trong');
  expect(namesOf(tree.children[0] as Heading)).toEqual({id: ''});
});
