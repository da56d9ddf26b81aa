import type {Block} from '../../core/page/page.ts';
import {shorten} from '../../core/text/shorten.ts';
import {numberAnnexes, toAnnex} from './annex.ts';
import {flatten, type ImportedClause} from './clause.ts';
import {type Closing, readClosing} from './closing.ts';
import {opensRecipients} from './closing-lines.ts';
import {cutClosingWords} from './closing-words.ts';
import {finish} from './finish.ts';
import {type Header, readHeader} from './header.ts';
import {isBullet, readMarkers} from './marker.ts';
import {buildOutline} from './outline.ts';
import {cutSections, isRecital} from './sections.ts';
import type {Doubt, Dropped, SourceBlock, SourceDocument, SourceParagraph, SourceUnit} from './source.ts';
import {unstretched} from './stretched.ts';

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
  /** What the lines of doubts and of what was left out count. */
  readonly unit: SourceUnit;
}

/** UTF-16 units of a block that a doubt shows. */
const MOST_SHOWN = 80;

/** Reads a document's parts and builds its clauses. Pure; never throws on content. */
export function parsePlan(document: SourceDocument): ParsedPlan {
  const source = unstretched(document);
  const parts = cutSections(source.blocks);
  const {header, dropped} = readHeader(parts.head);
  const {words, closingWords, doubts: closingDoubts} = cutClosingWords(parts.body);
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
    doubts: [
      ...source.doubts,
      ...outline.doubts,
      ...closingDoubts,
      ...closing.doubts,
      ...strayRecipients(parts.body),
      ...(closing.signature.length === 0 ? unsigned([...parts.body, ...parts.closing]) : []),
      ...parts.doubts,
      ...annexes.flatMap((annex) => annex.doubts),
    ],
    notes: source.notes,
    unit: source.unit,
  };
}

/** `Nơi nhận:` with the plan going on behind it. */
function strayRecipients(body: readonly SourceBlock[]): Doubt[] {
  return body.flatMap((block) =>
    block.type === 'paragraph' && opensRecipients(block.text)
      ? [
          {
            line: block.line,
            text: showBlock(block),
            reason: 'nơi nhận này không ở cuối văn bản, để trong nội dung',
          },
        ]
      : [],
  );
}

function unsigned(blocks: readonly SourceBlock[]): Doubt[] {
  const last = blocks.at(-1);
  return last ? [{line: last.line, text: showBlock(last), reason: 'không thấy chữ ký ở cuối văn bản'}] : [];
}

function showBlock(block: SourceBlock): string {
  return shorten(block.type === 'paragraph' ? block.text : block.rows.flat(2).join(' | '), MOST_SHOWN);
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
  const entries = withNotes(blocks.filter((block) => block.type === 'paragraph'));
  const last = entries.findLastIndex(
    ({block}, index) =>
      isRecital(block.text) &&
      !(index === entries.length - 1 && (block.text.endsWith(':') || entries.length === 1)),
  );
  const first = last < 0 ? 0 : entries.findIndex(({block}) => isRecital(block.text));
  const plain = (some: typeof entries): Block[] =>
    some.flatMap(({block, notes}): Block[] => [{type: 'paragraph', text: block.text}, ...notes]);
  const before = plain(entries.slice(0, first));
  const authority = before.length > 0 ? [leaf('tham-quyen', '', before)] : [];
  const recitals = entries.slice(first, last + 1).map(({block, notes}, index) => {
    const marker = readMarkers(block.text)[0];
    const bullet = marker && isBullet(marker.kind) ? marker : null;
    const text = bullet ? bullet.rest : block.text;
    return leaf(`can-cu-${index + 1}`, bullet?.label ?? '', [{type: 'paragraph', text}, ...notes]);
  });
  const enacting = plain(entries.slice(last + 1));
  return [...authority, ...recitals, ...(enacting.length > 0 ? [leaf('mo-dau', '', enacting)] : [])];
}

/** Each paragraph with the footnotes that follow it. */
function withNotes(paragraphs: readonly SourceParagraph[]): {block: SourceParagraph; notes: Block[]}[] {
  return paragraphs.reduce<{block: SourceParagraph; notes: Block[]}[]>((out, block) => {
    const last = out.at(-1);
    if (block.note && last) last.notes.push({type: 'paragraph', text: block.text});
    else out.push({block, notes: []});
    return out;
  }, []);
}

function recipients(closing: Closing): ImportedClause[] {
  if (closing.recipientsHeading === null && closing.recipients.length === 0) return [];
  const children = closing.recipients.map(({label, text}, index) =>
    leaf(`noi-nhan-${index + 1}`, label, [{type: 'paragraph', text}]),
  );
  return [{id: 'noi-nhan', label: '', heading: closing.recipientsHeading, blocks: [], children}];
}

function leaf(id: string, label: string, blocks: readonly Block[]): ImportedClause {
  return {id, label, heading: null, blocks, children: []};
}
