import {foldedForm} from '../../text/doublet.ts';
import type {Abbreviations} from '../abbreviations.ts';
import {analyseText} from '../analysis.ts';
import {normalizeDocument, toStored} from '../build-index.ts';
import {fieldText, type SearchDocument} from '../document.ts';
import type {StoredDocument} from '../format.ts';
import {FIELDS, type Field} from '../weights.ts';

/** What the engine keeps of a document: its folded syllables by field, and itself, to be ranked by us. */
export type EngineDocument = Record<Field, string> & {document: StoredDocument};

export function toEngineDocument(document: SearchDocument, abbreviations: Abbreviations): EngineDocument {
  const normal = normalizeDocument(document);
  const fields = FIELDS.map((field) => {
    const folded: string[] = [];
    analyseText(fieldText(normal, field), abbreviations, (syllable) => folded.push(foldedForm(syllable)));
    return [field, folded.join(' ')];
  });
  return {...(Object.fromEntries(fields) as Record<Field, string>), document: toStored(normal)};
}

/** Lines of the engine's bulk interface; the number of a document is its name there. */
export function bulkLines(number: number, document: EngineDocument): string {
  return `${JSON.stringify({index: {_id: String(number)}})}\n${JSON.stringify(document)}\n`;
}
