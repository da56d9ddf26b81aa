import type {Block} from './page.ts';

/** Paragraphs and rows of tables as one text, a line each. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.map((row) => row.join(' '))))
    .join('\n');
}
