import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../core/page/finding.ts';
import {addressOf, type ClauseSource, type Page, type PageBody, type Passage} from '../core/page/page.ts';
import {attributeOf, blocksOf, isClauseElement, plain} from './clause-element.ts';
import {readFrontMatter} from './front-matter.ts';
import {hiddenSignFindings} from './hidden-sign-findings.ts';
import {mdxFault} from './mdx-errors.ts';
import {misplacedTags} from './misplaced-tags.ts';
import {FRONT_MATTER, parseMdx} from './parse-mdx.ts';
import {unsafeMdx} from './safe-mdx.ts';

/** A page, where its front matter could be read, and every mistake found in the file. */
export interface PageResult {
  readonly page: Page | null;
  /** What stands below the front matter; null where the file is no MDX. */
  readonly body: PageBody | null;
  readonly findings: readonly Finding[];
}

/** Reads one MDX source. `file` is its path below `docs/`. Never throws on content. */
export function readPage(file: string, source: string): PageResult {
  const tree = parseMdx(source);
  if ('reason' in tree) {
    const fault = mdxFault(tree.rule, tree.reason);
    return {
      page: null,
      body: null,
      findings: [{file, line: tree.line, ...fault, found: `MDX hỏng: ${fault.found}`}],
    };
  }
  const frontMatter = readFrontMatter(file, tree);
  const {findings: ofBody, ...body} = readBody(file, tree);
  const findings = [
    ...(frontMatter.ok ? [] : frontMatter.findings),
    ...unsafeMdx(file, tree),
    ...hiddenSignFindings(file, source, tree),
    ...(frontMatter.ok ? misplacedTags(file, frontMatter.data.kind, tree) : []),
    ...ofBody,
  ];
  if (!frontMatter.ok) return {page: null, body, findings};
  return {
    body,
    findings,
    page: {
      file,
      url: addressOf(file),
      frontMatter: frontMatter.data,
      fieldLines: frontMatter.lines,
      body: source.replace(FRONT_MATTER, ''),
      ...body,
    },
  };
}

interface Body {
  readonly clauses: ClauseSource[];
  readonly passages: Passage[];
  readonly quoted: {id: string; line: number}[];
  readonly planTexts: {plan: string; line: number}[];
  readonly links: {url: string; line: number}[];
  readonly findings: Finding[];
}

/** What opens or closes a note, `:::note[Từ 2023 đến nay]`: the reader sees but its title. */
const FENCE = /(?<!\S):{3,}(?:[a-z]+(?:\[(?<title>[^[\]]*)\])?)?(?!\S)/g;
const PASSAGES: readonly Nodes['type'][] = ['paragraph', 'heading', 'tableCell'];

function readBody(file: string, tree: Root): Body {
  const body: Body = {clauses: [], passages: [], quoted: [], planTexts: [], links: [], findings: []};
  walk(tree, false);
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if ('url' in node) body.links.push({url: node.url, line: node.position?.start.line ?? 1});
  });
  return body;

  function walk(node: Nodes, insideClause: boolean): void {
    const line = node.position?.start.line ?? 1;
    // Reported with all tags that stand within a line.
    if (node.type === 'mdxJsxTextElement' && node.name === 'Clause') return;
    if (isClauseElement(node)) {
      const id = attributeOf(node, 'id');
      if (id === null) body.findings.push(withoutId(file, line));
      else {
        const heading = attributeOf(node, 'heading');
        body.clauses.push({
          id,
          label: attributeOf(node, 'label') ?? '',
          heading,
          blocks: blocksOf(node.children),
          line,
        });
      }
      for (const child of node.children) if (isClauseElement(child)) walk(child, true);
      return;
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'ClauseQuote') {
      body.quoted.push({id: attributeOf(node, 'id') ?? '', line});
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'PlanText') {
      const plan = attributeOf(node, 'plan');
      if (plan !== null) body.planTexts.push({plan, line});
    }
    if (PASSAGES.includes(node.type) && !insideClause) {
      const text = plain(withoutCode(node)).replace(FENCE, '$<title>').trim();
      if (text !== '') body.passages.push({text, line});
    }
    if ('children' in node) for (const child of node.children) walk(child, insideClause);
  }
}

/** A passage in which code is one sign: what stands in code is shown, not cited. */
function withoutCode<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.map((child) =>
    child.type === 'inlineCode' ? {type: 'text', value: '\u2060'} : withoutCode(child as Nodes),
  );
  return {...node, children} as T;
}

function withoutId(file: string, line: number): Finding {
  return {
    file,
    line,
    found: 'thẻ <Clause> không có mã',
    expected: 'thuộc tính id, như id="iii-2-a"',
    remedy: 'thêm id theo vị trí của mục trong kế hoạch',
  };
}
