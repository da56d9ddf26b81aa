import type {Root, Yaml} from 'mdast';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type {Finding} from '../core/page/finding.ts';
import {frontMatterFindings} from '../core/page/front-matter-findings.ts';
import {type FrontMatter, frontMatterSchema} from '../core/page/page.ts';
import {yamlError} from './yaml-errors.ts';

/** The front matter of one file: valid data with the line of each field, or what is wrong with it. */
export type FrontMatterResult =
  | {readonly ok: true; readonly data: FrontMatter; readonly lines: Record<string, number>}
  | {readonly ok: false; readonly findings: Finding[]};

const EXPECTED = 'mỗi dòng dạng “tên: giá trị”, thụt lề bằng dấu cách';

/** Reads and validates the YAML at the head of a page. */
export function readFrontMatter(file: string, tree: Root): FrontMatterResult {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    return failure({
      file,
      line: 1,
      found: 'trang không có phần đầu giữa hai dòng “---”',
      expected: 'phần đầu trang (front matter)',
      remedy: 'chép phần đầu của một trang cùng loại rồi sửa lại',
    });
  }
  try {
    return readYaml(file, node);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for each level.
    const {found, remedy} = yamlError('RESOURCE_EXHAUSTION');
    return failure({file, line: 1, found: `YAML hỏng: ${found}`, expected: EXPECTED, remedy});
  }
}

function readYaml(file: string, node: Yaml): FrontMatterResult {
  const counter = new LineCounter();
  const document = parseDocument(node.value, {lineCounter: counter, prettyErrors: false, schema: 'core'});
  const offset = node.position?.start.line ?? 1;
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const misread = yamlFindings(document, file, lineAt);
  if (misread.length > 0) return {ok: false, findings: misread};
  const data: unknown = document.toJS();
  const result = frontMatterSchema.safeParse(data);
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document.contents, path, lineAt) ?? offset;
  if (!result.success) return {ok: false, findings: frontMatterFindings(file, result.error, data, lineOf)};
  const lines = Object.fromEntries(
    Object.entries(result.data).flatMap(([key, value]) => [
      [key, lineOf([key])],
      ...(Array.isArray(value) ? value.map((_, index) => [`${key}.${index}`, lineOf([key, index])]) : []),
    ]),
  );
  return {ok: true, data: result.data, lines};
}

/** What YAML cannot read, and what it would take for a sign of its own: of each line the plainer of the two. */
function yamlFindings(
  document: Document.Parsed,
  file: string,
  lineAt: (position: number) => number,
): Finding[] {
  const signs = signsOf(document).map(({sign, position}) => ({
    file,
    line: lineAt(position),
    found: `giá trị bắt đầu bằng “${sign}”, YAML hiểu là ký hiệu của nó nên bỏ mất chữ ấy`,
    expected: 'giá trị bắt đầu bằng *, & hoặc ! thì đặt trong dấu nháy',
    remedy: 'thêm dấu " vào đầu và cuối giá trị, hoặc bỏ ký hiệu ấy',
  }));
  const errors = document.errors.map((error) => {
    const {found, remedy} = yamlError(error.code);
    return {
      file,
      line: lineAt(error.pos[0]),
      found: `YAML hỏng: ${found}`,
      expected: EXPECTED,
      remedy,
    };
  });
  return [...signs, ...errors.filter(({line}) => !signs.some((sign) => sign.line === line))];
}

/** Aliases, anchors and tags, where they stand. */
function signsOf(document: Document.Parsed): {sign: string; position: number}[] {
  const signs: {sign: string; position: number}[] = [];
  visit(document, {
    Node(_, node) {
      const position = node.range?.[0] ?? 0;
      if (isAlias(node)) signs.push({sign: `*${node.source}`, position});
      else if (node.anchor !== undefined) signs.push({sign: `&${node.anchor}`, position});
      else if (node.tag !== undefined)
        signs.push({sign: node.tag.replace('tag:yaml.org,2002:', '!!'), position});
    },
  });
  return signs;
}

/** Line of the deepest node of `path` that exists. */
function lineOfPath(
  root: Node | null,
  path: readonly PropertyKey[],
  lineAt: (position: number) => number,
): number | null {
  let node: Node | null = root;
  let line: number | null = null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      const keyNode = pair.key as Node;
      if (keyNode.range) line = lineAt(keyNode.range[0]);
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null;
      if (node?.range) line = lineAt(node.range[0]);
    } else break;
  }
  return line;
}

function failure(finding: Finding): FrontMatterResult {
  return {ok: false, findings: [finding]};
}
