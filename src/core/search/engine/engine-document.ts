import {foldedForm} from '../../text/doublet.ts';
import type {Abbreviations} from '../abbreviations.ts';
import {analyseText} from '../analysis.ts';
import {fieldText, type SearchDocument} from '../document.ts';
import {normalizeDocument, toStored} from '../stored-form.ts';
import {FIELDS, type Field} from '../weights.ts';
import {relationsByDocument} from '../wide/build-wide-index.ts';
import type {DocumentPiece} from '../wide/format.ts';
import {facetKey} from './facet-key.ts';

/** What the engine keeps of a document: its folded syllables by field, its facets, and its piece, to be ranked by us. */
type EngineDocument = Record<Field, string> & {facets: string} & DocumentPiece;

/**
 * Lines of the engine's bulk interface, of the documents from `from` to before `to`; the number of a document is its
 * name there.
 */
export function* bulkLines(
  documents: readonly SearchDocument[],
  abbreviations: Abbreviations,
  from = 0,
  to = documents.length,
): Generator<string> {
  const relations = relationsByDocument(documents);
  for (let at = from; at < to; at++) {
    const document = normalizeDocument(documents[at]!);
    const own = relations.get(at);
    const kept: EngineDocument = {
      ...syllablesOf(document, abbreviations),
      facets: facetKey(document),
      document: toStored(document),
      ...(own && {relations: own}),
    };
    yield `${JSON.stringify({index: {_id: String(at)}})}\n${JSON.stringify(kept)}\n`;
  }
}

function syllablesOf(document: SearchDocument, abbreviations: Abbreviations): Record<Field, string> {
  const fields = FIELDS.map((field) => {
    const folded: string[] = [];
    analyseText(fieldText(document, field), abbreviations, (syllable) => folded.push(foldedForm(syllable)));
    return [field, folded.join(' ')];
  });
  return Object.fromEntries(fields) as Record<Field, string>;
}
