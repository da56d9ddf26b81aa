import type {Element, ElementContent, Properties} from 'hast';
import {qrPath} from '../page/qr-path.ts';
import {addressLegend, NOTES_LEGEND} from '../page/wording.ts';
import {element, text} from '../plain/html.ts';
import {readableAddress} from '../text/readable-address.ts';
import {adaptPart} from './adapt-part.ts';
import {type Choice, isCoverDate} from './choice.ts';
import {MergedNotes} from './merged-notes.ts';
import type {Part} from './read-part.ts';

/** What the document says of itself beside the choice. */
export interface HandoutFacts {
  readonly title: string;
  readonly siteTitle: string;
  /** Full address of this very handout. */
  readonly address: string;
  /** The folder of the site on its host, with a slash at both ends. */
  readonly baseUrl: string;
  readonly version: string;
}

/** Longest address whose code still reads well at the size of the cover. */
const LONGEST_CODE = 300;

/** Ruled lines of the page for notes: as many as fit. */
const RULED_LINES = 24;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Element;
}

/**
 * One document of the parts: cover, contents, the parts, the merged notes, and room for one's own. Where its parts
 * stand sheet by sheet only a browser knows: the places for these numbers bear `data-page-of` and are empty.
 */
export function composeHandout(parts: readonly Part[], choice: Choice, facts: HandoutFacts): Element {
  const notes = new MergedNotes();
  // A sheet of questions has their numbers, beside which those of its two parts would only confuse.
  const isQuiz = parts.every(({entry}) => entry.excerpt === 'questions' || entry.excerpt === 'answers');
  const sections: Section[] = parts.map((part, index) => {
    const id = `phan-${index + 1}`;
    const title = isQuiz ? part.entry.title : `${index + 1}. ${part.entry.title}`;
    // Clauses are short: they follow each other on a sheet, where pages begin their own; answers always do.
    const isClause = (other?: Part) => other?.entry.clause !== undefined;
    const follows =
      index === 0
        ? isBare(choice)
        : part.entry.excerpt !== 'answers' &&
          (choice.followOn || (isClause(part) && isClause(parts[index - 1])));
    return section({id, title, follows}, adaptPart(part, id, notes, facts.baseUrl));
  });
  if (notes.items.length > 0) sections.push(notesSection(notes, choice, new URL(facts.address).host));
  if (choice.notes) sections.push(ruledSection());
  const origin = originOf(facts);
  return element(
    'article',
    [
      choice.cover ? cover(choice, facts, origin) : element('h1', [text(facts.title)]),
      ...(choice.contents ? [contents(sections, choice)] : []),
      ...sections.map(({body}) => body),
      ...(choice.cover ? [] : [origin]),
    ],
    {className: ['handout', 'markdown']},
  );
}

function made(
  tagName: string,
  className: string,
  ...children: readonly (ElementContent | string)[]
): Element {
  return element(
    tagName,
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
    className === '' ? {} : {className: [className]},
  );
}

function marked(tagName: string, mark: Properties, ...words: readonly string[]): Element {
  return element(tagName, words.map(text), mark);
}

/** Whether the first part has nothing before it but the title. */
function isBare({cover, contents}: Choice): boolean {
  return !cover && !contents;
}

interface SectionHead {
  readonly id: string;
  readonly title: string;
  /** Whether it goes on where the section before it ends, instead of beginning a sheet. */
  readonly follows: boolean;
}

function section({id, title, follows}: SectionHead, content: readonly ElementContent[]): Section {
  const className = ['handout__part', ...followClass(follows)];
  return {id, title, body: element('section', [heading(title, follows, id), ...content], {id, className})};
}

/** With room for the number of the sheet that the section with this id begins; browsers without margin boxes fill it. */
function heading(title: string, follows: boolean, id?: string): Element {
  const sheet = element('span', [], {className: ['handout__sheet'], ariaHidden: 'true', dataSheetOf: id});
  return element('h2', [text(title), ...(id === undefined || follows ? [] : [sheet])], {
    className: ['handout__heading', ...followClass(follows)],
  });
}

function followClass(follows: boolean): string[] {
  return follows ? ['handout__on'] : [];
}

function cover(choice: Choice, facts: HandoutFacts, origin: Element): Element {
  const line = (name: string, value: string) =>
    value === '' ? [] : [made('p', '', made('strong', '', `${name}: `), value)];
  return made(
    'header',
    'handout__cover',
    made('p', 'handout__site', facts.siteTitle),
    made('p', 'handout__kind', 'BỘ TÀI LIỆU'),
    made('h1', '', facts.title),
    ...line('Dịp', choice.occasion),
    ...line('Người trình bày', choice.trainer),
    ...line('Ngày', isCoverDate(choice.date) ? choice.date : ''),
    origin,
  );
}

/** Where the document comes from: on the cover, else behind the last part. */
function originOf({address, version}: HandoutFacts): Element {
  return made(
    'div',
    'handout__origin',
    made(
      'div',
      '',
      made('p', '', 'Tập hợp từ trang tài liệu; khi áp dụng cần đối chiếu văn bản gốc.'),
      made('p', '', 'Địa chỉ: ', marked('span', {dataPrintAddress: ''}, readableAddress(address))),
      marked('p', {dataPageVersion: ''}, `Phiên bản của trang: ${version}`),
      marked('p', {dataPrintDate: ''}),
    ),
    ...(address.length > LONGEST_CODE ? [] : [codeOf(address)]),
  );
}

function codeOf(address: string): Element {
  const {size, path} = qrPath(address);
  return element('svg', [element('path', [], {d: path})], {
    className: ['handout__code'],
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    ariaLabel: 'Mã QR dẫn tới bộ tài liệu này',
  });
}

function contents(sections: readonly Section[], choice: Choice): Element {
  const entries = sections.map(({id, title}) => {
    const number = element('span', [], {className: ['handout__number'], dataPageOf: id});
    const link = element('a', [made('span', 'handout__entry', title), number], {href: `#${id}`});
    return element('li', [link]);
  });
  const list = element('ol', entries, {className: ['handout__contents']});
  const hint = made('p', 'handout__hint', 'Số trang tính cho khổ A4, tỷ lệ 100%.');
  const className = ['handout__index', ...followClass(!choice.cover)];
  return element('section', [heading('Mục lục', !choice.cover), list, hint], {className});
}

function notesSection(notes: MergedNotes, {followOn}: Choice, host: string): Section {
  const legend = made('p', 'citation-notes__legend', `${NOTES_LEGEND} ${addressLegend(host)}`);
  const list = made('section', 'citation-notes', legend, element('ol', notes.items));
  return section({id: 'van-ban-duoc-dan', title: 'Văn bản được dẫn', follows: followOn}, [list]);
}

function ruledSection(): Section {
  const lines = Array.from({length: RULED_LINES}, () => made('div', 'handout__line'));
  return section({id: 'ghi-chu', title: 'Ghi chú', follows: false}, lines);
}
