import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate';

/** The earliest day that a ZIP can tell, for a file has no day but that of the page. */
const NO_DAY = '1980-01-01T00:00:00';

/** Identifiers that the writer draws by lot, and those of places, which it counts over all files that it has made. */
const LOTS = /\brId[a-z0-9_-]{21}/g;
const PLACE = /(<w:bookmark(?:Start w:name="\w{1,40}"|End) w:id=")(\d{1,9})/g;

/** Identifiers of pictures, and of headings in a list of contents, counted over all files too. */
const PICTURE = /(<wp:docPr id=")(\d{1,9})/g;
const HEADING = /\b_Toc(\d{1,9})/g;

const DAYS =
  /<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z<\/dcterms:(?:created|modified)>/g;

/** Makes of a `.docx` one that depends on its content alone: no day of its making, identifiers counted in order. */
export function settleBytes(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const lots = counted();
  const places = counted();
  const pictures = counted();
  const headings = counted();
  const settle = (xml: string) =>
    xml
      .replace(LOTS, (lot) => `rIdx${lots(lot)}`)
      .replace(PLACE, (_, start, id) => `${start}${places(id)}`)
      .replace(PICTURE, (_, start, id) => `${start}${pictures(id)}`)
      .replace(HEADING, (_, id) => `_Toc${headings(id)}`)
      .replace(DAYS, '');
  const settled: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    const isText = /\.(xml|rels)$/.test(path);
    const content = isText ? strToU8(settle(strFromU8(bytes))) : bytes;
    settled[path] = [content, {mtime: NO_DAY, level: 9}];
  }
  return zipSync(settled);
}

/** Numbers names from 1 in the order in which they are first asked for. */
function counted(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
