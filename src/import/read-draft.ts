import {wordText} from '../core/word/word-text.ts';
import {decodeText} from './decode-text.ts';
import type {SourceBlock} from './plan/source.ts';
import {readBytes, readPacked} from './read-source.ts';

const WORD_SIGNATURE = [0x50, 0x4b];

/** Plain text of a draft: Word, PDF with a text layer, or text in any Vietnamese encoding. Throws `FileError`. */
export async function readDraft(file: string): Promise<string> {
  const bytes = readBytes(file);
  if (WORD_SIGNATURE.every((byte, index) => bytes[index] === byte)) return wordText(bytes);
  const document = await readPacked(bytes);
  return document === null ? decodeText(bytes).text : document.blocks.map(textOf).join('\n');
}

function textOf(block: SourceBlock): string {
  return block.type === 'paragraph' ? block.text : block.rows.map((row) => row.flat().join('\n')).join('\n');
}
