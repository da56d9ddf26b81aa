import type {Root, RootContent} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {type Citation, cite} from '../core/law/index.ts';
import {FEEDBACK_QUESTION, feedbackLinks} from '../core/page/feedback.ts';
import {ContentError, type Finding} from '../core/page/finding.ts';
import {recordSentence} from '../core/page/history.ts';
import {isKind, type Page} from '../core/page/page.ts';
import type {Term} from '../core/page/page-schema.ts';
import {tabTitle} from '../core/page/page-title.ts';
import {legislationOf} from '../core/publish/legislation.ts';
import {markdownAddress} from '../core/publish/publication.ts';
import {webSite} from '../core/publish/web-site.ts';
import {citedInPlans, placeCitations} from '../core/site/clause-passages.ts';
import {noteOf} from '../core/site/instrument-views.ts';
import {contextOf} from '../core/site/mentions.ts';
import {planInForce} from '../core/site/plan-phase.ts';
import {type PlanState, planState} from '../core/site/plan-state.ts';
import {planOfFile} from '../core/site/plans.ts';
import {isShelf} from '../core/site/shelf.ts';
import type {Instrument, Site} from '../core/site/site.ts';
import {termFinder} from '../core/site/term-finder.ts';
import {termsInScope} from '../core/site/term-scope.ts';
import {slug} from '../core/text/slug.ts';
import {glossaryLayout, guidanceLayout, plainLayout} from './layout/guidance.ts';
import {instrumentLayout} from './layout/instrument.ts';
import {planLayout} from './layout/plan.ts';
import {sectionLayout} from './layout/section.ts';
import {topicLayout} from './layout/topic.ts';
import {linkCitations} from './link-citations.ts';
import {linkTerms} from './link-terms.ts';
import {nameHeadings} from './name-headings.ts';
import {nameTables} from './name-tables.ts';
import {component, heading, link, text} from './nodes.ts';
import {importComponents} from './page-components.ts';
import {unsafeMdx} from './safe-mdx.ts';
import {expand} from './tags.ts';

export interface ComposeOptions {
  /** The checked site. */
  readonly site: () => Site;
  /**
   * A file's path below `docs/` from its absolute one. A function: the generator writes plain values of
   * its configuration into every page's script, which must not name the folder of the build.
   */
  readonly below: (path: string) => string;
  /** Scheme, host and folder of the published site, no slash at the end, for addresses in structured data. */
  readonly origin: string;
}

/** Remark plugin: what an author wrote becomes the whole page, assembled and cross-linked. */
export function composePage({site: load, below, origin}: ComposeOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const site = load();
    const name = below(file.path);
    const page = site.pages.find((candidate) => candidate.file === name);
    // The check has said all this; a file that came past it does not become a page all the same.
    const unsafe = page ? unsafeMdx(name, tree) : [unchecked(name)];
    if (!page || unsafe.length > 0) throw new ContentError(unsafe);
    const kept = tree.children.filter((node) => node.type === 'yaml');
    const body = tree.children.filter((node) => node.type !== 'yaml');
    tree.children = [...kept, ...layOut(site, page, expand(site, page, body))];
    const state = stateOfPlan(site, page);
    if (state) tree.children.splice(kept.length, 0, component('PlanState', {...state}));
    nameTables(tree);
    const cited = linkPage(site, page, tree);
    if (!isKind(page, 'glossary')) linkPageTerms(site, page, tree);
    if (cited.length > 0) tree.children.push(notes(page, cited));
    const data = page.url === '/' ? webSite(site, page, origin) : legislationOf(site, page, origin);
    if (data) tree.children.push(component('StructuredData', {json: JSON.stringify(data)}));
    const answers = feedbackLinks(site.office, tabTitle(page), origin + page.url);
    if (answers.length > 0) tree.children.push(feedback(answers));
    tree.children.push(
      component('PageRecord', {
        markdown: new URL(origin).pathname.replace(/\/$/, '') + markdownAddress(page),
        record: recordSentence(site.build.history[page.file] ?? []),
      }),
    );
    nameHeadings(tree);
    importComponents(tree);
  };
}

/** Above every page of a plan's own words, and on home, which speaks of the plan in force; the shelf says it further down. */
function stateOfPlan(site: Site, page: Page): PlanState | null {
  if (isShelf(site, page)) return null;
  const plan = page.url === '/' ? planInForce(site) : planOfFile(site.plans, page.file);
  return plan ? planState(site, plan) : null;
}

