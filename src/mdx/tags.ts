import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {PACKAGES_TO_COME} from '../core/page/licences.ts';
import type {Kind, Page} from '../core/page/page.ts';
import {AUDIENCES} from '../core/page/page-schema.ts';
import {homonyms} from '../core/site/homonyms.ts';
import {indexRows} from '../core/site/index-rows.ts';
import {planCitation} from '../core/site/plan-citation.ts';
import {planInForce} from '../core/site/plan-phase.ts';
import {isHome} from '../core/site/plans.ts';
import {type SelfReport, selfReport} from '../core/site/self-report.ts';
import {isShelf} from '../core/site/shelf.ts';
import {guidanceOf} from '../core/site/short-names.ts';
import type {Plan, Site} from '../core/site/site.ts';
import {attributeOf} from './clause-element.ts';
import {networkNode, timelineNode} from './layout/diagrams.ts';
import {changeNodes, newsNodes, reviewNodes} from './layout/law-lists.ts';
import {officeNodes} from './layout/office.ts';
import {planText} from './layout/plan.ts';
import {requirementNodes} from './layout/requirements.ts';
import {siteTreeNodes} from './layout/site-tree.ts';
import {clauseOf, quote} from './layout/topic.ts';
import {component, heading, link, paragraph, table, text} from './nodes.ts';

type Expansion = (site: Site, node: MdxJsxFlowElement, page: Page) => RootContent;

/** A tag that authors may write: always a block of its own, never within a line. */
interface AuthorTag {
  /** Its attributes; all hold text in quotes. */
  readonly attributes: readonly string[];
  /** Those without which it says nothing. */
  readonly required: readonly string[];
  /** The kinds of page on which it means something. */
  readonly kinds: readonly Kind[];
  /** True where it stands around content of the author. */
  readonly wraps: boolean;
  /** True where a page may have several. */
  readonly repeats: boolean;
  /** What the build puts in its place; without it the component of the same name is drawn. */
  readonly expand?: Expansion;
}

/** On pages of our own words, not among those of the plan. */
const BLOCK: AuthorTag = {
  attributes: [],
  required: [],
  kinds: ['topic', 'instrument', 'guidance', 'glossary', 'page'],
  wraps: false,
  repeats: false,
};

/** Every tag that authors may write. `Clause` is laid out by its page, as a part of the plan. */
export const AUTHOR_TAGS: Readonly<Record<string, AuthorTag>> = {
  Clause: {
    attributes: ['id', 'label', 'heading'],
    required: [],
    kinds: ['section'],
    wraps: true,
    repeats: true,
  },
  ClauseQuote: {
    ...BLOCK,
    attributes: ['id'],
    required: ['id'],
    repeats: true,
    expand: (site, node, page) =>
      quote(site, clauseOf(site, attributeOf(node, 'id') ?? '', plansNamed(page))),
  },
  PlanText: {
    ...BLOCK,
    attributes: ['plan'],
    expand: (site, node) => {
      const key = attributeOf(node, 'plan');
      const plan = key === null ? site.plans.find(isHome) : site.plans.find((item) => item.key === key);
      if (!plan) throw new Error(`no plan ${key ?? ''}`);
      return planText(plan);
    },
  },
  CitationIndex: {
    ...BLOCK,
    expand: (site) =>
      component('CitationIndex', {
        rows: indexRows(site),
        topics: site.topics.map(({letter, title}) => ({letter, title})),
        severalPlans: site.plans.length > 1,
      }),
  },
  TopicList: {
    ...BLOCK,
    expand: (site) =>
      component('PageList', {
        items: site.topics.map(({letter, title, url, description}) => ({
          title: `${letter}) ${title}`,
          url,
          description,
        })),
      }),
  },
  PlanInForce: {...BLOCK, expand: planInForceNode},
  LegalTimeline: {
    ...BLOCK,
    expand: (site) => timelineNode(site, homePlan(site)),
  },
  InstrumentNetwork: {
    ...BLOCK,
    expand: (site) => networkNode(site),
  },
  TopicMatrix: {
    ...BLOCK,
    expand: (site) =>
      component('TopicMatrix', {
        topics: site.topics.map(({letter, title, url, forms, audiences}) => ({
          letter,
          title,
          url,
          forms,
          audiences,
        })),
        forms: formsOf(site),
        audiences: AUDIENCES,
      }),
  },
  Homonyms: {
    ...BLOCK,
    expand: (site) => component('Homonyms', {items: homonyms(site)}),
  },
  DataReport: {
    ...BLOCK,
    expand: (site) => component('div', {}, reportNodes(selfReport(site))),
  },
  ReviewList: {...BLOCK, expand: reviewNodes},
  LawChanges: {...BLOCK, expand: changeNodes},
  ShippedPackages: {
    ...BLOCK,
    // Words alone, no component: the list adds nothing to what other pages load.
    expand: () => component('div', {dangerouslySetInnerHTML: {__html: PACKAGES_TO_COME}}),
  },
  News: {...BLOCK, expand: newsNodes},
  ContactNote: BLOCK,
  OfficeCard: {...BLOCK, expand: officeNodes},
  SiteTree: {...BLOCK, expand: siteTreeNodes},
  Requirements: {...BLOCK, expand: requirementNodes},
  HomeSearch: BLOCK,
  Doors: {...BLOCK, wraps: true},
};

