import {toHtml} from 'hast-util-to-html';
import {choiceOf, type Offer} from '../../core/handout/offer.ts';
import {resolveChoice} from '../../core/handout/resolve-choice.ts';
import type {Step} from '../built-files.ts';
import {type HtmlOf, handoutMaker} from './built-handout.ts';

/** The class of the place for the document, which is drawn empty; no other element bears it. */
const HOST = 'handout-host';

/** Puts the documents of the ready-made handouts into their pages, out of the pages that carry their parts. */
export function fillReadySets({entries, sets}: Offer): Step {
  return (files) => {
    const htmlOf: HtmlOf = (path) => {
      const file = files.get(`${path}/index.html`);
      if (!file) throw new Error(`${path}: bản dựng không có trang này, mà một bộ tài liệu cần nó.`);
      return new TextDecoder().decode(file);
    };
    const handoutOf = handoutMaker(htmlOf);
    return new Map(
      sets.map((set) => {
        const path = `/bo-tai-lieu/${set.key}`;
        const choice = choiceOf(set);
        const resolved = resolveChoice(choice, entries, sets);
        const handout = toHtml(handoutOf({choice, resolved, path}));
        return [`${path}/index.html`, filled(htmlOf(path), handout)] as const;
      }),
    );
  };
}

function filled(html: string, handout: string): string {
  const end = html.indexOf('></div>', html.indexOf(HOST)) + 1;
  if (!html.includes(HOST) || end === 0)
    throw new Error('Trang của một bộ tài liệu làm sẵn không có chỗ cho tài liệu.');
  return html.slice(0, end) + handout + html.slice(end);
}
