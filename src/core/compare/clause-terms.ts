import {wordsOf} from './term-weights.ts';

/**
 * The terms by which clauses of two bodies are held against each other: their syllables, with what one body shortens
 * and another writes out made alike; and for each figure what kind it is, for two plans that both give a telephone
 * number or a deadline speak of one thing, whatever the number.
 */
export function clauseTerms(text: string): string[] {
  const words = wordsOf(text).flatMap((word) => SHORT[word]?.split(' ') ?? [word]);
  const cited = (text.match(NUMBER) ?? []).map((number) => `# ${number.toLowerCase()}`);
  return [...words, ...cited, ...FIGURES.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))];
}

/** The number of a document: a name of its own, that no other words stand for. */
const NUMBER = /\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[/-]\p{Lu}[\p{L}\d]*)*/gu;

/** Abbreviations that every office of the state uses alike. */
const SHORT: Readonly<Record<string, string>> = {
  cbccvc: 'cán bộ công chức viên chức',
  cchc: 'cải cách hành chính',
  cntt: 'công nghệ thông tin',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  hđnd: 'hội đồng nhân dân',
  kstthc: 'kiểm soát thủ tục hành chính',
  tthc: 'thủ tục hành chính',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
};

/** Names that no syllable has. */
const FIGURES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['#telephone', /(?:^|[^\d.,/])\(?0\d{2,4}\)?[ .]\d{3,4}|(?:^|\D)1022(?!\d)|đường dây nóng|điện thoại/iu],
  ['#deadline', /trước ngày \d|chậm nhất|hạn chót/iu],
  ['#share', /\d ?%/u],
  ['#money', /kinh phí|\d (?:nghìn|triệu|tỷ) đồng/iu],
];
