import type {Root} from 'mdast';
import {expect, test} from 'vitest';
import {nameTables} from '../../src/mdx/name-tables.ts';
import {component, heading, table, text} from '../../src/mdx/nodes.ts';

test('a table is named by the heading before it, a second one counted', () => {
  const tables = [0, 1, 2].map(() => table([['Số'], ['1']]));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, 'trang', text('Các chỉ số')),
      tables[0]!,
      component('Guidance', {}, [heading(2, 'diem', text('Điểm')), tables[1]!, tables[2]!]),
    ],
  };
  nameTables(tree);
  expect(tables.map(({data}) => data?.hProperties?.['data-caption'])).toEqual([
    'Các chỉ số',
    'Điểm',
    'Điểm (2)',
  ]);
});
