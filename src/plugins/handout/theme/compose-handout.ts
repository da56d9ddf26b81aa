import {type Choice, isCoverDate} from '../../../core/handout/choice.ts';
import {addressLegend, NOTES_LEGEND} from '../../../core/page/wording.ts';
import {qrPath} from '../../print/qr-path.ts';
import {adaptPart, MergedNotes} from './adapt-part.ts';
import {element} from './element.ts';
import type {Part} from './load-part.ts';

/** What the cover says beside the choice. */
export interface CoverFacts {
  readonly title: string;
  readonly siteTitle: string;
  /** Full address of this very handout. */
  readonly address: string;
  readonly version: string;
}

/** Longest address whose code still reads well at the size of the cover. */
const LONGEST_CODE = 300;

/** Ruled lines of the page for notes: as many as fit. */
const RULED_LINES = 24;

const SVG = 'http://www.w3.org/2000/svg';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: HTMLElement;
}

/** One document of the parts: cover, contents, the parts, the merged notes, and room for one's own. */
export function composeHandout(parts: readonly Part[], choice: Choice, facts: CoverFacts): HTMLElement {
  const notes = new MergedNotes();
  const sections: Section[] = parts.map((part, index) => {
    const id = `phan-${index + 1}`;
    const title = `${index + 1}. ${part.entry.title}`;
    // Clauses are short: they follow each other on a sheet, where pages begin their own.
    const name = part.entry.clause === undefined ? 'handout__part' : 'handout__part handout__part--clause';
    const body = element('section', name, heading(title), adaptPart(part, id, notes));
    return {id, title, body};
  });
  if (notes.items.length > 0) sections.push(notesSection(notes, new URL(facts.address).host));
  if (choice.notes) sections.push(ruledSection());
  for (const {id, body} of sections) body.id = id;
  return element(
    'article',
    'handout markdown',
    cover(choice, facts),
    contents(sections),
    ...sections.map(({body}) => body),
  );
}

function heading(title: string): HTMLElement {
  return element('h2', 'handout__heading', title);
}

function cover(choice: Choice, facts: CoverFacts): HTMLElement {
  const line = (name: string, value: string) =>
    value === '' ? null : element('p', '', element('strong', '', `${name}: `), value);
  const date = element('p', '');
  date.dataset.printDate = '';
  const address = element('span', '', facts.address);
  address.dataset.printAddress = '';
  return element(
    'header',
    'handout__cover',
    element('p', 'handout__site', facts.siteTitle),
    element('p', 'handout__kind', 'BỘ TÀI LIỆU'),
    element('h1', '', facts.title),
    line('Dịp', choice.occasion),
    line('Người trình bày', choice.trainer),
    line('Ngày', isCoverDate(choice.date) ? choice.date : ''),
    element(
      'div',
      'handout__origin',
      element(
        'div',
        '',
        element('p', '', 'Tập hợp từ trang tài liệu; khi áp dụng cần đối chiếu văn bản gốc.'),
        element('p', '', 'Địa chỉ: ', address),
        element('p', '', `Phiên bản của trang: ${facts.version}`),
        date,
      ),
      code(facts.address),
    ),
  );
}

function contents(sections: readonly Section[]): HTMLElement {
  const entries = sections.map(({id, title}) => {
    const page = element('span', 'handout__number');
    page.dataset.pageOf = id;
    const link = element('a', '', element('span', 'handout__entry', title), page) as HTMLAnchorElement;
    link.href = `#${id}`;
    return element('li', '', link);
  });
  const list = element('ol', 'handout__contents', ...entries);
  const hint = element('p', 'handout__hint', 'Số trang tính cho khổ A4, tỷ lệ 100%.');
  return element('section', 'handout__index', heading('Mục lục'), list, hint);
}

function notesSection(notes: MergedNotes, host: string): Section {
  const title = 'Văn bản được dẫn';
  const legend = element('p', 'citation-notes__legend', `${NOTES_LEGEND} ${addressLegend(host)}`);
  const list = element('section', 'citation-notes', legend, element('ol', '', ...notes.items));
  return {id: 'van-ban-duoc-dan', title, body: element('section', 'handout__part', heading(title), list)};
}

function ruledSection(): Section {
  const title = 'Ghi chú';
  const lines = Array.from({length: RULED_LINES}, () => element('div', 'handout__line'));
  return {id: 'ghi-chu', title, body: element('section', 'handout__part', heading(title), ...lines)};
}

/** The code of the handout's own address; none where the address is too long to read from paper. */
function code(address: string): Node | null {
  if (address.length > LONGEST_CODE) return null;
  const {size, path} = qrPath(address);
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', `0 0 ${size} ${size}`);
  image.setAttribute('class', 'handout__code');
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', 'Mã QR dẫn tới bộ tài liệu này');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  image.append(drawn);
  return image;
}
