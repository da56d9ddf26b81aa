import type {SearchDocument} from '../document.ts';
import type {SearchIndex} from '../search-index.ts';
import {ungroupEntries} from '../understand/thesaurus.ts';
import {buildWideIndex} from './build-wide-index.ts';
import type {SerializedWideIndex} from './format.ts';

/** A small index as a wide one, to be searched together with others that are wide: about a second for its largest. */
export function widen(index: SearchIndex): SerializedWideIndex {
  const {abbreviations, thesaurus, documents} = index.manifest;
  return buildWideIndex(
    Array.from({length: documents}, (_, at) => documentAt(index, at)),
    {
      abbreviations,
      thesaurus: ungroupEntries(thesaurus),
      // It is all there: the manifest may tell of every syllable.
      vocabulary: Number.POSITIVE_INFINITY,
    },
  );
}

function documentAt(index: SearchIndex, at: number): SearchDocument {
  const relations = index.relations.flatMap(([from, verb, to]) =>
    from === at ? [{verb, to: index.document(to)!.id}] : [],
  );
  return {...index.document(at)!, relations};
}
