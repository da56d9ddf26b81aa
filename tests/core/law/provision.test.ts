import {describe, expect, it} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';
import {scanProvision} from '../../../src/core/law/provision.ts';

const partsOf = (pinpoint: string) =>
  extract(`theo ${pinpoint} Nghị định số 63/2010/NĐ-CP`)[0]?.provision?.parts;

describe('parts of a pinpoint', () => {
  it.each([
    ['điểm a khoản 2 Điều 5', [{article: '5', clause: '2', point: 'a'}]],
    ['Điều 5 khoản 2 điểm a', [{article: '5', clause: '2', point: 'a'}]],
    [
      'khoản 1, 3 Điều 10',
      [
        {article: '10', clause: '1'},
        {article: '10', clause: '3'},
      ],
    ],
    [
      'khoản 1 và khoản 2 Điều 1',
      [
        {article: '1', clause: '1'},
        {article: '1', clause: '2'},
      ],
    ],
    ['Điều 8 đến Điều 13', [{article: '8', through: '13'}]],
    ['Điều 37a', [{article: '37a'}]],
    ['Mục 2 Phần II', [{part: 'ii', section: '2'}]],
    ['Phụ lục I', [{appendix: 'i'}]],
    ['Mẫu số 01/PLI Phụ lục I', [{appendix: 'i', form: '01/pli'}]],
    ['Mẫu số 02b Phụ lục', undefined],
    [
      'điểm b, điểm d khoản 2 Điều 2, điểm d khoản 4 Điều 7',
      [
        {article: '2', clause: '2', point: 'b'},
        {article: '2', clause: '2', point: 'd'},
        {article: '7', clause: '4', point: 'd'},
      ],
    ],
    // every unit, from the largest to the smallest
    ['Phụ lục số 2', [{appendix: '2'}]],
    ['Chương III', [{chapter: 'iii'}]],
    ['tiểu mục 1 Mục 2 Chương III', [{chapter: 'iii', section: '2', subsection: '1'}]],
    ['tiết 1 điểm a khoản 2 Điều 5', [{article: '5', clause: '2', point: 'a', item: '1'}]],
    ['đoạn thứ hai khoản 1 Điều 3', [{article: '3', clause: '1', paragraph: 'thu hai'}]],
    ['gạch đầu dòng thứ ba điểm b khoản 1 Điều 3', [{article: '3', clause: '1', point: 'b', item: 'thu ba'}]],
    // ranges
    ['Điều 8 - 13', [{article: '8', through: '13'}]],
    ['Điều 8 đến 13', [{article: '8', through: '13'}]],
    ['các điểm a đến c khoản 2 Điều 5', [{article: '5', clause: '2', point: 'a', through: 'c'}]],
    // lists
    ['Điều 5, 6 và 7', [{article: '5'}, {article: '6'}, {article: '7'}]],
    ['Điều 5 hoặc Điều 6', [{article: '5'}, {article: '6'}]],
    ['Điều 5; Điều 6', [{article: '5'}, {article: '6'}]],
    ['Điều 5 cùng Điều 6', [{article: '5'}, {article: '6'}]],
    [
      'điểm a, b khoản 2 Điều 5',
      [
        {article: '5', clause: '2', point: 'a'},
        {article: '5', clause: '2', point: 'b'},
      ],
    ],
    [
      'Điều 5 khoản 1, khoản 2',
      [
        {article: '5', clause: '1'},
        {article: '5', clause: '2'},
      ],
    ],
    [
      'Điều 5 khoản 1 điểm a, điểm b, khoản 2 điểm c',
      [
        {article: '5', clause: '1', point: 'a'},
        {article: '5', clause: '1', point: 'b'},
        {article: '5', clause: '2', point: 'c'},
      ],
    ],
    ['khoản 2 của Điều 5', [{article: '5', clause: '2'}]],
    ['Điều 5, khoản 2', [{article: '5', clause: '2'}]],
    [
      'Điều 5 khoản 1 điểm a, khoản 2',
      [
        {article: '5', clause: '1', point: 'a'},
        {article: '5', clause: '2'},
      ],
    ],
    // a smaller unit after a larger one is its own, or begins the next place
    ['Điều 2, điểm d khoản 4 Điều 7', [{article: '2'}, {article: '7', clause: '4', point: 'd'}]],
    [
      'Điều 5 khoản 2, khoản 3 Điều 6',
      [
        {article: '5', clause: '2'},
        {article: '6', clause: '3'},
      ],
    ],
    [
      'khoản 2 Điều 5 đến khoản 3 Điều 7',
      [
        {article: '5', clause: '2'},
        {article: '7', clause: '3'},
      ],
    ],
    // labels
    ['Điều 2.5', [{article: '2.5'}]],
    ['Phụ lục I-A', [{appendix: 'i-a'}]],
    ['điểm đ khoản 1 Điều 3', [{article: '3', clause: '1', point: 'd'}]],
    ['Điều23', [{article: '23'}]],
  ])('%s', (pinpoint, parts) => {
    expect(partsOf(pinpoint)).toEqual(parts);
  });

  // What ends like the name of a unit and is none.
  it.each([
    'giai đoạn 2',
    'địa điểm 2',
    'quan điểm 2',
    'đặc điểm 2',
    'thời điểm 2',
    'trọng điểm 2',
    'ưu điểm 2',
    'nhược điểm 2',
    'cao điểm 2',
    'danh mục 2',
    'chuyên mục 2',
    'hạng mục 2',
    'thành phần 2',
    'một phần 2',
    'toàn phần 2',
    'tài khoản a5b',
    'khoảng 5',
    '5',
    'Điều',
    'Điều 5 x',
    'năm 2023',
  ])('none in “%s”', (words) => {
    expect(partsOf(words)).toBeUndefined();
  });
});

