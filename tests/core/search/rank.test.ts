import {describe, expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

type Part = Partial<Parameters<typeof sampleDocument>[0]>;

/** Documents in the order of their hits for a query. */
function order(text: string, documents: Readonly<Record<string, Part>>): string[] {
  const index = sampleIndex(
    Object.entries(documents).map(([id, part]) => sampleDocument({id, title: 'Trang', text: '', ...part})),
  );
  return query(index, text).hits.map(({id}) => id);
}

/** The words of the query in another order, far from each other, in as many syllables. */
const PAD = 'một hai ba bốn năm sáu bảy tám';

describe('of two documents with the same words, first comes the one', () => {
  it.each([
    [
      'that has them side by side',
      'kiểm soát thủ tục',
      {
        far: {text: `tục ${PAD} soát ${PAD} kiểm ${PAD} thủ`},
        near: {text: `${PAD} kiểm soát thủ tục ${PAD} ${PAD}`},
      },
    ],
    [
      'a line of which opens with them',
      'kiểm soát thủ tục',
      {
        inside: {text: `${PAD} kiểm soát thủ tục ${PAD}`},
        opens: {text: `${PAD}\n1. Kiểm soát thủ tục ${PAD}`},
      },
    ],
    [
      'that stands in the law that they name',
      'theo Luật Cư trú, nơi ở là nơi nào',
      {
        other: {section: 'Điều 2 Luật Cư ngụ', text: `${PAD} nơi ở là nơi ${PAD}`},
        named: {section: 'Điều 3 Luật Cư trú', text: `${PAD} nơi ở ${PAD} là ${PAD} nơi`},
      },
    ],
    [
      'that has them in the order asked',
      'cải cách hành chính',
      {turned: {text: `${PAD} chính hành cách cải`}, straight: {text: `${PAD} cải cách hành chính`}},
    ],
    [
      'that has them one apart, against far',
      'công bằng dân',
      {
        far: {text: `bằng ${PAD} công ${PAD} dân`},
        apart: {text: `bằng ${PAD} công nhân dân ${PAD}`.replace(' tám', '')},
      },
    ],
    [
      'that has all of them in one line',
      'phí hồ sơ trực tuyến',
      {
        lines: {text: `phí ${PAD}\nsơ ${PAD}\ntuyến ${PAD}\nhồ ${PAD}\ntrực ${PAD}`},
        line: {text: `phí một sơ hai tuyến ba hồ bốn trực\n${PAD}\n${PAD}\n${PAD}\n${PAD}`},
      },
    ],
    [
      'that has them in its title',
      'đối thoại',
      {text: {title: 'Trang khác', text: 'đối thoại'}, title: {title: 'Đối thoại', text: 'trang khác'}},
    ],
    ['with the marks that were typed', 'dầu', {other: {text: `dấu ${PAD}`}, same: {text: `dầu ${PAD}`}}],
    [
      'whose line defines what is asked',
      'hòa giải',
      {
        named: {text: `${PAD}\nhai bên hòa giải là tốt`},
        defined: {text: `${PAD}\nhòa giải là hai bên tốt`},
      },
    ],
    [
      'whose title is nothing else',
      'văn phòng',
      {
        longer: {title: 'Dành cho văn phòng và các phòng khác', text: PAD},
        whole: {title: 'Văn phòng', text: PAD},
      },
    ],
    [
      'whose section is what is asked',
      'thủ tục',
      {other: {section: 'Phần khác', text: 'thủ tục'}, section: {section: 'Thủ tục', text: 'thủ tục'}},
    ],
    [
      'that has them more often',
      'đối thoại',
      {
        once: {text: `đối thoại ${PAD} ${PAD}`},
        twice: {text: `đối thoại ${PAD} đối thoại ${PAD}`.replace(' một hai', '')},
      },
    ],
    [
      'that is shorter',
      'đối thoại',
      {long: {text: `đối thoại ${PAD} ${PAD} ${PAD} ${PAD}`}, short: {text: 'đối thoại một'}},
    ],
  ] as const)('%s', (_, text, documents) => {
    const better = Object.keys(documents)[1];
    expect(order(text, documents)[0]).toBe(better);
    const turned = Object.fromEntries(Object.entries(documents).reverse());
    expect(order(text, turned)[0]).toBe(better);
  });
});

it('a rare word weighs more than a common one', () => {
  const documents = {
    common: {text: `quyết ${PAD}`},
    rare: {text: `đường ${PAD}`},
    a: {text: `quyết ${PAD}`},
    b: {text: `quyết ${PAD}`},
  };
  expect(order('quyết đường', documents)[0]).toBe('rare');
});

it('documents alike in all keep their order, and what is far worse than the best is left out', () => {
  const same = {text: `đối thoại ${PAD}`};
  expect(order('đối thoại', {a: same, b: same, c: same})).toEqual(['a', 'b', 'c']);
  const best = {title: 'Đối thoại trực tiếp với doanh nghiệp', text: 'đối thoại trực tiếp với doanh nghiệp'};
  expect(order('đối thoại trực tiếp với doanh nghiệp', {poor: {text: `với ${PAD}`}, best})).toEqual(['best']);
});
