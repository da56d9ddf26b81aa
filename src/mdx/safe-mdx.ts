import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {Finding} from '../core/page/finding.ts';

/** Components that authors may write, with their attributes. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Clause: ['id', 'label', 'heading'],
  ClauseQuote: ['id'],
  PlanText: ['plan'],
  CitationIndex: [],
  TopicList: [],
  LegalTimeline: [],
  InstrumentNetwork: [],
  TopicMatrix: [],
  InstrumentsByType: [],
  Homonyms: [],
  DataReport: [],
  ShippedPackages: [],
  ContactNote: [],
  PlanAtAGlance: [],
  HomeSearch: [],
  Doors: [],
};

/** Plain HTML that authors may write, with its attributes; all else is Markdown's business. */
const HTML: Readonly<Record<string, readonly string[]>> = {
  details: [],
  summary: [],
  abbr: ['title'],
  br: [],
  sub: [],
  sup: [],
  kbd: [],
  span: ['lang'],
};

/** Everything in a page that is program rather than content: scripts, expressions, unknown tags. */
export function unsafeMdx(file: string, tree: Root, components = AUTHOR_COMPONENTS): Finding[] {
  const findings: Finding[] = [];
  const report = (line: number | undefined, found: string) =>
    findings.push({
      file,
      line: line ?? 1,
      found,
      expected: `chữ, Markdown, hoặc một trong các thẻ: ${[...Object.keys(components), ...Object.keys(HTML)].join(', ')}`,
      remedy: 'xóa đoạn này; nội dung không chứa mã chương trình',
    });
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxjsEsm') report(line, `lệnh import/export: ${node.value.split('\n')[0]}`);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) report(line, `biểu thức {${node.value}}`);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const found of unsafeElement(node, components)) report(line, found);
    } else if (
      (node.type === 'link' || node.type === 'image') &&
      /^\s*(javascript|data|vbscript):/i.test(node.url)
    ) {
      report(line, `địa chỉ ${node.url}`);
    }
  });
  return findings;
}

function unsafeElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  components: Readonly<Record<string, readonly string[]>>,
): string[] {
  const allowed = node.name === null ? undefined : (components[node.name] ?? HTML[node.name]);
  if (!allowed) return [`thẻ <${node.name ?? ''}>`];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`biểu thức trong thẻ <${node.name}>`];
    if (!allowed.includes(attribute.name)) return [`thuộc tính ${attribute.name} của thẻ <${node.name}>`];
    return typeof attribute.value === 'string'
      ? []
      : [`thuộc tính ${attribute.name} không nằm trong dấu nháy`];
  });
}
