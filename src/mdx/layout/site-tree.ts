import type {RootContent} from 'mdast';
import type {Site} from '../../core/site/site.ts';
import {siteTree} from '../../core/site/site-tree.ts';
import {slug} from '../../core/text/slug.ts';
import {component, heading, link, listOf, text} from '../nodes.ts';

/** Every page of the site, a list a room. */
export function siteTreeNodes(site: Site): RootContent {
  return component(
    'div',
    {},
    siteTree(site).flatMap(({title, url, pages}) => [
      heading(2, slug(title), url === null ? text(title) : link(url, text(title))),
      listOf(pages.map((page) => [link(page.url, text(page.title))])),
    ]),
  );
}
