import {loadPrintFace, loadPrintFaceNow} from '../../client/print-face.ts';
import {today} from '../../client/reader-day.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {drawCodes, removeCodes} from './draw-codes.ts';

/** What style sheets cannot do when a page is printed, done just before and undone just after. */

const opened = new Set<HTMLDetailsElement>();
let runningFoot: CSSStyleSheet | null = null;

/** An open dialog makes the page behind it inert, and a file of an inert page has no structure. */
function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close?.();
}

/** Browsers without `::details-content` print a closed element closed. */
function openDetails(): void {
  for (const element of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    element.open = true;
    opened.add(element);
  }
}

function stampDate(): void {
  for (const element of document.querySelectorAll('[data-print-date]'))
    element.textContent = `Ngày in: ${formatVietnameseDate(today())}`;
}

/** The address at the foot of each sheet, for browsers that have page-margin boxes; none on a clean copy. */
function addRunningFoot(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const address = document.querySelector('html:not([data-clean]) [data-print-address]')?.textContent;
  runningFoot ??= new CSSStyleSheet();
  runningFoot.replaceSync(address ? `@page { @bottom-left { content: ${JSON.stringify(address)}; } }` : '');
  if (!document.adoptedStyleSheets.includes(runningFoot)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, runningFoot];
  }
}

function restore(): void {
  removeCodes();
  for (const element of opened) element.open = false;
  opened.clear();
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    loadPrintFaceNow();
    drawCodes();
    closeDialogs();
    openDetails();
    stampDate();
    addRunningFoot();
  });
  window.addEventListener('afterprint', restore);
  // By Ctrl+P the face comes while the browser gets ready, and nobody waits for it.
  window.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') void loadPrintFace();
  });
}
