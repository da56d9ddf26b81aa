import {shorten} from '../../core/text/shorten.ts';
import {bareHeadings} from './bare-headings.ts';
import {type Draft, draftOf, tableBlock, unmarked} from './draft.ts';
import {isBullet, type Marker, readMarkers} from './marker.ts';
import {
  chooseReading,
  isBulletDraft,
  isFirst,
  isParentPath,
  isSuccessor,
  opensBelow,
  RANK,
  sameSymbol,
} from './nesting.ts';
import type {Doubt, SourceBlock, SourceParagraph, SourceTable} from './source.ts';

/** The tree of items that a run of blocks holds. Nothing is left out: what opens no item joins the one it follows. */
export function buildOutline(blocks: readonly SourceBlock[]): {drafts: Draft[]; doubts: Doubt[]} {
  return new Outline(blocks).build();
}

/** UTF-16 units of an item that a doubt shows. */
const MOST_SHOWN = 80;

class Outline {
  readonly #blocks: readonly SourceBlock[];
  /** Of each block the marker of the next item behind it; null at the end. */
  readonly #following: readonly (Marker | null)[];
  readonly #root = unmarked('heading', 0);
  /** The open items, outermost first. */
  readonly #stack: Draft[] = [];
  readonly #doubts: Doubt[] = [];
  /** The last article: their count runs on over chapters. */
  #article: Draft | null = null;

  constructor(blocks: readonly SourceBlock[]) {
    this.#blocks = blocks;
    this.#following = followingMarkers(blocks);
  }

  build(): {drafts: Draft[]; doubts: Doubt[]} {
    const bare = bareHeadings(this.#blocks);
    this.#blocks.forEach((block, index) => {
      if (block.type === 'table') this.#addTable(block, index);
      else if (block.note) this.#addNote(block);
      else {
        const marker = chooseReading(readMarkers(block.text), this.#stack);
        if (marker) this.#open(draftOf(marker, block));
        else if (bare.has(block) && !this.#awaitsWords)
          this.#open(unmarked('heading', block.line, block.text, block.bold));
        else this.#addPassage(block, index);
      }
    });
    return {drafts: this.#root.children, doubts: this.#doubts};
  }

  get #top(): Draft {
    return this.#stack.at(-1) ?? this.#root;
  }

  #open(draft: Draft): void {
    const {marker, kind} = draft;
    const parent = marker
      ? this.#parentFor(draft, marker)
      : this.#popWhile((entry) => RANK[entry.kind] >= RANK[kind]);
    parent.children.push(draft);
    this.#stack.push(draft);
    if (kind === 'article') this.#article = draft;
  }

  /** Closes what the marker ends and returns the item below which it stands. */
  #parentFor(draft: Draft, marker: Marker): Draft {
    if (isBullet(marker.kind)) return this.#parentOfBullet(draft, marker);
    const above = this.#stack.findLastIndex((entry) => isParentPath(entry, marker));
    if (above >= 0) return this.#closeTo(above + 1);
    const next = this.#stack.findLastIndex((entry) => isSuccessor(entry, marker));
    if (next >= 0) return this.#closeTo(next);
    const same = this.#stack.findLastIndex((entry) => entry.kind === marker.kind);
    const nests = opensBelow(marker, this.#top);
    if (same >= 0) {
      const before = this.#stack[same]!;
      if (isFirst(marker) && nests && this.#top !== before) return this.#top;
      this.#doubt(draft, `đánh số không nối tiếp “${before.marker?.label ?? ''}”`);
      return this.#closeTo(same);
    }
    const countsOn = this.#article !== null && isSuccessor(this.#article, marker);
    if (!isFirst(marker) && !countsOn) this.#doubt(draft, 'mục đầu tiên của dãy không mang số 1 hoặc chữ a');
    if (isFirst(marker) && nests) return this.#top;
    return this.#popWhile((entry) => RANK[entry.kind] >= RANK[marker.kind]);
  }

  /** A bullet goes beside the open bullet of its own sign, or else below what it follows. */
  #parentOfBullet(draft: Draft, marker: Marker): Draft {
    const {level} = draft;
    if (level !== undefined && this.#stack.some((entry) => isBulletDraft(entry) && entry.level !== undefined))
      return this.#popWhile((entry) => isBulletDraft(entry) && (entry.level ?? level) >= level);
    const same = this.#stack.findLastIndex(
      (entry) => entry.kind === marker.kind && sameSymbol(entry, marker),
    );
    if (same >= 0) return this.#closeTo(same);
    const top = this.#top;
    if (!isBulletDraft(top)) return top.kind === 'table' ? this.#closeBullets() : top;
    // `•` below `o`, which it does not outrank: the sign is new here, so it opens a level of its own.
    if (RANK[marker.kind] >= RANK[top.kind]) return top;
    this.#doubt(draft, `gạch đầu dòng “${marker.label}” sau “${top.marker!.label}”: cấp trên, dưới không rõ`);
    return this.#popWhile((entry) => RANK[entry.kind] >= RANK[marker.kind]);
  }

