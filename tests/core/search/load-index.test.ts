import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addPiece,
  buildIndex,
  loadIndex,
  missingPieces,
  openIndex,
  query,
  type SearchIndex,
} from '../../../src/core/search/index.ts';
import {ABBREVIATIONS, SAMPLE, sampleIndex} from './sample.ts';

const serialize = () => JSON.parse(JSON.stringify(buildIndex(SAMPLE, {abbreviations: ABBREVIATIONS})));
const inPieces = () =>
  buildIndex(SAMPLE, {abbreviations: ABBREVIATIONS, postingsPerPiece: 30, charactersPerPiece: 150});

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
    serialized.pieces['terms-0'].documents = serialized.pieces['terms-0'].documents.slice(0, 8);
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

describe('missingPieces', () => {
  /** Answers as the page's worker does: fetch what is missing until nothing is. */
  function askByPieces(text: string): {index: SearchIndex; fetched: Set<string>; rounds: number} {
    const {manifest, pieces} = inPieces();
    const opened = openIndex(manifest);
    if (!opened.ok) throw new Error(opened.message);
    const fetched = new Set<string>();
    for (let rounds = 0; ; rounds++) {
      const missing = missingPieces(opened.index, text);
      if (missing.length === 0) return {index: opened.index, fetched, rounds};
      for (const piece of missing) {
        expect(fetched.has(piece)).toBe(false);
        fetched.add(piece);
        addPiece(opened.index, piece, pieces[piece]);
      }
    }
  }

  it.each([
    'đường dây nóng',
    'nd 63',
    'ngày 27/3/2021',
    'niem yet tthc',
    'duongday nong',
    'dduwowngf daay',
    'zzz',
    '',
  ])('gives the answer of the whole index for %s', (text) => {
    const {index} = askByPieces(text);
    const whole = query(sampleIndex(), text);
    expect(query(index, text).hits.map((hit) => hit.id)).toEqual(whole.hits.map((hit) => hit.id));
  });

  it('leaves alone what a query does not need', () => {
    const {fetched} = askByPieces('niêm yết');
    expect(fetched.size).toBeLessThan(Object.keys(inPieces().pieces).length / 2);
  });
});
