import type {PhrasingContent, RootContent} from 'mdast';
import {officeRows, publisherOf} from '../../core/site/office-view.ts';
import type {Site} from '../../core/site/site.ts';
import {sourceViews} from '../../core/site/source-views.ts';
import {foreignLanguage} from '../../core/text/language.ts';
import {component, heading, inline, link, paragraph, table, text} from '../nodes.ts';

/** What the profile says of the office, with level and day of what bears it out; nothing without a profile. */
export function officeNodes({office, plans}: Site): RootContent {
  if (office === null) return component('div');
  const rows = officeRows(office);
  const cellOf = (value: string, url: string | null): PhrasingContent[] => {
    const words = url === null ? text(value) : link(url, text(value));
    const lang = foreignLanguage(value);
    return [lang === undefined ? words : inline('span', {lang}, [words])];
  };
  return component('div', {}, [
    heading(2, 'co-quan', text('Cơ quan')),
    ...(publisherOf(office) ? [paragraph(text(`Trang này do ${office.name} đăng.`))] : []),
    // Two columns: three do not fit beside each other on a phone.
    table([
      ['Mục', 'Nội dung'],
      ...rows.map(({label, value, url, proof}) => [
        label,
        [...cellOf(value, url), ...(proof === '' ? [] : [text(` (${proof})`)])],
      ]),
    ]),
    ...(office.sources.length === 0
      ? []
      : [
          heading(2, 'nguon', text('Nguồn')),
          component('SourceList', {items: sourceViews({plans}, office.sources)}),
        ]),
  ]);
}
