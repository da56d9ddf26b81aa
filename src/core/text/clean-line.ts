/** Controls, soft hyphens, marks of direction and joiners, which no reader sees; code points that are none. */
const INVISIBLE = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** One line of text as the pages hold it: NFC, no invisible characters, runs of white space as one space. */
export function cleanLine(text: string): string {
  return text
    .replace(LONE_SURROGATE, '')
    .replaceAll('\uFEFF', '')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/**
 * A line cleaned, but with a tab where two columns stood side by side: at a tab or four spaces and
 * more. A tab after a marker (`1.`, `-`) is only the marker's space.
 */
export function cleanColumns(text: string): string {
  const columns = text.split(/\t+| {4,}/).map(cleanLine);
  const right = columns[0] === '' && columns.length > 1 && /\S/.test(text);
  const [first = '', ...rest] = columns.filter(Boolean);
  const marked =
    rest.length > 0 && LONE_MARKER.test(first) ? [`${first} ${rest[0]}`, ...rest.slice(1)] : [first, ...rest];
  return (right && /^\t/.test(text) && marked.length === 1 ? '\t' : '') + marked.join('\t');
}

const LONE_MARKER = /^([-–—+•*]|\(?[\p{L}\d]{1,4}[.)/]|\d+(\.\d+)+\.?)$/u;
