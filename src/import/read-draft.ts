import type {PdfFault} from '../core/pdf/fault-words.ts';
import {textFault} from '../core/pdf/pdf-fault.ts';
import {wordText} from '../core/word/word-text.ts';
import {decodeText} from './decode-text.ts';
import type {SourceBlock} from './plan/source.ts';
import {readBytes, readPacked} from './read-source.ts';

const WORD_SIGNATURE = [0x50, 0x4b];

export interface DraftText {
  readonly text: string;
  /** Why its words may not be those of the document. */
  readonly fault: PdfFault | null;
}

/** Plain text of a draft: Word, PDF with a text layer, or text in any Vietnamese encoding. Throws `FileError`. */
export async function readDraft(file: string): Promise<DraftText> {
  const bytes = readBytes(file);
  if (WORD_SIGNATURE.every((byte, index) => bytes[index] === byte)) return withFault(wordText(bytes));
  const document = await readPacked(bytes);
  return document === null
    ? withFault(decodeText(bytes).text)
    : withFault(document.blocks.map(textOf).join('\n'), document.fault);
}

function withFault(text: string, fault?: PdfFault | null): DraftText {
  return {text, fault: fault ?? textFault(text)};
}

function textOf(block: SourceBlock): string {
  return block.type === 'paragraph' ? block.text : block.rows.map((row) => row.flat().join('\n')).join('\n');
}
