import {leafletPicture} from '../../core/page/leaflet.ts';
import type {PageOf} from '../../core/page/page.ts';
import {basisPlace} from '../../core/site/basis-place.ts';
import type {Site} from '../../core/site/site.ts';
import {sourceViews} from '../../core/site/source-views.ts';
import {component, heading, link, paragraph, text} from '../nodes.ts';
import type {Layout} from './context.ts';
import {clauseOf, quote} from './topic.ts';

/** Our own guidance, marked as such; the clause it is about stands at its head. */
export const guidanceLayout: Layout<PageOf<'guidance'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const about =
    frontMatter.clause === undefined ? null : clauseOf(site, frontMatter.clause, frontMatter.plans);
  return [
    heading(1, 'huong-dan', text(frontMatter.title)),
    ...(about ? [quote(site, about)] : []),
    ...(isLeaflet(page) ? [pictureLink(page)] : []),
    component('Guidance', isLeaflet(page) ? {leaflet: true} : {}, [...body]),
    ...sourceSection(site, page),
  ];
};

/** To the leaflet as a picture, which the build draws. */
function pictureLink({url}: PageOf<'guidance'>) {
  const words = text('Tải ảnh của tờ này (PNG, để gửi Zalo)');
  return component('div', {className: 'page-tools'}, [
    paragraph(link(`pathname://${leafletPicture(url)}`, words)),
  ]);
}

/** A sheet to hand out; their index is a page like any other. */
function isLeaflet({file}: PageOf<'guidance'>): boolean {
  return file.startsWith('to-roi/') && !file.endsWith('/index.mdx');
}

/** The table of terms, in Vietnamese order as the editor keeps it. */
export const glossaryLayout: Layout<PageOf<'glossary'>> = ({page, body, site}) => [
  heading(1, 'thuat-ngu', text(page.frontMatter.title)),
  ...body,
  component('TermList', {
    items: page.frontMatter.terms.map((term) => ({
      ...term,
      basis: term.basis.map((id) => basisPlace(site, id, term.plans)),
    })),
  }),
  ...sourceSection(site, page),
];

export const plainLayout: Layout<PageOf<'page'>> = ({site, page, body}) => {
  const {title, lang} = page.frontMatter;
  const own = [heading(1, 'trang', text(title)), ...body];
  return [...(lang === undefined ? own : [component('div', {lang}, own)]), ...sourceSection(site, page)];
};

function sourceSection(site: Site, page: PageOf<'guidance' | 'glossary' | 'page'>) {
  const list = page.frontMatter.sources;
  if (list.length === 0) return [];
  return [heading(2, 'nguon', text('Nguồn')), component('SourceList', {items: sourceViews(site, list)})];
}
