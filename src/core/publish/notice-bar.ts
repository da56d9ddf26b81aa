import type {Notice} from '../page/office-schema.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {element} from './xml.ts';

/** Shows what is said on the reader's day, and the bar where anything is; before the page below it is drawn. */
const BY_THE_DAY = `(function(){var d=new Date(),t=new Date(d-d.getTimezoneOffset()*6e4).toISOString().slice(0,10),b=document.getElementById("thong-bao"),n=0;b.querySelectorAll("p").forEach(function(p){var r=p.dataset.days.split("/");p.hidden=t<r[0]||t>r[1];n+=!p.hidden});b.hidden=!n})()`;

/**
 * The bar of notices above every page, HTML; empty where none is left to say. What is said on `day` (ISO), that of the
 * build, is shown without scripts; with them, what is said on the reader's own day.
 */
export function noticeBar(notices: readonly Notice[], day: string): string {
  const left = notices.filter(({to}) => to >= day);
  if (left.length === 0) return '';
  const isSaid = ({from}: Notice) => from <= day;
  const bar = element(
    'section',
    {
      id: 'thong-bao',
      class: 'container',
      'aria-label': 'Thông báo',
      hidden: left.some(isSaid) ? undefined : 'hidden',
    },
    ...left.map((notice) =>
      element(
        'p',
        {
          class: 'notice',
          'data-days': `${notice.from}/${notice.to}`,
          hidden: isSaid(notice) ? undefined : 'hidden',
        },
        `${notice.text} (${formatVietnameseDate(notice.from)} – ${formatVietnameseDate(notice.to)})`,
        ...(notice.link === undefined ? [] : [' ', element('a', {href: notice.link}, 'Xem thông báo')]),
      ),
    ),
  );
  return `${bar.xml}<script>${BY_THE_DAY}</script>`;
}
