import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compileAbbreviations} from '../../src/core/search/abbreviations.ts';
import {bulkLines} from '../../src/core/search/engine/engine-document.ts';
import {engineIndex} from '../../src/core/search/engine/engine-index.ts';
import type {AbbreviationTable, SearchDocument} from '../../src/core/search/index.ts';
import {engineIndexName} from '../../src/plugins/search/engine/index-name.ts';

const INDEX = 'index.json';
const DATA = /^muc-\d+\.ndjson(?:\.part)?$/;

type Export = {
  documents: readonly SearchDocument[];
  abbreviations: AbbreviationTable;
  /** @default 1_000 */
  documentsPerFile?: number;
  progress?: (done: number) => void;
};

/**
 * Writes what an engine is to be given into the folder: settings and mapping, and files for its bulk interface. A file
 * that an earlier call has written whole stays, where it is of the same content. Returns the name of the index, which
 * follows from the content.
 */
export function exportFiles(
  folder: string,
  {documents, abbreviations, documentsPerFile = 1_000, progress = () => {}}: Export,
): string {
  mkdirSync(folder, {recursive: true});
  const name = engineIndexName(documents, abbreviations);
  const {mappings, ...settings} = engineIndex();
  const index = JSON.stringify({...settings, mappings: {_meta: {name}, ...mappings}});
  if (!isOf(join(folder, INDEX), index)) {
    // What another content has left would be taken for this one's.
    for (const file of readdirSync(folder)) if (DATA.test(file)) rmSync(join(folder, file));
    writeFileSync(join(folder, INDEX), index);
  }
  const compiled = compileAbbreviations(abbreviations);
  for (let from = 0; from < documents.length; from += documentsPerFile) {
    const to = Math.min(from + documentsPerFile, documents.length);
    const file = join(folder, `muc-${String(from / documentsPerFile + 1).padStart(4, '0')}.ndjson`);
    if (!existsSync(file)) {
      writeFileSync(`${file}.part`, [...bulkLines(documents, compiled, from, to)].join(''));
      renameSync(`${file}.part`, file);
    }
    progress(to);
  }
  return name;
}

function isOf(file: string, content: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}
