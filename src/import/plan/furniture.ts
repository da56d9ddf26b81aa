/** Page furniture: numbers and running heads that belong to the sheet, not to the text. */

const NUMBER_ALONE = /^[-–—\s]*(?:[Tt]rang\s*)?(\d{1,3})(?:\s*\/\s*\d{1,3})?[-–—\s.]*$/;
/** A page holds more lines than this; numbers closer together are a column or a list. */
const FEWEST_LINES = 12;

/**
 * Indexes of lines that hold a page number alone. One number alone may be text, so they must count
 * up, at least two of them, or stand right at a form feed.
 */
export function findPageNumbers(lines: readonly {readonly text: string}[]): Set<number> {
  const candidates = lines.flatMap(({text}, index) => {
    const match = NUMBER_ALONE.exec(text.replaceAll('\f', ''));
    if (!match) return [];
    const inTable = lines[index - 1]?.text.trim() === '|' || lines[index + 1]?.text.trim() === '|';
    const atFeed = text.includes('\f') || (lines[index + 1]?.text.startsWith('\f') ?? false);
    return inTable ? [] : [{index, value: Number(match[1]), atFeed}];
  });
  const found = new Set(candidates.filter((item) => item.atFeed).map((item) => item.index));
  const rising = candidates.filter((item, at) => {
    const before = candidates[at - 1];
    const after = candidates[at + 1];
    return (
      (before?.value === item.value - 1 && item.index - before.index >= FEWEST_LINES) ||
      (after?.value === item.value + 1 && after.index - item.index >= FEWEST_LINES)
    );
  });
  if (rising.length >= 2 && rising[0]!.value <= 3) for (const item of rising) found.add(item.index);
  return found;
}
