import type {Entry} from '../../../core/handout/entry.ts';
import {loadLivePage} from './load-live-page.ts';

/** A part with its words, taken from the page that carries them. */
export interface Part {
  readonly entry: Entry;
  /** A copy of its own: the handout may change it. */
  readonly content: DocumentFragment;
  /** The notes of its page, by their number on that page. */
  readonly notes: ReadonlyMap<string, Element>;
}

/** What a page offers for the screen alone, and what only a page of its own says: the cover has its version. */
const LEFT_OUT =
  '.hash-link, .clause__anchor, .scripted, script, form, search, dialog, [popover], .citation-notes, .page-record';

const pages = new Map<string, Promise<Document>>();

/** Loads a part from the site itself; rejects with words for the reader. */
export async function loadPart(entry: Entry, baseUrl: string): Promise<Part> {
  const page = await loadPage(`${baseUrl}${entry.url.slice(1)}`);
  const body = page.querySelector('.theme-doc-markdown');
  const source = entry.clause === undefined ? body : findClause(page, entry.clause);
  if (!body || !source) throw new Error(`Không đọc được phần “${entry.title}”.`);
  const content = document.createDocumentFragment();
  const copy = document.importNode(source, true);
  content.append(...(entry.clause === undefined ? copy.childNodes : [copy]));
  const notes = new Map(
    [...body.querySelectorAll('.citation-notes li')].map((note, index) => [`${index + 1}`, note]),
  );
  for (const element of content.querySelectorAll(LEFT_OUT)) element.remove();
  return {entry, content, notes};
}

function findClause(page: Document, id: string): Element | null {
  const anchor = page.getElementById(id);
  return anchor?.closest('h1, h2, h3, h4') ? anchor.closest('.clause-section') : anchor;
}

function loadPage(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const loading = process.env.NODE_ENV === 'development' ? loadLivePage(url) : fetchPage(url);
  pages.set(url, loading);
  // A page that failed is asked for again the next time.
  loading.catch(() => pages.delete(url));
  return loading;
}

/** The browser parses the page without running it, and without a string that policies would have to trust. */
function fetchPage(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status < 400 && request.response) resolve(request.response as Document);
      else reject(new Error(`Trang ${url} không có.`));
    };
    request.onerror = () =>
      reject(new Error(`Không tải được trang ${url}; kiểm tra kết nối mạng rồi thử lại.`));
    request.send();
  });
}
