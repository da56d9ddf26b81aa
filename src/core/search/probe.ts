import type {SearchDocument} from './document.ts';
import {query} from './query.ts';
import type {SearchIndex} from './search-index.ts';

/** A query with the documents that may come first; none when it is only to be looked at. */
export type Question = {kind: string; line: number; text: string; expected: readonly string[]};

/** What the search answers to a question. */
export type ProbeRow = Question & {
  /** Place of the best expected document among the hits, from 1; null when it is not among them. */
  rank: number | null;
  understood: readonly string[];
  hits: readonly {id: string; title: string}[];
};

/** Hits that are shown of each question, and hits that are looked through for the expected ones. */
const SHOWN = 3;
const LOOKED_AT = 50;

/**
 * Reads lines of a query and what may come first, parted by tabs: a document's id, or `#iii-2-g` for a
 * clause of the only plan that has it. `# ` begins a note, `## ` a kind.
 */
export function readProbe(
  source: string,
  documents: readonly Pick<SearchDocument, 'id'>[],
): {questions: Question[]; errors: {line: number; message: string}[]} {
  const questions: Question[] = [];
  const errors: {line: number; message: string}[] = [];
  let kind = '';
  source.split(/\r?\n/).forEach((written, at) => {
    const line = at + 1;
    if (written.startsWith('## ')) kind = written.slice(3).trim();
    if (/^\s*$|^##? /.test(written)) return;
    const [text = '', ...cells] = written.split('\t').map((cell) => cell.trim());
    const found = cells
      .filter((cell) => cell !== '')
      .map((cell) => ({
        cell,
        ids: documents
          .filter(({id}) => id === cell || (cell.startsWith('#') && id.endsWith(cell)))
          .map(({id}) => id),
      }));
    for (const {cell, ids} of found)
      if (ids.length === 0)
        errors.push({line, message: `“${cell}” không phải mục nào của trang. Hãy chép lại mã hoặc địa chỉ.`});
    questions.push({kind, line, text, expected: found.flatMap(({ids}) => ids)});
  });
  return {questions, errors};
}

export function probe(index: SearchIndex, question: Question): ProbeRow {
  const {hits, understood} = query(index, question.text, {limit: LOOKED_AT});
  const at = hits.findIndex(({id}) => question.expected.includes(id));
  return {
    ...question,
    rank: at < 0 ? null : at + 1,
    understood: understood.map(({label}) => label),
    hits: hits.slice(0, SHOWN).map(({id, title}) => ({id, title})),
  };
}
