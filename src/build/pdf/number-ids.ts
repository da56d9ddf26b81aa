/** A structure element's identifier as Chromium writes it: it counts all nodes that its process ever saw. */
const ID = /node\d{8}/g;
const OWN_ID = /\/ID \((node\d{8})\)/g;

/** A leaf of the tree of identifiers: its limits, and its sorted entries. */
const LEAF = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\s+\/Names \[((?:\(node\d{8}\) \d+ 0 R ?)+)\]/g;
const ENTRY = /\(node\d{8}\) \d+ 0 R/g;

/**
 * Numbers the identifiers by their order in the file, so that they depend on the page alone, and sorts
 * the tree of identifiers anew (ISO 32000-1, 7.9.6). Takes and gives a PDF as Latin-1 text.
 */
export function numberIds(pdf: string): string {
  const own = [...pdf.matchAll(OWN_ID)].map((match) => match[1]!);
  const names = new Map(
    [...new Set(own)].map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]),
  );
  const renamed = pdf.replace(ID, (id) => names.get(id) ?? id);
  const leaves = [...renamed.matchAll(LEAF)];
  const entries = leaves.flatMap((leaf) => leaf[1]!.match(ENTRY) ?? []).sort();
  const edits = leaves.map((leaf): Edit => {
    const own = entries.splice(0, leaf[1]!.match(ENTRY)!.length);
    const limits = `${own[0]!.slice(0, 14)} ${own.at(-1)!.slice(0, 14)}`;
    return {
      start: leaf.index,
      end: leaf.index + leaf[0].length,
      text: `/Limits [${limits}]\n/Names [${own.join(' ')}]`,
    };
  });
  return edits.length === 0 ? renamed : applyEdits(renamed, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces parts of the file and moves every offset of its cross-reference table along. */
function applyEdits(pdf: string, edits: readonly Edit[]): string {
  const moved = (offset: number) =>
    edits.reduce(
      (sum, {start, end, text}) => (start < offset ? sum + text.length - (end - start) : sum),
      offset,
    );
  const table = pdf.lastIndexOf('\nxref\n');
  const body = [...edits]
    .reverse()
    .reduce(
      (whole, {start, end, text}) => whole.slice(0, start) + text + whole.slice(end),
      pdf.slice(0, table),
    );
  const tail = pdf
    .slice(table)
    .replace(
      /^(\d{10}) (\d{5} n)/gm,
      (_, offset, rest) => `${String(moved(Number(offset))).padStart(10, '0')} ${rest}`,
    )
    .replace(/(startxref\s+)(\d+)/, (_, word, offset) => `${word}${moved(Number(offset))}`);
  return body + tail;
}
