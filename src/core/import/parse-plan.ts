import type {Block} from '../content/page.ts';
import {flatten, type ImportedClause} from './clause.ts';
import {type Closing, readClosing} from './closing.ts';
import {tableBlock} from './draft.ts';
import {finish} from './finish.ts';
import {type Header, readHeader} from './header.ts';
import {isBullet, readMarkers} from './marker.ts';
import {bareHeadings, buildOutline, readAnnexLabel} from './outline.ts';
import {cutSections, isRecital} from './sections.ts';
import type {Doubt, Dropped, SourceBlock, SourceDocument} from './source.ts';

/** A document read as a plan: what its pages will say, and what was unsure or left out. */
export interface ParsedPlan {
  readonly header: Header;
  readonly type: string | null;
  readonly title: string | null;
  /** Recitals, enacting words, body, closing words, recipients: all above the signature. */
  readonly clauses: readonly ImportedClause[];
  readonly signature: readonly string[];
  /** Annexes and attached documents below the signature. */
  readonly annexes: readonly ImportedClause[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
}

const CLOSING_WORDS =
  /^(trên đây|(yêu cầu|đề nghị) (các|thủ trưởng|giám đốc|trưởng|chủ tịch|ủy ban|uỷ ban|ubnd|đồng chí)|trong quá trình|quá trình (triển khai|thực hiện|tổ chức)|giao |thủ trưởng|nhận được|kế hoạch này|căn cứ (vào )?(kế hoạch|nội dung)|các (cơ quan|sở|đơn vị|ban|phòng)|(ủy ban nhân dân|uỷ ban nhân dân|ubnd) .{0,60}(yêu cầu|đề nghị)|\((kèm theo|có phụ lục|gửi kèm))/iu;

/** Reads a document's parts and builds its clauses. Pure; never throws on content. */
export function parsePlan(source: SourceDocument): ParsedPlan {
  const parts = cutSections(source.blocks);
  const {header, dropped} = readHeader(parts.head);
  const {words, closingWords} = cutClosingWords(parts.body);
  const outline = buildOutline(words);
  const annexes = parts.annexes.map(toAnnex);
  const closing = readClosing(parts.closing);
  const title = parts.title.map((paragraph) => paragraph.text).join(' ');
  return {
    header,
    type: parts.type,
    title: title === '' ? null : title,
    clauses: [
      ...preamble(parts.preamble),
      ...finish(outline.drafts, ''),
      ...(closingWords.length > 0 ? [leaf('ket-thuc', '', closingWords)] : []),
      ...recipients(closing),
    ],
    signature: closing.signature,
    annexes: numberAnnexes(annexes.map((annex) => annex.clause)),
    dropped: [...source.dropped, ...dropped],
    doubts: [...source.doubts, ...outline.doubts, ...annexes.flatMap((annex) => annex.doubts)],
    notes: source.notes,
  };
}

/** Numbered items of a plan, all levels, without recitals, recipients and passages. */
export function outlineItems(plan: ParsedPlan): ImportedClause[] {
  return flatten(plan.clauses).filter(
    (clause) => !/^(tham-quyen|can-cu|mo-dau|ket-thuc|noi-nhan)|(^|-)(doan|bang)-\d+$/.test(clause.id),
  );
}

/**
 * Recitals, from the first to the last, are `can-cu-n`; what stands above them is the authority
 * (`CHỦ TỊCH …`), what follows are the enacting words.
 */
function preamble(blocks: readonly SourceBlock[]): ImportedClause[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const last = paragraphs.findLastIndex(
    (block, index) =>
      isRecital(block.text) &&
      !(index === paragraphs.length - 1 && (block.text.endsWith(':') || paragraphs.length === 1)),
  );
  const first = last < 0 ? 0 : paragraphs.findIndex((block) => isRecital(block.text));
  const before = paragraphs.slice(0, first).map((block): Block => ({type: 'paragraph', text: block.text}));
  const authority = before.length > 0 ? [leaf('tham-quyen', '', before)] : [];
  const recitals = paragraphs.slice(first, last + 1).map((block, index) => {
    const marker = readMarkers(block.text)[0];
    const bullet = marker && isBullet(marker.kind) ? marker : null;
    const text = bullet ? bullet.rest : block.text;
    return leaf(`can-cu-${index + 1}`, bullet?.label ?? '', [{type: 'paragraph', text}]);
  });
  const enacting = paragraphs.slice(last + 1).map((block): Block => ({type: 'paragraph', text: block.text}));
  return [...authority, ...recitals, ...(enacting.length > 0 ? [leaf('mo-dau', '', enacting)] : [])];
}

/** The unmarked paragraphs at the very end of the body that speak of the whole plan. */
function cutClosingWords(body: readonly SourceBlock[]): {
  words: readonly SourceBlock[];
  closingWords: Block[];
} {
  const bare = bareHeadings(body);
  const lastMarked = body.findLastIndex(
    (block) => block.type === 'table' || bare.has(block) || readMarkers(block.text).length > 0,
  );
  const tail = body.slice(lastMarked + 1);
  let start = tail.findIndex((block) => block.type === 'paragraph' && CLOSING_WORDS.test(block.text));
  const final = tail.at(-1);
  if (start < 0 && tail.length > 1 && final?.type === 'paragraph' && /\.\/\.?$/.test(final.text))
    start = tail.length - 1;
  // The only words below a heading are its own.
  const heading = body[lastMarked];
  if (
    start === 0 &&
    heading?.type === 'paragraph' &&
    isHeadingAlone(heading.text) &&
    !/^trên đây/iu.test(textOfBlock(tail[0]))
  ) {
    start = tail.findIndex((block, index) => index > 0 && CLOSING_WORDS.test(textOfBlock(block)));
  }
  if (start < 0) return {words: body, closingWords: []};
  const at = lastMarked + 1 + start;
  return {
    words: body.slice(0, at),
    closingWords: body.slice(at).map((block) => ({type: 'paragraph', text: textOfBlock(block)})),
  };
}

function isHeadingAlone(text: string): boolean {
  return text.length < 150 && !/[.;,]$/.test(text) && !isBullet(readMarkers(text)[0]?.kind ?? 'dash');
}

function textOfBlock(block: SourceBlock | undefined): string {
  return block?.type === 'paragraph' ? block.text : '';
}

function recipients(closing: Closing): ImportedClause[] {
  if (closing.recipientsHeading === null) return [];
  const children = closing.recipients.map(({label, text}, index) =>
    leaf(`noi-nhan-${index + 1}`, label, [{type: 'paragraph', text}]),
  );
  return [{id: 'noi-nhan', label: '', heading: closing.recipientsHeading, blocks: [], children}];
}

function leaf(id: string, label: string, blocks: readonly Block[]): ImportedClause {
  return {id, label, heading: null, blocks, children: []};
}

interface Annex {
  readonly clause: ImportedClause;
  readonly doubts: readonly Doubt[];
}

/** An annex: its label, its title lines as heading, then an outline of its own. */
function toAnnex(blocks: readonly SourceBlock[], index: number): Annex {
  const first = blocks[0]!;
  const label = first.type === 'paragraph' ? readAnnexLabel(first.text) : null;
  const id = label ? `phu-luc-${annexNumber(label.number) ?? index + 1}` : `kem-theo-${index + 1}`;
  let at = label ? 1 : 0;
  const heading: string[] = label && label.rest !== '' ? [label.rest] : [];
  for (; at < blocks.length && heading.length < 4; at += 1) {
    const block = blocks[at]!;
    if (block.type === 'table' || !isTitleLine(block.text, block.bold)) break;
    heading.push(block.text);
  }
  const own: Block[] = [];
  for (; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.type === 'paragraph' && readMarkers(block.text).length > 0) break;
    if (block.type === 'paragraph' && own.some((other) => other.type === 'table')) break;
    own.push(block.type === 'table' ? tableBlock(block) : {type: 'paragraph', text: block.text});
  }
  const outline = buildOutline(blocks.slice(at));
  return {
    clause: {
      id,
      label: label?.label ?? '',
      heading: heading.length > 0 ? heading.join(' ') : null,
      blocks: own,
      children: finish(outline.drafts, id),
    },
    doubts: outline.doubts,
  };
}

function isTitleLine(text: string, bold: number): boolean {
  if (readMarkers(text).length > 0 || /^\(/.test(text)) return false;
  return !/\p{Ll}/u.test(text) || (bold === text.length && text.length < 250);
}

function annexNumber(written: string | null): number | string | null {
  if (written === null) return null;
  if (/^\d+$/.test(written)) return Number(written);
  const values = [
    'i',
    'ii',
    'iii',
    'iv',
    'v',
    'vi',
    'vii',
    'viii',
    'ix',
    'x',
    'xi',
    'xii',
    'xiii',
    'xiv',
    'xv',
  ];
  const roman = values.indexOf(written);
  return roman >= 0 ? roman + 1 : written;
}

/** Two annexes of one number get `-lan-2`, with all below them. */
function numberAnnexes(annexes: readonly ImportedClause[]): ImportedClause[] {
  const used = new Map<string, number>();
  return annexes.map((annex) => {
    const times = (used.get(annex.id) ?? 0) + 1;
    used.set(annex.id, times);
    return times === 1 ? annex : rename(annex, annex.id, `${annex.id}-lan-${times}`);
  });
}

function rename(clause: ImportedClause, from: string, to: string): ImportedClause {
  return {
    ...clause,
    id: to + clause.id.slice(from.length),
    children: clause.children.map((child) => rename(child, from, to)),
  };
}