  #addTable(block: SourceTable, index: number): void {
    const host = this.#closeBullets(index);
    if (host.children.length === 0 && host !== this.#root) host.blocks.push(tableBlock(block));
    else {
      const draft = unmarked('table', block.line);
      draft.blocks.push(tableBlock(block));
      host.children.push(draft);
    }
  }

  /** A footnote stays with the words that refer to it. */
  #addNote(block: SourceParagraph): void {
    const last = this.#top.children.at(-1);
    const owner = last && last.marker === null && last.kind !== 'heading' ? last : this.#top;
    if (owner === this.#root) this.#addPassage(block, -1);
    else owner.notes.push({type: 'paragraph', text: block.text});
  }

  /** A marker stands alone on its line: the next paragraph is its heading or its text. */
  get #awaitsWords(): boolean {
    const {marker, text, blocks, children} = this.#top;
    return marker !== null && text === '' && blocks.length === 0 && children.length === 0;
  }

  #addPassage(block: SourceParagraph, index: number): void {
    const current = this.#top;
    if (this.#awaitsWords) {
      current.text = block.text;
      current.bold = block.bold;
      return;
    }
    // `- Văn phòng Bộ:` calls for words of its own.
    if (isBulletDraft(current) && current.text.endsWith(':') && current.children.length === 0) {
      if (current.blocks.length > 0 && !this.#leadsTo(index, current))
        this.#doubts.push({
          line: block.line,
          text: shorten(block.text, MOST_SHOWN),
          reason: `đoạn không có dấu đầu mục, xếp vào “${shorten(current.text, MOST_SHOWN)}”`,
        });
      current.blocks.push({type: 'paragraph', text: block.text});
      return;
    }
    const host = this.#closeBullets(index);
    if (host !== this.#root && host.children.length === 0) {
      host.blocks.push({type: 'paragraph', text: block.text});
      return;
    }
    const last = host.children.at(-1);
    const open = last?.kind === 'passage' && last.children.length === 0 ? last : null;
    const draft = open ?? unmarked('passage', block.line);
    draft.blocks.push({type: 'paragraph', text: block.text});
    if (open === null) host.children.push(draft);
    // `Trong đó:` holds the bullets that follow it.
    if (block.text.endsWith(':')) this.#stack.push(draft);
  }

  /** Whether the next item behind a run of paragraphs is a bullet like the open one. */
  #leadsTo(index: number, bullet: Draft): boolean {
    return this.#following[index]?.label === bullet.marker?.label;
  }

  /**
   * What has no marker ends a run of bullets and belongs to what the bullets stand in: those of the
   * list that goes on behind it, if one does, or else all that are open.
   */
  #closeBullets(index?: number): Draft {
    const next = index === undefined ? null : (this.#following[index] ?? null);
    const goesOn = (entry: Draft | undefined) =>
      next !== null && isBullet(next.kind) && entry?.kind === next.kind && sameSymbol(entry, next);
    const open = this.#stack.findLastIndex(goesOn);
    if (open >= 0) return this.#closeTo(open);
    const holder = this.#stack.findLastIndex((entry) => goesOn(entry.children.findLast(isBulletDraft)));
    if (holder >= 0) return this.#closeTo(holder + 1);
    return this.#popWhile((entry) => isBulletDraft(entry) || entry.kind === 'passage');
  }

  #popWhile(test: (entry: Draft) => boolean): Draft {
    while (this.#stack.length > 0 && test(this.#top)) this.#stack.pop();
    return this.#top;
  }

  #closeTo(length: number): Draft {
    this.#stack.length = length;
    return this.#top;
  }

  #doubt({line, marker}: Draft, reason: string): void {
    this.#doubts.push({line, text: `${marker!.label} ${marker!.rest}`.slice(0, MOST_SHOWN), reason});
  }
}

function followingMarkers(blocks: readonly SourceBlock[]): (Marker | null)[] {
  let next: Marker | null = null;
  return blocks
    .toReversed()
    .map((block) => {
      const following = next;
      next = (block.type === 'paragraph' ? readMarkers(block.text)[0] : undefined) ?? next;
      return following;
    })
    .reverse();
}
