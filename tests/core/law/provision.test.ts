import {describe, expect, it} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';

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
    [
      'điểm b, điểm d khoản 2 Điều 2, điểm d khoản 4 Điều 7',
      [
        {article: '2', clause: '2', point: 'b'},
        {article: '2', clause: '2', point: 'd'},
        {article: '7', clause: '4', point: 'd'},
      ],
    ],
  ])('%s', (pinpoint, parts) => {
    expect(partsOf(pinpoint)).toEqual(parts);
  });
});
