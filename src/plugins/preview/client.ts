/**
 * One preview for the whole page, moved to the citation that is pointed at, focused or touched. Its
 * words are those of the page's own note (`#chu-thich-<key>`; `#nghia-<term>`): nothing is fetched. It can be hovered,
 * and Escape closes it (WCAG 1.4.13).
 */

const ID = 'trich-dan-xem-truoc';
const DELAY = 150;

let preview: HTMLElement | null = null;
/** A landmark around it, since all that can be read stands in one. */
let container: HTMLElement | null = null;
let anchor: HTMLAnchorElement | null = null;
let timer = 0;

function citationAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element
    ? target.closest<HTMLAnchorElement>('a.citation[data-note], a.term')
    : null;
}

function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  if (link.matches('.term')) return document.getElementById(`nghia-${link.hash.slice(1)}`);
  const key = link.pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  return document.getElementById(`chu-thich-${key}`);
}

function show(link: HTMLAnchorElement, touched: boolean): void {
  const note = noteOf(link);
  if (!note || anchor === link) return;
  hide();
  preview ??= create();
  const body = document.createElement('div');
  body.append(...[...note.childNodes].map((child) => child.cloneNode(true)));
  preview.replaceChildren(body);
  if (touched) {
    const open = document.createElement('a');
    open.href = link.href;
    open.textContent = link.matches('.term') ? 'Mở bảng thuật ngữ' : 'Mở trang văn bản';
    preview.append(open);
  }
  container ??= createContainer();
  container.append(preview);
  document.body.append(container);
  anchor = link;
  link.setAttribute('aria-describedby', ID);
  place(preview, link);
}

function create(): HTMLElement {
  const element = document.createElement('div');
  element.id = ID;
  element.className = 'citation-preview';
  element.setAttribute('role', 'tooltip');
  element.addEventListener('pointerenter', () => window.clearTimeout(timer));
  element.addEventListener('pointerleave', hideSoon);
  return element;
}

function createContainer(): HTMLElement {
  const element = document.createElement('aside');
  element.setAttribute('aria-label', 'Xem trước');
  return element;
}

/** Under the first line of the link, above it where there is no room below; never off the side. */
function place(element: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = line.bottom + element.offsetHeight < window.innerHeight;
  const left = Math.max(
    8,
    Math.min(line.left, document.documentElement.clientWidth - element.offsetWidth - 8),
  );
  element.style.left = `${left + window.scrollX}px`;
  element.style.top = `${(below ? line.bottom : line.top - element.offsetHeight) + window.scrollY}px`;
}

function hide(): void {
  window.clearTimeout(timer);
  anchor?.removeAttribute('aria-describedby');
  anchor = null;
  container?.remove();
}

function hideSoon(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(hide, DELAY);
}

function listen(): void {
  document.addEventListener('pointerover', (event) => {
    const link = citationAt(event.target);
    if (!link || event.pointerType === 'touch') return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => show(link, false), DELAY);
  });
  document.addEventListener('pointerout', (event) => {
    if (citationAt(event.target) && event.pointerType !== 'touch') hideSoon();
  });
  document.addEventListener('focusin', (event) => {
    const link = citationAt(event.target);
    if (link?.matches(':focus-visible')) show(link, false);
    else if (!(preview?.contains(event.target as Node) ?? false)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  // The first touch shows the preview with a way on; the second one follows the link.
  let touching = false;
  document.addEventListener('pointerdown', (event) => {
    touching = event.pointerType === 'touch';
    if (anchor && !citationAt(event.target) && !preview?.contains(event.target as Node)) hide();
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = citationAt(event.target);
      if (!link || !touching || anchor === link || !noteOf(link)) return;
      event.preventDefault();
      event.stopPropagation();
      show(link, true);
    },
    {capture: true},
  );
}

if (typeof document !== 'undefined') listen();

/** Leaving a page closes its preview; hydration does not. */
export function onRouteUpdate({previousLocation}: {readonly previousLocation: object | null}): void {
  if (previousLocation) hide();
}
