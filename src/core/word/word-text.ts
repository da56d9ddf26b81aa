import {readWord, type WordBlock, type WordParagraph} from './read-word.ts';

/** Plain text of a `.docx`: a line for each paragraph, those of tables row by row, the notes behind. Throws `FileError`. */
export function wordText(bytes: Uint8Array): string {
  const {body, footnotes, endnotes} = readWord(bytes);
  return [...body, ...footnotes, ...endnotes].flatMap(paragraphsOf).map(lineOf).join('\n');
}

function paragraphsOf(block: WordBlock): readonly WordParagraph[] {
  return block.type === 'paragraph' ? [block] : block.rows.flat(2);
}

function lineOf({label, runs}: WordParagraph): string {
  const words = runs.map(({text}) => text.replace(/[\t\n]/g, ' ')).join('');
  return label === '' ? words : `${label} ${words}`;
}
