import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Of the pages that are added, this share are legal bases; the others are pages of prose. */
const INSTRUMENTS = 0.6;

/**
 * Adds pages to a copy of the content until there are so many: legal bases that amend each other, and pages
 * whose prose, taken from the real pages, cites and links them. The same content for the same number. Returns
 * how many it has added.
 */
export function generatePages(docs: string, pages: number): number {
  const real = readdirSync(docs, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx'));
  const prose = real
    .filter((file) => /^huong-dan.hinh-thuc-\d/.test(file))
    .sort()
    .map((file) => readFileSync(join(docs, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
  const more = Math.max(0, pages - real.length);
  const instruments = Math.round(more * INSTRUMENTS);
  for (let index = 0; index < instruments; index += 1)
    writeFileSync(
      join(docs, `can-cu/${keyOf(index)}.mdx`),
      instrument(index, index % 5 === 4 ? index - 1 : null),
    );
  // Readers' questions lead to the real pages; among hundreds that repeat their prose they lead to any of them.
  writeFileSync(join(docs, 'tra-cuu/cach-hoi.yaml'), '{}\n');
  mkdirSync(join(docs, 'bai-viet'), {recursive: true});
  for (let index = 0; index < more - instruments; index += 1) {
    const cited = [0, 1, 2].map((step) => (index * 7 + step * 31) % instruments);
    writeFileSync(
      join(docs, `bai-viet/bai-${index}.mdx`),
      article(index, cited, prose[index % prose.length] ?? ''),
    );
  }
  return more;
}

const serialOf = (index: number) => (index % 900) + 1;
const yearOf = (index: number) => 1946 + Math.floor(index / 900);
const keyOf = (index: number) => `thong-tu-${serialOf(index)}-${yearOf(index)}-tt-bnv`;
const numberOf = (index: number) => `${serialOf(index)}/${yearOf(index)}/TT-BNV`;

function instrument(index: number, amended: number | null): string {
  const relation = `relations:
  - type: amends
    target: ${keyOf(amended ?? index)}
    source: 1
`;
  return `---
kind: instrument
key: ${keyOf(index)}
type: Thông tư
number: ${numberOf(index)}
issuer: Bộ Nội vụ
issued: 01/01/${yearOf(index)}
title: Quy định mẫu thứ ${index} để đo tốc độ
summary: Văn bản mẫu thứ ${index}, chỉ có trong phép đo.
${amended === null ? '' : relation}sources:
  - url: https://example.org/${index}
    level: secondary
    retrieved: dữ liệu đo
    quotes:
      - field: number
        value: ${numberOf(index)}
        quote: "Số: ${numberOf(index)}"
        check: machine
---
`;
}

function article(index: number, cited: readonly number[], prose: string): string {
  const sentences = cited.map(
    (other) =>
      `Theo điểm a khoản 2 Điều ${(other % 30) + 1} Thông tư số ${numberOf(other)} của Bộ Nội vụ, xem [văn bản mẫu](/can-cu/${keyOf(other)}).`,
  );
  return `---
kind: page
title: Bài viết mẫu ${index}
description: Bài viết mẫu thứ ${index}, chỉ có trong phép đo.
---

${sentences.join('\n\n')}
${prose}`;
}
