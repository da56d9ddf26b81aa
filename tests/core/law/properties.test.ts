import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {processorTime} from '../../../scripts/bench/processor-time.ts';
import {extract, type Mention} from '../../../src/core/law/index.ts';
import {EVERY} from '../../every.ts';

const rows = parse(readFileSync('tests/gold/citations.yaml', 'utf8')) as {text: string}[];
const texts = rows.map((row) => row.text);

/** `EXTRACT_RUNS=100000` asks more of them. */
const RUNS = Number(process.env.EXTRACT_RUNS ?? (EVERY ? 30_000 : 2_000));

/** Pieces of citations, to make strings that nearly are citations. */
const pieces = fc.constantFrom(
  ...'số |Nghị định |Luật |sửa đổi, bổ sung một số điều của |63|/|-|2010|NĐ|CP|QĐ-TTg|UBND| ngày |08/6/2010|31 tháng 2 năm 2020| của Chính phủ| của | về |Luật Đất đai|Luật Minh |nghị định này|khoản 1 |Điều 5 |điểm a|, |; |.|\n| |\u0301|\u00a0|Ð|С|\ud800|\u200b|(|)|…|Hiến pháp|Mẫu |17-NQ/TW|100/2019|Phụ lục I |và |đến '.split(
    '|',
  ),
  '|',
);
const nearCitations = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''));
/** Citations with anything at all between them, and inside. */
const broken = fc
  .array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 2})), {maxLength: 16})
  .map((parts) => parts.join(''));
const anything = fc.oneof(
  nearCitations,
  broken,
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 40}),
);

/** What a mention says, without where it stands. */
const said = (mention: Mention) => [
  mention.kind,
  mention.kind === 'numbered' ? [mention.type, mention.number] : null,
  mention.title,
  mention.date,
  mention.issuer,
  mention.provision?.text ?? null,
];

/** Mentions that overlap, or do not slice back. No `expect` within: tens of thousands of texts are asked. */
const misplaced = (text: string): Mention[] => {
  let last = 0;
  return extract(text, {backReferences: true}).filter((mention) => {
    const {start, end, provision} = mention;
    const apart = start >= last && end > start && end <= text.length;
    last = end;
    const numbered =
      mention.kind !== 'numbered' ||
      (text.slice(mention.numberStart, mention.numberEnd) === mention.numberWritten &&
        mention.numberStart >= start &&
        mention.numberEnd <= end);
    const provided =
      !provision ||
      (text.slice(provision.start, provision.end).normalize('NFC').replace(/\s+/g, ' ') === provision.text &&
        provision.end <= start);
    return !apart || !numbered || !provided;
  });
};

describe('extract, on any text', () => {
  it('never throws, and its spans are ordered, apart, and slice back', () => {
    fc.assert(
      fc.property(anything, (text) => misplaced(text).length === 0),
      {numRuns: RUNS},
    );
  }, 120_000);

  it.each(texts)('finds the same under NFC and NFD in «%s»', (text) => {
    expect(extract(text.normalize('NFD')).map(said)).toEqual(extract(text.normalize('NFC')).map(said));
  });

  it('finds the same with more white space and other line breaks', () => {
    const space = fc.constantFrom(' ', '  ', '\n', ' \n', '\r\n', '\t', '\u00a0');
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(space, {minLength: 1, maxLength: 40}),
        (text, spaces) => {
          let i = 0;
          const spread = text.replace(/ /g, () => spaces[i++ % spaces.length] ?? ' ');
          expect(extract(spread).map(said)).toEqual(extract(text).map(said));
        },
      ),
      {numRuns: EVERY ? 2000 : 400},
    );
  });
});

/** Letters of a hostile text, and how much longer it may take than its half. */
const LONG = EVERY ? 1_000_000 : 200_000;
const LINEAR = 2.8;

describe('time', () => {
  const hostile = {
    'số 1/1/1/1…': '1/',
    'QĐ-QĐ-QĐ…': 'QĐ-',
    '12/QĐ-12/QĐ-…': '12/QĐ-',
    'one citation after another': '1/2020/NĐ-CP ',
    'pinpoints without end': 'điểm a khoản 1 Điều 2, ',
    'laws that amend laws': 'Luật sửa đổi, bổ sung một số điều của ',
    'signed by nobody': '12/QĐ-UBND do a b c d e f g h i ',
    'serials of nobody': 'Quyết định số 5 của A b c d e f g h i ',
    'days in words': 'Quyết định số 5 ngày hai mươi tháng năm năm hai nghìn không trăm ',
    'one long word': 'a',
    'marks without end': 'a\u0301\u0301\u0301',
    'white space': ' ',
  };

  it.each(Object.entries(hostile))(
    'doubles at most with the text: %s',
    (_, unit) => {
      const once = unit.repeat(Math.ceil(LONG / unit.length));
      const half = once.slice(0, once.length / 2);
      const time = (text: string) => processorTime(() => extract(text));
      // A busy machine and the collector of garbage blur one measurement; a quadratic grammar takes four times in all.
      let ratio = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 6 && ratio >= LINEAR; round++)
        ratio = Math.min(ratio, time(once) / (time(half) + 1));
      expect(ratio).toBeLessThan(LINEAR);
    },
    120_000,
  );

  it('is short, whatever run of signs stands between two citations', () => {
    const unit = fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\t',
        ',',
        ';',
        '(',
        ')',
        '-',
        '/',
        '.',
        '1',
        'a',
        ', ',
        ') ',
        '1 ',
        ' ngày 1 ',
        ' ngày ',
        ' và ',
      ],
      ...['ngày 1 tháng 2 năm 3 ', 'hoặc ', ' đến'],
    );
    const run = fc.tuple(unit, fc.nat({max: 60})).map(([sign, times]) => sign.repeat(times));
    fc.assert(
      fc.property(fc.array(run, {minLength: 1, maxLength: 4}), (runs) => {
        const text = `Nghị định số 63/2010/NĐ-CP${runs.join('')}xem 17-NQ/TW`;
        // A thousand times what it takes, and nothing beside what an exponential expression takes.
        expect(processorTime(() => extract(text))).toBeLessThan(1000);
      }),
      {numRuns: EVERY ? 2000 : 400},
    );
  }, 60_000);
});
