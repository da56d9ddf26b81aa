import {statSync} from 'node:fs';
import PostalMime from 'postal-mime';
import {dayInVietnam} from '../core/text/moment.ts';
import {decodeText} from './decode-text.ts';
import {ImportError} from './import-error.ts';
import {readPlain} from './plan/read-plain.ts';
import {readBytes, readPacked, refuseLong} from './read-source.ts';
import {readHtml} from './status/html-rows.ts';
import {pageOfDocument, rowOfLine, type SavedPage} from './status/saved-page.ts';

/** A saved page, and the day in Việt Nam on which it was saved, ISO. */
export interface DatedPage extends SavedPage {
  readonly savedOn: string;
}

/** Reads a page as browsers and offices save it, known by its first bytes. Throws `FileError`. */
export async function readSavedPage(file: string): Promise<DatedPage> {
  const bytes = readBytes(file);
  const savedOn = dayInVietnam(statSync(file).mtimeMs / 1000);
  const document = await readPacked(bytes);
  if (document !== null) return {...pageOfDocument(document), savedOn};
  const {text} = decodeText(bytes);
  if (/^[\w-]+:[^\n]*\n/.test(text) && /^content-type:\s*multipart\/related/im.test(text.slice(0, 4000)))
    return readMhtml(bytes, savedOn);
  if (/<(?:!doctype\s+html|html|body|table|div|p)[\s>]/i.test(text.slice(0, 4000)))
    return {...readHtml(text), savedOn};
  refuseLong(text);
  const plain = pageOfDocument(readPlain(text));
  const lines = text.split(/\r\n?|\n/).map(rowOfLine);
  return {...plain, rows: lines.filter((row) => row.length > 0), savedOn};
}

/** One file with all that a page is made of: its markup, address and day stand in the head. */
async function readMhtml(bytes: Uint8Array, fileDay: string): Promise<DatedPage> {
  const mail = await new PostalMime().parse(bytes);
  if (mail.html === undefined)
    throw new ImportError(
      'tệp MHTML không có phần trang web',
      'trang lưu từ trình duyệt',
      'mở lại trang rồi lưu dạng “Trang web, một tệp” (.mhtml)',
    );
  // Frames, mostly advertisements, follow the page itself.
  const end = /<\/html\s*>/i.exec(mail.html);
  const page = readHtml(end ? mail.html.slice(0, end.index) : mail.html);
  const header = (name: string) => mail.headers.find(({key}) => key === name)?.value;
  const moment = Date.parse(mail.date ?? '');
  return {
    ...page,
    title: page.title || (mail.subject ?? ''),
    url: header('snapshot-content-location') ?? page.url,
    savedOn: Number.isNaN(moment) ? fileDay : dayInVietnam(moment / 1000),
  };
}
