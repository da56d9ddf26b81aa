import type {Block} from '../../core/page/page.ts';
import {joinLines} from './join-lines.ts';
import type {Marker, MarkerKind} from './marker.ts';
import type {SourceParagraph, SourceTable} from './source.ts';

/** What opens a clause: a marker, an unnumbered heading, or a passage or table that follows finished items. */
export type DraftKind = MarkerKind | 'heading' | 'passage' | 'table';

/** A clause under construction: its place is known, its id and heading are not yet. */
export interface Draft {
  readonly kind: DraftKind;
  readonly marker: Marker | null;
  /** Text after the label, and how much of it is bold from its start. */
  text: string;
  bold: number;
  readonly line: number;
  /** Level in the word processor's own list; undefined where the document does not say it. */
  readonly level?: number | undefined;
  readonly blocks: Block[];
  /** Footnotes of its words. */
  readonly notes: Block[];
  readonly children: Draft[];
}

export function draftOf(marker: Marker, source: SourceParagraph): Draft {
  const taken = source.text.length - marker.rest.length;
  return {
    kind: marker.kind,
    marker,
    text: marker.rest,
    bold: Math.max(0, source.bold - taken),
    line: source.line,
    level: source.level,
    blocks: [],
    notes: [],
    children: [],
  };
}

export function unmarked(kind: 'heading' | 'passage' | 'table', line: number, text = '', bold = 0): Draft {
  return {kind, marker: null, text, bold, line, blocks: [], notes: [], children: []};
}

/** A table as the pages hold it: rows of one length, each cell one line of text. */
export function tableBlock(table: SourceTable): Block {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row) =>
    Array.from({length: width}, (_, column) =>
      (row[column] ?? []).reduce((text, line) => (text === '' ? line : joinLines(text, line)), ''),
    ),
  );
  return {type: 'table', rows};
}
