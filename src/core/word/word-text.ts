import {readWord} from './read-word.ts';
import type {WordBlock, WordParagraph} from './word-document.ts';

/** Plain text of a `.docx`: a line for each paragraph, those of tables row by row, the notes behind. Throws `FileError`. */
export function wordText(bytes: Uint8Array): string {
  const {body, footnotes, endnotes} = readWord(bytes);
  return [...body, ...[...footnotes.values(), ...endnotes.values()].flat()]
    .flatMap(paragraphsOf)
    .map(lineOf)
    .join('\n');
}

function paragraphsOf(block: WordBlock): readonly WordParagraph[] {
  return block.type === 'paragraph' ? [block] : block.rows.flat(2);
}

function lineOf({label, runs}: WordParagraph): string {
  const words = runs.map(({text}) => text.replace(/[\t\n]/g, ' ')).join('');
  return label === '' ? words : `${label} ${words}`;
}
