import type {RootContent} from 'mdast';
import type {Page} from '../../core/page/page.ts';
import type {Site} from '../../core/site/site.ts';

/** What a layout has at hand: the whole site, the page, and the author's own content. */
interface LayoutContext<P extends Page = Page> {
  readonly site: Site;
  readonly page: P;
  readonly body: readonly RootContent[];
}

/** A layout makes the whole content of a page of one kind. */
export type Layout<P extends Page = Page> = (context: LayoutContext<P>) => RootContent[];
