import type {Program} from 'estree';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {Fault, Finding} from '../core/page/finding.ts';
import {AUTHOR_TAGS, authorTag} from './tags.ts';

/** Plain HTML that authors may write, with its attributes; all else is Markdown's business. */
const HTML: ReadonlyMap<string, readonly string[]> = new Map([
  ['details', []],
  ['summary', []],
  ['abbr', ['title']],
  ['br', []],
  ['sub', []],
  ['sup', []],
  ['kbd', []],
  ['span', ['lang']],
]);

/** What a link may open; `pathname:` leads to a file of the site. */
const SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel', 'pathname'];

/** Everything in a page that is program rather than content: scripts, expressions, unknown tags and addresses. */
export function unsafeMdx(file: string, tree: Root): Finding[] {
  const findings: Finding[] = [];
  const pictures = pictureDefinitions(tree);
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const found of programIn(node))
      findings.push({
        file,
        line,
        found,
        expected: `chữ, Markdown, hoặc một trong các thẻ: ${[...Object.keys(AUTHOR_TAGS), ...HTML.keys()].join(', ')}`,
        remedy: 'xóa đoạn này; nội dung không chứa mã chương trình',
      });
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    findings.push(...addressFindings(node.url, isPicture).map((finding) => ({file, line, ...finding})));
  });
  return findings;
}

function programIn(node: Nodes): string[] {
  if (node.type === 'mdxjsEsm') return [`lệnh import/export: ${node.value.split('\n')[0]}`];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isComment(node.data?.estree) ? [] : [`biểu thức {${node.value}}`];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return unsafeElement(node);
  return [];
}

/** As the parser reads it: what merely begins and ends like a comment may hold a program between. */
function isComment(program: Program | null | undefined): boolean {
  return program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
}

function unsafeElement(node: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  const {name} = node;
  const allowed = name === null ? undefined : (authorTag(name)?.attributes ?? HTML.get(name));
  if (!allowed) return [`thẻ <${name ?? ''}>`];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`biểu thức trong thẻ <${name}>`];
    if (!allowed.includes(attribute.name)) return [`thuộc tính ${attribute.name} của thẻ <${name}>`];
    return typeof attribute.value === 'string'
      ? []
      : [`thuộc tính ${attribute.name} không nằm trong dấu nháy`];
  });
}

/** Names of the definitions `[name]: address` that pictures refer to. */
function pictureDefinitions(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({identifier}) => {
    names.add(identifier);
  });
  return names;
}

function addressFindings(url: string, isPicture: boolean): Fault[] {
  // Browsers skip white space and control characters in the name of a scheme.
  const bare = [...url].filter((sign) => sign > ' ').join('');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.includes(scheme))
    return [
      {
        found: `địa chỉ ${url}`,
        expected: 'địa chỉ của một trang trong docs/, hoặc bắt đầu bằng https://, http://, mailto: hay tel:',
        remedy: 'sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ',
      },
    ];
  if (isPicture && (/^https?$/.test(scheme ?? '') || /^[\\/]{2}/.test(bare)))
    return [
      {
        found: `hình ở trang khác: ${url}`,
        expected: 'hình nằm trong static/; trang không tải gì từ nơi khác',
        remedy: 'tải hình về static/ (nếu được phép dùng) rồi ghi địa chỉ của nó, như /img/ten-hinh.png',
      },
    ];
  return [];
}
