import type {Nodes} from 'hast';
import {fromDom} from 'hast-util-from-dom';
import type {Entry} from '../../../core/handout/entry.ts';
import {type Part, readPart} from '../../../core/handout/read-part.ts';
import {loadLivePage} from './load-live-page.ts';

const pages = new Map<string, Promise<Nodes>>();

/** Loads a part from the site itself; rejects with words for the reader. */
export async function loadPart(entry: Entry, baseUrl: string): Promise<Part> {
  const part = readPart(entry, await loadPage(`${baseUrl}${entry.url.slice(1)}`));
  if (!part) throw new Error(`Không đọc được phần “${entry.title}”.`);
  return part;
}

function loadPage(url: string): Promise<Nodes> {
  const known = pages.get(url);
  if (known) return known;
  const loading = (process.env.NODE_ENV === 'development' ? loadLivePage(url) : fetchPage(url)).then(
    ({body}) => fromDom(body),
  );
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