/** The tag of a name that an author wrote; undefined for all others, `constructor` too. */
export function authorTag(name: string): AuthorTag | undefined {
  return Object.hasOwn(AUTHOR_TAGS, name) ? AUTHOR_TAGS[name] : undefined;
}

/** The site's figures about itself: a table a section, then where the plan and the data differ. */
function reportNodes({sections, discrepancies}: SelfReport): RootContent[] {
  return [
    ...sections.flatMap(({id, title, rows}) => [
      heading(2, id, text(title)),
      table([['Số liệu', 'Giá trị'], ...rows]),
    ]),
    heading(2, 'khac-nhau', text('Khác nhau giữa kế hoạch và dữ liệu về văn bản')),
    ...discrepancies.map(({name, url, text: words}) => paragraph(link(url, text(name)), text(`: ${words}`))),
  ];
}

/** For the home page: which plan the site holds; of several the one in force, and where the others are. */
function planInForceNode(site: Site): RootContent {
  const plan = planInForce(site);
  if (!plan) throw new Error('the site has no plan');
  const shelfPage = site.plans.find((other) => isShelf(site, other.page))?.page;
  return paragraph(
    text(`Trang này đăng nguyên văn ${planCitation(plan).full}.`),
    ...(shelfPage
      ? [
          text(' Xem cả '),
          link(shelfPage.url, text(`${site.plans.length} kế hoạch có trên trang`)),
          text('.'),
        ]
      : []),
    text(' Mỗi mục có địa chỉ riêng; mỗi căn cứ pháp lý có một trang ghi rõ nguồn và tình trạng.'),
  );
}

/** The plan that the site is about; the newest where none stands at its address. */
function homePlan(site: Site): Plan {
  const plan = site.plans.find(isHome) ?? site.plans[0];
  if (!plan) throw new Error('the site has no plan');
  return plan;
}

/** The forms of communication, as far as the topics name them, in the order of the plan. */
function formsOf(site: Site) {
  const named = new Set(site.topics.flatMap(({forms}) => forms));
  return site.plans
    .flatMap((plan) => plan.clauses)
    .filter(({id}) => named.has(id))
    .map(({id, url, text}) => ({
      id,
      url,
      text,
      page: guidanceOf(site, id),
    }));
}

/** The plans that a page says it is written for; none on pages that speak of no plan. */
function plansNamed({frontMatter}: Page): readonly string[] {
  return 'plans' in frontMatter ? frontMatter.plans : [];
}

/** Replaces the author's tags with what they stand for, at any depth. */
export function expand(site: Site, page: Page, nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name !== null) {
      const tag = authorTag(node.name);
      if (tag?.expand) return tag.expand(site, node, page);
    }
    if ('children' in node) {
      return {...node, children: expand(site, page, node.children as RootContent[])} as RootContent;
    }
    return node;
  });
}
