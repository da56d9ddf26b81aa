import type {PhrasingContent, RootContent} from 'mdast';
import {pageTitle} from '../../core/page/page-title.ts';
import {type LawChange, lawChanges, updatedWords} from '../../core/site/law-changes.ts';
import {pageChanges} from '../../core/site/page-changes.ts';
import {AHEAD, type ReviewItem, reviewList} from '../../core/site/review-list.ts';
import type {Site} from '../../core/site/site.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {component, heading, link, listOf, paragraph, table, text} from '../nodes.ts';

/** What must be checked again: overdue, due soon, unknown; tables of words and links, nothing to run. */
export function reviewNodes(site: Site): RootContent {
  const {on, overdue, soon, unknown} = reviewList(site);
  return component('div', {}, [
    paragraph(text(`Danh sách tính vào ngày ${formatVietnameseDate(on)}, ngày của dữ liệu trên trang.`)),
    heading(2, 'qua-han', text(`Đã tới hạn (${overdue.length})`)),
    ...tableOf(overdue, 'Không có văn bản nào.'),
    heading(2, 'sap-toi-han', text(`Tới hạn trong ${AHEAD} ngày (${soon.length})`)),
    ...tableOf(soon, 'Không có văn bản nào.'),
    heading(2, 'chua-kiem-chung', text(`Chưa có bằng chứng về tình trạng (${unknown.length})`)),
    ...tableOf(unknown, 'Không có văn bản nào.', '—'),
  ]);
}

/** `undated` stands where there is no day: that the source has none, or a dash where there is no source. */
function tableOf(items: readonly ReviewItem[], none: string, undated = 'nguồn không rõ ngày'): RootContent[] {
  if (items.length === 0) return [paragraph(text(none))];
  const rows = items.map(({name, url, state, day, lookUps}) => [
    [link(url, text(name))],
    state,
    day === null ? undated : formatVietnameseDate(day),
    lookUps.length === 0
      ? 'không có số, ký hiệu; tra theo tên'
      : separated(lookUps.map((place) => link(place.url, text(place.name)))),
  ]);
  return [table([['Văn bản', 'Đang ghi', 'Hạn', 'Tra cứu'], ...rows])];
}

function separated(links: readonly PhrasingContent[]): PhrasingContent[] {
  return links.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));
}

/** The changes in words, a section a month; those to come first. */
export function changeNodes(site: Site): RootContent {
  const on = site.build.asOf ?? '9999-12-31';
  const changes = lawChanges(site);
  const pages = pageChanges(site);
  const coming = changes.filter(({date}) => date > on).reverse();
  const past = changes.filter(({date}) => date <= on);
  const months = [...new Set([...past.map(({date}) => date.slice(0, 7)), ...pages.map(({month}) => month)])]
    .sort()
    .reverse();
  return component('div', {}, [
    ...(coming.length === 0 ? [] : [heading(2, 'sap-toi', text('Sắp tới')), listOf(coming.map(lineOf))]),
    ...months.flatMap((month): RootContent[] => {
      const [year, number] = month.split('-');
      const own = past.filter(({date}) => date.startsWith(month));
      const pagesOf = pages.find((entry) => entry.month === month);
      return [
        heading(2, `thang-${number}-${year}`, text(`Tháng ${Number(number)} năm ${year}`)),
        ...(own.length === 0 ? [] : [listOf(own.map(lineOf))]),
        ...(pagesOf ? pageNodes(pagesOf.added.map(pageLink), pagesOf.changed.length) : []),
      ];
    }),
  ]);

  function pageLink(page: (typeof site.pages)[number]): PhrasingContent {
    return link(page.url, text(pageTitle(page)));
  }
}

/** So many of each are on the home page. */
const NEWS = 5;

/** For the home page: the last changes, and what must be checked again first. */
export function newsNodes(site: Site): RootContent {
  const {on, overdue, soon} = reviewList(site);
  const past = lawChanges(site).filter(({date}) => date <= on);
  const due = [...overdue, ...soon].slice(0, NEWS);
  const all = (url: string, words: string) =>
    site.pages.some((page) => page.url === url) ? [paragraph(link(url, text(words)))] : [];
  return component('div', {className: 'news'}, [
    component('section', {}, [
      heading(2, 'moi-thay-doi', text('Mới thay đổi')),
      past.length === 0 ? paragraph(text('Chưa có thay đổi nào.')) : listOf(past.slice(0, NEWS).map(lineOf)),
      ...all('/thay-doi', 'Mọi thay đổi theo tháng'),
    ]),
    component('section', {}, [
      heading(2, 'sap-kiem-tra', text('Sắp phải kiểm tra lại')),
      due.length === 0
        ? paragraph(text(`Không có văn bản nào tới hạn trong ${AHEAD} ngày.`))
        : listOf(
            due.map(({name, url, day, state}) => [
              link(url, text(name)),
              text(
                `: ${day === null ? 'nguồn không rõ ngày' : `hạn ${formatVietnameseDate(day)}`}; đang ghi “${state}”`,
              ),
            ]),
          ),
      paragraph(text(`Tính vào ngày ${formatVietnameseDate(on)}, ngày của dữ liệu trên trang.`)),
      ...all('/can-cu/can-kiem-tra', 'Mọi căn cứ cần kiểm tra lại'),
    ]),
  ]);
}

/** More new pages than a list of names tells anything about. */
const MOST_NAMED = 12;

function pageNodes(added: readonly PhrasingContent[], changed: number): RootContent[] {
  const words: PhrasingContent[] = [];
  if (added.length > 0 && added.length <= MOST_NAMED) words.push(text('trang mới: '), ...separated(added));
  else if (added.length > 0) words.push(text(`thêm ${added.length} trang`));
  if (changed > 0) words.push(text(words.length > 0 ? `; sửa ${changed} trang` : `sửa ${changed} trang`));
  return words.length === 0 ? [] : [paragraph(text('Nội dung trang: '), ...words, text('.'))];
}

function lineOf(change: LawChange): PhrasingContent[] {
  return [
    text(`${formatVietnameseDate(change.date)}: `),
    ...change.words.map((run) =>
      typeof run === 'string' ? text(run) : run.url === null ? text(run.name) : link(run.url, text(run.name)),
    ),
    text(`${updatedWords(change)} (${change.level}).`),
  ];
}