describe('where a pinpoint stands', () => {
  const scan = (text: string, floor = 0) => {
    const found = scanProvision(text, text.length, floor);
    return found && {words: text.slice(found.start, found.end), parts: found.parts};
  };

  it.each([
    ['theo khoan 1 dieu 5 ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 cua ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 tai ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 trong ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 thuoc ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5, ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 cua cac ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 cua nhung ', 'khoan 1 dieu 5'],
    ['theo khoan 1 dieu 5 cua "', 'khoan 1 dieu 5'],
    ['theo phu luc i ban hanh kem theo ', 'phu luc i'],
    ['theo phu luc i (duoc ban hanh kem ', 'phu luc i'],
    ['theo khoan 1 dieu 5  cua ', 'khoan 1 dieu 5'],
    ['dieu 1. noi khac, khoan 2 dieu 5 ', 'khoan 2 dieu 5'],
    ['dieu 1 nhu khoan 2 dieu 5 ', 'khoan 2 dieu 5'],
    ['theo dieu khoan 2 dieu 5 ', 'khoan 2 dieu 5'],
    ['khoan 1 cua 2 dieu 5 ', 'dieu 5'],
    ['dieu 5, va dieu 6 ', 'dieu 6'],
  ])('“%s”', (text, words) => {
    expect(scan(text)?.words).toBe(words);
  });

  it('not behind other words, not before the floor, not without a unit', () => {
    expect(scan('theo khoan 1 dieu 5 nhu ')).toBeNull();
    expect(scan('theo 1, 5 ')).toBeNull();
    expect(scan('')).toBeNull();
    expect(scan('theo khoan 1 dieu 5')).toBeNull();
    expect(scan('theo mau so 02b ')).toBeNull();
    expect(scan('dieu 5-x- ')).toBeNull();
    const text = 'khoan 1 dieu 5 ';
    expect(scan(text, 'khoan 1 '.length)?.words).toBe('dieu 5');
    expect(scan(text, 'khoan 1 dieu 5'.length)).toBeNull();
  });

  it('more than one space between words is one', () => {
    expect(scan('theo phu  luc  so 2 ')?.parts).toEqual([{appendix: '2'}]);
    expect(scan('doan  thu  hai  khoan 1 dieu 3 ')?.parts).toEqual([
      {article: '3', clause: '1', paragraph: 'thu hai'},
    ]);
  });

  it('a long chain is read whole, as far back as 420 signs', () => {
    const chain = Array.from({length: 12}, (_, index) => `khoan ${index + 1} dieu ${index + 1}`).join(', ');
    expect(chain.length).toBeGreaterThan(90);
    expect(scan(`theo quy dinh cua ${chain} `)?.words).toBe(chain);
    expect(scan(`theo quy dinh cua ${chain} `)?.parts).toHaveLength(12);
    const endless = Array.from({length: 60}, (_, index) => `dieu ${index + 100}`).join(', ');
    expect(scan(`${endless} `)?.words.length).toBeLessThanOrEqual(420);
    expect(scan(`${endless} `)?.words.length).toBeGreaterThan(400);
  });
});
