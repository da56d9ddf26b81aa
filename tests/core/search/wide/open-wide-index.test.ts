import fc from 'fast-check';
import {expect, it} from 'vitest';
import {addWidePiece, askWide, openWideIndex} from '../../../../src/core/search/wide/index.ts';
import {SAMPLE} from '../sample.ts';
import {fetching, widePieces} from './wide-sample.ts';

const whole = widePieces(SAMPLE.slice(0, 3));

it('tells a reader about another version, and about a piece that was cut', () => {
  expect(openWideIndex({...whole.manifest, format: 'tim-kiem-rong/0'})).toMatchInlineSnapshot(`
    {
      "message": "Chỉ mục tìm kiếm thuộc phiên bản khác của trang. Hãy tải lại trang.",
      "ok": false,
    }
  `);
  const cut = {units: 'thu', frequencies: '$', documents: '', impacts: ''};
  expect(addWidePiece(fetching(whole).index, 'u0', cut)).toMatchInlineSnapshot(`
    {
      "message": "Chỉ mục tìm kiếm bị hỏng hoặc tải về không trọn. Hãy tải lại trang.",
      "ok": false,
    }
  `);
  expect(addWidePiece(fetching(whole).index, 'd99', whole.pieces.get('d0')).ok).toBe(false);
});

it('refuses a number and a relation of a document that there is not', () => {
  const add = (name: string, piece: unknown) => addWidePiece(fetching(whole).index, name, piece).ok;
  const document = whole.pieces.get('d0')!;
  const number = (at: number) => ({numbers: [[at, '63/2010/NĐ-CP', '2010-06-08']]});
  const relation = (to: number) => ({...document, relations: [[0, 'replaces', to]]});
  expect([add('n0', number(2)), add('d0', relation(2))]).toEqual([true, true]);
  expect([add('n0', number(3)), add('d0', relation(3))]).toEqual([false, false]);
});

it('never throws on damaged data, and never on a query of what it accepts', () => {
  const text = JSON.stringify([whole.manifest, [...whole.pieces]]);
  const damaged = fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom('0', '9', '"', ',', 'A', ' '))
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));
  fc.assert(
    fc.property(damaged, (json) => {
      let data: [unknown, [string, unknown][]];
      try {
        data = JSON.parse(json);
      } catch {
        return;
      }
      const opened = openWideIndex(data[0]);
      if (!opened.ok) {
        expect(opened.message).toMatch(/^Chỉ mục tìm kiếm /);
        return;
      }
      const pieces = new Map(data[1].filter((entry) => Array.isArray(entry)));
      for (let rounds = 0; rounds < 6; rounds++) {
        const asked = askWide(opened.index, 'nghị định 63 thủ tục');
        if ('result' in asked) return;
        for (const name of asked.missing) if (!addWidePiece(opened.index, name, pieces.get(name)).ok) return;
      }
    }),
    {numRuns: 400},
  );
});