/** Asked at the end of every page; on paper and in files there is nobody to ask. */
function feedback(answers: readonly {label: string; url: string}[]): RootContent {
  const links = answers.map(({label, url}) => link(url, text(label)));
  return component('p', {className: 'page-tools'}, [text(FEEDBACK_QUESTION), ...links]);
}

function unchecked(file: string): Finding {
  return {
    file,
    line: 1,
    found: 'tệp không qua bước kiểm tra nội dung',
    expected: 'tệp .mdx nằm thẳng trong docs/, không phải liên kết tượng trưng (symbolic link)',
    remedy: 'chép nội dung vào một tệp thường trong docs/, hoặc bỏ tệp này',
  };
}

/** A topic is worked with by its legal bases: there they are a part of the page, elsewhere of its paper. */
function notes(page: Page, cited: readonly Instrument[]): RootContent {
  const title = isKind(page, 'topic') ? [heading(2, 'can-cu', text('Văn bản được dẫn'))] : [];
  return component('CitationNotes', {items: cited.map(noteOf)}, title);
}

function layOut(site: Site, page: Page, body: RootContent[]): RootContent[] {
  if (isKind(page, 'plan')) return planLayout({site, page, body});
  if (isKind(page, 'section')) return sectionLayout({site, page, body});
  if (isKind(page, 'topic')) return topicLayout({site, page, body});
  if (isKind(page, 'instrument')) return instrumentLayout({site, page, body});
  if (isKind(page, 'guidance')) return guidanceLayout({site, page, body});
  if (isKind(page, 'glossary')) return glossaryLayout({site, page, body});
  if (isKind(page, 'page')) return plainLayout({site, page, body});
  return body;
}

/**
 * Links the terms of the glossary and adds what their previews say. Names that are no longer are said below the plan's
 * words: at the end of a plan's own page, on any other after the last quotation that has one.
 */
function linkPageTerms(site: Site, page: Page, tree: Root): void {
  const glossary = site.pages.find((page) => isKind(page, 'glossary'));
  if (!glossary) return;
  const find = termFinder(termsInScope(site, page, glossary.frontMatter.terms));
  const used = linkTerms(tree, find, ({term}) => `${glossary.url}#${slug(term)}`);
  const inPlan = planOfFile(site.plans, page.file) !== undefined;
  const quoted = inPlan ? [] : quotedNames(tree, find);
  const former = new Set(inPlan ? used.filter((term) => term.former) : quoted.flatMap(({terms}) => terms));
  const items = [...new Set([...used, ...former])].map((term) => ({
    anchor: slug(term.term),
    term: term.term,
    expansion: term.expansion,
    meaning: term.meaning,
    ...(former.has(term) && {former: true}),
  }));
  if (items.length === 0) return;
  const notes = component('TermNotes', {items});
  const last = quoted.at(-1);
  if (last) last.parent.children.splice(last.parent.children.indexOf(last.node) + 1, 0, notes);
  else tree.children.push(notes);
}

interface QuotedNames {
  readonly node: RootContent;
  readonly parent: Pick<Root, 'children'>;
  readonly terms: readonly Term[];
}

/** The quotations of a plan's clauses that hold names which are no longer. */
function quotedNames(tree: Root, find: ReturnType<typeof termFinder>): QuotedNames[] {
  const found: QuotedNames[] = [];
  visit(tree, 'mdxJsxFlowElement', (node, _, parent) => {
    if (node.name !== 'ClauseQuotation' || !parent) return;
    const terms = find(textOf(node)).flatMap(({term}) => (term.former ? [term] : []));
    if (terms.length > 0) found.push({node, parent: parent as Pick<Root, 'children'>, terms});
  });
  return found;
}

/** Links the citations; the instruments cited, in the order of their notes. */
function linkPage(site: Site, page: Page, tree: Root): Instrument[] {
  const context = contextOf(page, site.plans);
  const cited: Instrument[] = [];
  linkCitations(
    tree,
    (passage) => citedInPlans(site).get(passage) ?? placeCitations(cite(passage, site.registry, context)),
    (citation: Citation) => {
      if (citation.resolution !== 'linked') return null;
      const own = site.plans.find(({key}) => key === citation.key);
      if (own) return {to: own.page.url};
      const instrument = site.instruments.find(({key}) => key === citation.key);
      if (!instrument) return null;
      if (!cited.includes(instrument)) cited.push(instrument);
      return {to: instrument.url, note: cited.indexOf(instrument) + 1};
    },
  );
  return cited;
}
