import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {Fault, Finding} from '../core/page/finding.ts';
import type {Kind} from '../core/page/page.ts';
import {isClauseElement, plain} from './clause-element.ts';
import {AUTHOR_TAGS, authorTag} from './tags.ts';

/** Tags that say nothing where they stand, and what does not belong among the words of a plan. */
export function misplacedTags(file: string, kind: Kind, tree: Root): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const fault = faultOf(node, kind, seen);
    if (fault) findings.push({file, line: node.position?.start.line ?? 1, ...fault});
    seen.add(node.name ?? '');
  });
  if (kind === 'section') for (const node of tree.children) findings.push(...notOfThePlan(file, node, false));
  if (kind === 'plan') findings.push(...tree.children.filter(says).map((node) => beside(file, node)));
  return findings;
}

function faultOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  kind: Kind,
  seen: ReadonlySet<string>,
): Fault | null {
  const {name} = node;
  const tag = name === null ? undefined : authorTag(name);
  if (name === null || !tag) return null;
  if (node.type === 'mdxJsxTextElement')
    return {
      found: `thẻ <${name}> và chữ nằm trên cùng một dòng`,
      expected: tag.wraps ? 'thẻ mở, chữ và thẻ đóng mỗi thứ một dòng' : 'thẻ đứng riêng một dòng',
      remedy: tag.wraps
        ? 'xuống dòng sau thẻ mở và trước thẻ đóng'
        : 'chuyển thẻ xuống một dòng riêng, để trống một dòng ở trước và sau',
    };
  if (!tag.kinds.includes(kind))
    return {
      found: `thẻ <${name}> trên trang “kind: ${kind}”`,
      expected: `trang “kind: ${tag.kinds.join('”, “')}”; ở đây dùng được: ${allowedOn(kind)}`,
      remedy: 'bỏ thẻ, hoặc chuyển sang trang khác',
    };
  const missing = tag.required.find((attribute) => !given(node, attribute));
  if (missing !== undefined)
    return {
      found: `thẻ <${name}> không có ${missing}`,
      expected: `<${name} ${missing}="…" />`,
      remedy: `thêm thuộc tính ${missing}`,
    };
  if (!tag.wraps && node.children.length > 0)
    return {
      found: `chữ nằm giữa <${name}> và </${name}>`,
      expected: `<${name} /> không chứa gì`,
      remedy: 'đưa chữ ra ngoài thẻ',
    };
  if (tag.wraps && name !== 'Clause' && !node.children.some(says))
    return {
      found: `thẻ <${name}> rỗng`,
      expected: `chữ giữa <${name}> và </${name}>`,
      remedy: 'thêm chữ, hoặc bỏ thẻ',
    };
  if (!tag.repeats && seen.has(name))
    return {
      found: `thẻ <${name}> lần thứ hai`,
      expected: 'mỗi trang nhiều nhất một thẻ này',
      remedy: 'bỏ một trong hai thẻ',
    };
  return null;
}

function given(node: MdxJsxFlowElement, name: string): boolean {
  return node.attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name && attribute.value !== '',
  );
}

function allowedOn(kind: Kind): string {
  const names = Object.keys(AUTHOR_TAGS).filter((name) => AUTHOR_TAGS[name]!.kinds.includes(kind));
  return names.length > 0 ? names.join(', ') : 'không thẻ nào';
}

/** True where a node puts something on the page. */
function says(node: Nodes): boolean {
  return !['yaml', 'mdxFlowExpression', 'mdxTextExpression', 'definition'].includes(node.type);
}

function beside(file: string, node: Nodes): Finding {
  return {
    file,
    line: node.position?.start.line ?? 1,
    found: 'chữ ngoài lời văn của kế hoạch trên trang của kế hoạch',
    expected: 'mọi chữ nằm trong <Clause>; trang tổng quan chỉ có phần đầu trang',
    remedy: 'bỏ đoạn này, hoặc chuyển sang huong-dan/, nơi ghi rõ là hướng dẫn',
  };
}

/** Ways of writing that change a document's words where they are read, though every letter is there. */
const ALTERED: Readonly<Partial<Record<Nodes['type'], string>>> = {
  link: 'liên kết',
  linkReference: 'liên kết',
  delete: 'chữ gạch ngang',
  image: 'hình',
  imageReference: 'hình',
  footnoteReference: 'chú thích cuối trang',
  heading: 'tiêu đề Markdown',
  code: 'khối mã',
  inlineCode: 'chữ kiểu mã',
  blockquote: 'khối trích dẫn',
  thematicBreak: 'đường kẻ ngang',
};

/** An address among the words of the document becomes a link by itself, and shows the same letters. */
function isBareAddress(node: Nodes): boolean {
  return (
    node.type === 'link' &&
    node.url.replace(/^(?:https?:\/\/|mailto:)/, '') === plain(node).replace(/^https?:\/\//, '')
  );
}

function notOfThePlan(file: string, node: Nodes, inside: boolean): Finding[] {
  if (!says(node)) return [];
  const isClause = isClauseElement(node);
  if (!inside && !isClause) {
    // A tag of another kind of page is reported as such.
    const isTag = 'name' in node && node.name != null && authorTag(node.name) !== undefined;
    return isTag ? [] : [beside(file, node)];
  }
  const altered = isBareAddress(node) ? undefined : ALTERED[node.type];
  if (altered !== undefined)
    return [
      {
        file,
        line: node.position?.start.line ?? 1,
        found: `${altered} trong lời văn của kế hoạch`,
        expected: 'đúng lời văn bản, không thêm gì; trích dẫn tự có liên kết',
        remedy: 'giữ lại chữ, bỏ cách trình bày này',
      },
    ];
  return 'children' in node ? node.children.flatMap((child) => notOfThePlan(file, child, true)) : [];
}
