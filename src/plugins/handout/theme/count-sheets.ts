/** The sheet of `css/print/sheet.css` without its margins, in millimetres; the frame is the whole sheet. */
const WIDTH = 165;
const HEIGHT = 257;

/** Where a document stands on paper. */
export interface Sheets {
  readonly total: number;
  /** The sheet on which each part with an id begins, counted from 1. */
  readonly starts: ReadonlyMap<string, number>;
}

/**
 * How a document is spread over sheets.
 *
 * CSS cannot write “the page where that stands” in any browser, so the document is laid out a second time,
 * out of sight: under the print rules, in columns of the size of a sheet. The same engine breaks columns
 * and pages by the same rules; the column of an element is its sheet.
 */
export async function countSheets(handout: HTMLElement): Promise<Sheets> {
  const frame = document.createElement('iframe');
  frame.className = 'handout-measure';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  try {
    const inner = frame.contentDocument!;
    const columns = await layOut(inner, handout);
    if (!breaksColumns()) looseRows(columns);
    for (const section of columns.querySelectorAll<HTMLElement>('.handout > *')) {
      if (!breaksColumns() && getComputedStyle(section).breakBefore === 'page') beginColumn(section, columns);
      repeatHeads(section, columns);
    }
    const starts = new Map<string, number>();
    for (const element of columns.querySelectorAll('.handout > [id]'))
      starts.set(element.id, columnOf(element, columns));
    return {total: lastColumn(columns), starts};
  } finally {
    frame.remove();
  }
}

async function layOut(inner: Document, handout: HTMLElement): Promise<HTMLElement> {
  for (const {name, value} of document.documentElement.attributes)
    inner.documentElement.setAttribute(name, value);
  await Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) =>
      copyStylesheet(inner, link),
    ),
  );
  for (const sheet of inner.styleSheets) printRules(sheet);
  inner.body.className = 'handout-sheets';
  const root = inner.createElement('div');
  root.id = '__docusaurus';
  const wrapper = inner.createElement('div');
  wrapper.className = 'main-wrapper handout-columns';
  wrapper.style.cssText = `width:${WIDTH}mm!important;height:${HEIGHT}mm;columns:${WIDTH}mm 1`;
  wrapper.append(inner.importNode(handout, true));
  root.append(wrapper);
  inner.body.replaceChildren(root);
  wrapper.getBoundingClientRect();
  await inner.fonts.ready;
  return wrapper;
}

/** The column in which an element begins, counted from 1. */
function columnOf(element: Element, columns: HTMLElement): number {
  const first = element.getClientRects()[0];
  return first ? columnAt(first.left, columns) : 1;
}

/** The column in which the document ends. */
function lastColumn(columns: HTMLElement): number {
  const ends = [...columns.querySelectorAll('.handout > *')].flatMap((element) => [
    ...element.getClientRects(),
  ]);
  return Math.max(1, ...ends.map(({left}) => columnAt(left, columns)));
}

function columnAt(x: number, columns: HTMLElement): number {
  const {left, width} = columns.getBoundingClientRect();
  // A hair's breadth of rounding must not put an element on the sheet before.
  return Math.floor((x - left) / width + 0.01) + 1;
}

/** Paper repeats the head of a table on every sheet, columns do not: copies take up the room here. */
function repeatHeads(section: Element, columns: HTMLElement): void {
  for (const table of section.querySelectorAll('table')) {
    const heads = [...(table.tHead?.rows ?? [])];
    let column = columnOf(table, columns);
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      const own = columnOf(row, columns);
      if (own === column) continue;
      column = own;
      const copies = heads.map((head) => head.cloneNode(true) as HTMLTableRowElement);
      row.before(...copies);
      if (copies[0]) beginColumn(copies[0], columns);
    }
  }
}

/** Firefox knows no break of columns and keeps a table in one. */
const breaksColumns = () => CSS.supports('break-before', 'column');

/** Makes each row of each table a box as high as it is, which may begin a column. */
function looseRows(columns: HTMLElement): void {
  for (const table of columns.querySelectorAll('table')) {
    const heights = [...table.rows].map((row) => row.getBoundingClientRect().height);
    for (const group of [table, table.tHead, ...table.tBodies])
      group?.style.setProperty('display', 'block', 'important');
    [...table.rows].forEach((row, index) => {
      row.style.cssText = `display:block;height:${heights[index]}px;overflow:hidden`;
    });
  }
}

function beginColumn(element: HTMLElement, columns: HTMLElement): void {
  if (breaksColumns()) {
    element.style.breakBefore = 'column';
    return;
  }
  const {top, bottom} = columns.getBoundingClientRect();
  const begins = element.getClientRects()[0]?.top ?? top;
  if (begins - top < 1) return;
  // An empty box takes up what is left of the column, and a pixel more, so that rounding leaves no room.
  const box = document.createElement('div');
  box.style.height = `${bottom - begins + 1}px`;
  element.before(box);
}

function copyStylesheet(inner: Document, {href, sheet}: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    const link = inner.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    // Off line a frame without an address may not ask the worker: the page has the rules.
    link.onerror = () => {
      link.remove();
      const style = inner.createElement('style');
      inner.head.append(style);
      for (const {cssText} of sheet?.cssRules ?? [])
        style.sheet?.insertRule(cssText, style.sheet.cssRules.length);
      resolve();
    };
    inner.head.append(link);
  });
}

/** Makes the rules for paper hold here, and those for the screen not. */
function printRules(sheet: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of sheet.cssRules) {
    if ('media' in rule && 'cssRules' in rule) {
      const {media} = rule as CSSMediaRule;
      if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all';
      else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
    }
    if ('cssRules' in rule) printRules(rule as CSSGroupingRule);
  }
}
