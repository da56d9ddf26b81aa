/** What stands in a clause beside its own words. */
const FURNITURE = '.clause-tools, .topic-link, .hash-link';
const LINES = '.clause__label, p, tr, h1, h2, h3, h4';

/** The words of a clause with those of the clauses below it, a line each, labels in front. */
export function clauseWords(clause: Element | null): string {
  if (!clause) return '';
  const copy = clause.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(FURNITURE)) element.remove();
  const lines: string[] = [];
  let label = '';
  for (const element of copy.querySelectorAll(LINES)) {
    const text = (element.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
    if (element.classList.contains('clause__label')) label = `${text} `;
    else {
      lines.push(label + text);
      label = '';
    }
  }
  return lines.join('\n');
}
