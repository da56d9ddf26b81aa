import {CLEAN_COPY, pageFileName} from '../core/page/page-file-name.ts';
import {sitePath} from './base-url.ts';
import {readerDay} from './reader-day.ts';
import {saveFile} from './save-file.ts';

/**
 * Saves the page that is open as a Word file, as it tells the law on the reader's day; with `clean` the words of its
 * plan alone. What to tell the reader, in Vietnamese.
 */
export async function saveWord(clean = false): Promise<string> {
  try {
    // Loaded when someone asks for a file: the writer of Word files is larger than a page.
    const {makeWord} = await import('./make-word.ts');
    const name = pageFileName(sitePath(location.pathname) + (clean ? CLEAN_COPY : ''), 'docx');
    saveFile(name, await makeWord(document.querySelector('main')!, readerDay(), clean));
    return `Đã lưu ${name}.`;
  } catch {
    return 'Chưa làm được tệp Word; hãy kiểm tra mạng rồi bấm lại.';
  }
}
