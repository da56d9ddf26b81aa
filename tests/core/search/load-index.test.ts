import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex, loadIndex, query} from '../../../src/core/search/index.ts';
import {ABBREVIATIONS, SAMPLE} from './sample.ts';

const serialize = () => JSON.parse(JSON.stringify(buildIndex(SAMPLE, {abbreviations: ABBREVIATIONS})));

describe('loadIndex', () => {
  it('tells a reader about another version', () => {
    const serialized = serialize();
    serialized.manifest.format = 'tim-kiem/0';
    expect(loadIndex(serialized)).toMatchInlineSnapshot(`
      {
        "message": "Chỉ mục tìm kiếm thuộc phiên bản khác của trang. Hãy tải lại trang.",
        "ok": false,
      }
    `);
  });

  it('tells a reader about a cut piece', () => {
    const serialized = serialize();
    serialized.pieces.terms.documents = serialized.pieces.terms.documents.slice(0, 8);
    expect(loadIndex(serialized)).toMatchInlineSnapshot(`
      {
        "message": "Chỉ mục tìm kiếm bị hỏng hoặc tải về không trọn. Hãy tải lại trang.",
        "ok": false,
      }
    `);
  });

  it('never throws on damaged data, and never on a query of what it accepts', () => {
    const text = JSON.stringify(buildIndex(SAMPLE.slice(0, 3), {abbreviations: ABBREVIATIONS}));
    const damaged = fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom('0', '9', '"', ',', 'A', ' '))
      .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));
    fc.assert(
      fc.property(damaged, (json) => {
        let data: unknown;
        try {
          data = JSON.parse(json);
        } catch {
          return;
        }
        const loaded = loadIndex(data as never);
        if (loaded.ok) query(loaded.index, 'nghị định 63 thủ tục');
        else expect(loaded.message).toMatch(/^Chỉ mục tìm kiếm /);
      }),
      {numRuns: 500},
    );
  });

  it.each([null, undefined, [], 'x', 7, {}, {manifest: null}, {manifest: {format: 'tim-kiem/1'}}])(
    'refuses %j',
    (data) => {
      expect(loadIndex(data as never).ok).toBe(false);
    },
  );
});
