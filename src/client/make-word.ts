import type {Element} from 'hast';
import {fromDom} from 'hast-util-from-dom';
import {readDrawnPage} from '../core/docx/read-page.ts';
import {wordFile} from '../core/docx/word-file.ts';
import {formatVietnameseDate} from '../core/text/date.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word file of a page as it stands in the browser; `day` is ISO. Throws where there is nothing to make it of. */
export async function makeWord(main: HTMLElement, day: string, clean: boolean): Promise<Blob> {
  const page = readDrawnPage(fromDom(main) as Element);
  if (!page) throw new Error('no page');
  const bytes = await wordFile(page, {day: formatVietnameseDate(day), clean});
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: TYPE});
}
