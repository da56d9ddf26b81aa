/** How the sheets of a document can tell their numbers in this browser. */
export type Numbering =
  /** In the margin, by the style sheet (margin boxes: Chrome 131). */
  | 'margin'
  /** In an edge of the document that every sheet repeats (Firefox 101). */
  | 'edge'
  /** At the head of each part, where it begins a sheet. */
  | 'heads';

export function numberingHere(): Numbering {
  if ('CSSMarginRule' in window) return 'margin';
  return CSS.supports('box-decoration-break', 'clone') && 'adoptedStyleSheets' in document ? 'edge' : 'heads';
}

/**
 * The numbers of all sheets but the first as one column beside the document, each piece of which begins a sheet: the
 * browser itself puts each on its own (`bo-tai-lieu.css`). The edge takes its room from the margin, so that the
 * document fills as many sheets as before.
 */
export function numberSheets(handout: HTMLElement, total: number): void {
  const column = document.createElement('div');
  column.className = 'handout__sheets';
  column.setAttribute('aria-hidden', 'true');
  for (let sheet = 1; sheet <= total; sheet += 1) {
    const number = document.createElement('div');
    if (sheet > 1) number.textContent = `Trang ${sheet}/${total}`;
    column.append(number);
  }
  handout.prepend(column);
  handout.classList.add('handout--numbered');
}

let margin: CSSStyleSheet | null = null;

/**
 * While a document with an edge is shown, its page leaves the edge out of its margin. A name for these sheets alone
 * would be forgotten by Firefox where a part begins one.
 */
export function leaveRoomForEdge(isNumbered: boolean): void {
  if (!isNumbered && margin === null) return;
  margin ??= new CSSStyleSheet();
  margin.replaceSync(isNumbered ? '@page { margin-top: 12mm; }' : '');
  if (!document.adoptedStyleSheets.includes(margin))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, margin];
}
