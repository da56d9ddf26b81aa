import {strFromU8} from 'fflate';
import {createNumbering} from './numbering.ts';
import {openDocx} from './open-docx.ts';
import {readPart} from './read-part.ts';
import {readStyles} from './styles.ts';
import type {WordDocument} from './word-document.ts';

/** Reads a Word document, with Word's own numbering written out. Throws `FileError`. */
export function readWord(bytes: Uint8Array): WordDocument {
  const parts = openDocx(bytes);
  const part = (name: string) => {
    // Some programs number their parts: `document2.xml`.
    const [, found] = [...parts].find(([path]) => path.startsWith(`word/${name}`)) ?? [];
    return found && strFromU8(found);
  };
  const styleOf = readStyles(part('styles'));
  const numbering = createNumbering(part('numbering'));
  const read = (name: string) => readPart(part(name) ?? '', styleOf, numbering);
  return {
    body: read('document').get('') ?? [],
    footnotes: read('footnotes'),
    endnotes: read('endnotes'),
    comments: read('comments'),
  };
}
