import type {Finding} from '../page/finding.ts';
import {foldedForm} from '../text/doublet.ts';
import {toNfc} from '../text/fold.ts';
import {syllables} from '../text/syllable.ts';
import type {SearchDocument} from './document.ts';
import {fieldText} from './document.ts';
import {query} from './query.ts';
import type {SearchIndex} from './search-index.ts';
import type {PlacedEntry} from './thesaurus-schema.ts';
import {PART_NAMES} from './understand/understand.ts';
import {FIELDS} from './weights.ts';

/**
 * What is wrong with entries as they meet the content: said twice, leading nowhere, or standing before
 * what is called so itself. `index` was built of `documents` with the entries in it.
 */
export function thesaurusFindings(
  file: string,
  placed: readonly PlacedEntry[],
  documents: readonly SearchDocument[],
  index: SearchIndex,
): Finding[] {
  const holdings = documents.map((document) => ({
    kind: document.kind,
    syllables: new Set(FIELDS.flatMap((field) => foldAll(fieldText(document, field)))),
  }));
  const names = new Set(documents.flatMap(({title, aliases = []}) => [title, ...aliases].map(foldWhole)));
  const first = new Map<string, number>();
  return placed.flatMap(({entry, line}) => {
    const {say, means} = entry;
    const key = toNfc(say).toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? line);
    if (before !== undefined) {
      return {
        file,
        line,
        found: `“${say}” đã có ở dòng ${before}`,
        expected: 'mỗi lời thường một mục',
        remedy: 'gộp các cách viết vào một danh sách “means” rồi xóa mục thừa',
      };
    }
    const lost = means.filter((meaning) => {
      const wanted = foldAll(meaning);
      return !holdings.some(
        ({kind, syllables: own}) =>
          (!entry.in || entry.in.includes(kind)) && wanted.every((word) => own.has(word)),
      );
    });
    const nowhere = lost.map((meaning) => ({
      file,
      line,
      found: `“${say}” → “${meaning}”: không mục nào của trang${entry.in ? ` trong nhóm ${entry.in.join(', ')}` : ''} có đủ các chữ này`,
      expected: 'cách viết có thật trên trang',
      remedy: 'chép lại chữ của mục muốn dẫn tới, hoặc xóa cách viết này',
    }));
    const hidden = names.has(foldWhole(say)) ? hides(index, say) : null;
    const hiding =
      hidden === null
        ? []
        : [
            {
              file,
              line,
              found: `“${say}” đưa “${hidden.shown}” lên trước “${hidden.named}” là mục mang đúng tên ấy`,
              expected: 'mục mang đúng tên đã gõ đứng đầu',
              remedy: 'giảm “weight”, thêm “in”, hoặc xóa mục này',
            },
          ];
    return [...nowhere, ...hiding];
  });
}

/** The document that comes first without the expansion and bears the name, when another comes first with it. */
function hides(index: SearchIndex, say: string): {shown: string; named: string} | null {
  const shown = query(index, say, {limit: 1}).hits[0];
  const named = query(index, say, {limit: 1, dropped: [PART_NAMES.words]}).hits[0];
  return shown && named && shown.id !== named.id ? {shown: shown.title, named: named.title} : null;
}

function foldAll(text: string): string[] {
  return syllables(toNfc(text)).map(({text: own}) => foldedForm(own));
}

function foldWhole(text: string): string {
  return foldAll(text).join(' ');
}
